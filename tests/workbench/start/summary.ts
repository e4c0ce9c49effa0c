/** One of the plugin's own command-line handlers: its text, which begins with `error:` where it failed. */
export type RunHandler = (id: string, flags: Record<string, string>) => Promise<string>;

interface Found {
	label: string;
	notes: number;
	of: number;
}

interface Side {
	notes: number;
	period: { from: string; to: string } | null;
	lenses: Record<string, Found[]>;
}

type Patterns = Side & { everyday: Side; unread: number };

/** What the plugin finds in a folder, in five lines. `notes` is the number of Markdown files. */
export async function summaryOf(run: RunHandler, notes: number): Promise<string[]> {
	const patterns = (await answerOf(run, 'escape-hatch:patterns')) as Patterns;
	const check = (await answerOf(run, 'escape-hatch:check')) as unknown[];
	const { lenses } = patterns.notes > 0 ? patterns : patterns.everyday;
	const rows: [string, string][] = [
		['Notes', `${String(notes)} in the folder; ${readLine(patterns)}`],
		...Object.entries(lenses).map(([lens, found]): [string, string] => [named(lens), topLine(found)]),
		['To check', check.length === 0 ? 'nothing' : count(check.length, 'row')],
	];
	return rows.map(([name, text]) => `  ${name.padEnd(10)} ${text}`);
}

async function answerOf(run: RunHandler, id: string): Promise<unknown> {
	const text = await run(id, { format: 'json' });
	if (text.startsWith('error:')) throw new Error(`${id}: ${text}`);
	return JSON.parse(text) as unknown;
}

/** Read notes on both sides; the lenses below it are those of the fantasy side unless that is empty. */
function readLine({ notes, period, everyday, unread }: Patterns): string {
	const parts = [
		`${String(notes)} read on the fantasy side${period ? `, ${period.from} to ${period.to}` : ''} (private ones left out)`,
		`${String(everyday.notes)} read of every day`,
		...(unread > 0 ? [count(unread, 'unread jot')] : []),
	];
	return parts.join('; ');
}

function topLine(found: Found[]): string {
	const top = found.slice(0, 3).map(({ label, notes, of }) => `${label} ${String(notes)} of ${String(of)}`);
	return top.join(' · ') || 'nothing tagged yet';
}

function named(lens: string): string {
	return lens.charAt(0).toUpperCase() + lens.slice(1);
}

function count(number: number, noun: string): string {
	return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

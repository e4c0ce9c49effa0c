import type { Code } from '../domain/codes';
import { sideOf } from '../domain/kinds';
import type { Entry } from './entry';
import type { CountedNote, NoteMove, Passage } from './counted';
import type { ResolveLink } from './store';

const none: readonly never[] = [];

/**
 * Entries as they count: a jot named by a reflection's `hatch-from` counts with the earliest reflection naming it, at
 * that reflection's date, codes united, equal sentences once; its passages keep their own path and date.
 */
export function countedNotes(entries: readonly Entry[], resolve: ResolveLink): CountedNote[] {
	const promoted = new Map<Entry, Entry[]>();
	const taken = new Set<Entry>();
	const reflections = entries
		.filter(({ kind, from }) => kind === 'reflection' && from.length > 0)
		.sort(byDayThenPath);
	const targets = { jots: jotsByTarget(reflections.length === 0 ? none : entries), resolve };
	for (const reflection of reflections) {
		for (const target of reflection.from) {
			const jot = jotNamedBy(target, reflection.path, targets);
			if (jot === undefined || taken.has(jot)) continue;
			taken.add(jot);
			promoted.set(reflection, [...(promoted.get(reflection) ?? []), jot]);
		}
	}
	return entries
		.filter((entry) => !taken.has(entry))
		.map((entry) => {
			const own = promoted.get(entry);
			return own === undefined ? countedAlone(entry, targets) : withJots(entry, own, targets);
		});
}

/** Entries never change, so what stands alone is made once, not once for each revision. */
const alone = new WeakMap<Entry, CountedNote>();

function countedAlone(note: Entry, targets: Targets): CountedNote {
	const known = alone.get(note);
	if (known !== undefined && note.from.length === 0) return known;
	const sources = note.from.length === 0 ? none : sourcesOf(note, targets);
	if (known?.sources.join('\n') === sources.join('\n')) return known;
	const own = { side: sideOf(note.kind), passages: passagesOf(note), sources };
	/** Twice as fast as spreading, and done for each note at the start. */
	const counted = Object.assign(own, note, { moves: movesOf(note) });
	alone.set(note, counted);
	return counted;
}

/** Jots are no sources: they are counted with the note. Links may lead elsewhere at another time. */
function sourcesOf({ from, path }: Entry, { jots, resolve }: Targets): readonly string[] {
	const leads = from.filter((target) => jotNamedBy(target, path, { jots, resolve }) === undefined);
	return [...new Set(leads.flatMap((target) => pathOf(target, path, resolve) ?? []))];
}

function withJots(note: Entry, jots: readonly Entry[], targets: Targets): CountedNote {
	const codes = new Map(note.codes);
	const passages = passagesOf(note);
	const said = new Set(passages.map(sentenceKey));
	for (const jot of jots) {
		for (const passage of passagesOf(jot)) {
			if (said.has(sentenceKey(passage))) continue;
			said.add(sentenceKey(passage));
			passages.push(passage);
			codes.set(passage.code, (codes.get(passage.code) ?? 0) + 1);
		}
		if (jot.evidence === undefined) addCodes(codes, jot.codes);
	}
	return {
		...note,
		side: sideOf(note.kind),
		fantasies: [note, ...jots].find((entry) => entry.fantasies.length > 0)?.fantasies ?? [],
		tone: [note, ...jots].find((entry) => entry.tone !== undefined)?.tone,
		codes,
		passages,
		moves: [note, ...jots].flatMap(movesOf),
		jots: jots.map(({ path, day }) => ({ path, day })),
		sources: sourcesOf(note, targets),
	};
}

/** A note's own evidence, each row with where it stands. */
export function passagesOf(entry: Entry): Passage[] {
	const { path, day, isDayUncertain, kind } = entry;
	return (entry.evidence ?? []).map((row) => ({ ...row, path, day, isDayUncertain, kind }));
}

function movesOf({ path, day, moves }: Entry): readonly NoteMove[] {
	return moves?.map((move) => ({ ...move, path, day: move.made ?? day })) ?? none;
}

function addCodes(codes: Map<Code, number>, more: ReadonlyMap<Code, number>): void {
	for (const [code, rows] of more) codes.set(code, (codes.get(code) ?? 0) + rows);
}

/** What a link can lead to. */
interface Targets {
	readonly jots: ReadonlyMap<string, Entry>;
	readonly resolve: ResolveLink;
}

/** Jots by path, and callouts by path and block id. */
function jotsByTarget(entries: readonly Entry[]): Map<string, Entry> {
	const jots = new Map<string, Entry>();
	for (const entry of entries) {
		if (entry.kind !== 'jot') continue;
		if (entry.callout === undefined) jots.set(entry.path, entry);
		else for (const id of entry.callout.ids) jots.set(`${entry.path}#^${id.toLowerCase()}`, entry);
	}
	return jots;
}

/** A block link names a callout, or a block of a jot note and with it that jot. */
function jotNamedBy(target: string, sourcePath: string, { jots, resolve }: Targets): Entry | undefined {
	const subpath = target.split('#').slice(1);
	const path = pathOf(target, sourcePath, resolve);
	const block = subpath.find((part) => part.startsWith('^'))?.toLowerCase();
	return jots.get(`${path}#${block}`) ?? jots.get(path ?? '');
}

function pathOf(target: string, sourcePath: string, resolve: ResolveLink): string | undefined {
	const [linkpath = ''] = target.split('#');
	return linkpath === '' ? sourcePath : resolve(linkpath, sourcePath);
}

function sentenceKey({ code, text }: Passage): string {
	return `${code} ${text.toLowerCase()}`;
}

function byDayThenPath(a: Entry, b: Entry): number {
	return compare(a.day, b.day) || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

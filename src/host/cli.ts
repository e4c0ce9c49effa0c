import type { CliData, CliFlags, Plugin } from 'obsidian';
import { codeOfTag, defaultRoots, rolledUp, type Code } from '../domain/codes';
import { dayOf } from '../domain/dates';
import { folderInVault } from '../domain/folders';
import type { Settings } from '../domain/settings';
import { words } from '../i18n';
import type { Snapshot } from '../index/snapshot';
import { checkText, evidenceText, patternText } from '../report/as-text';
import { checkRow, folderRow } from '../report/check-report';
import { evidenceRow, evidenceSides, passagesOn } from '../report/evidence-report';
import { patternReport } from '../report/pattern-report';
import { BadCall } from './bad-call';
import { filterFlags, filterIn, oneOf } from './filter-flags';

const text = words.screen.cli;

export interface CliParts {
	/** A snapshot in which every note was read. */
	readonly settled: () => Promise<Snapshot>;
	readonly settings: () => Settings;
	/** Path of the file that the settings stand in. */
	readonly settingsPath: string;
}

interface Action {
	readonly id: string;
	readonly description: string;
	readonly flags: CliFlags;
	readonly run: (params: CliData, parts: CliParts) => Promise<{ rows: unknown; text: string }>;
}

const format: CliFlags = { format: { value: '<text|json>', description: text.flags.format } };

/** One row for each action of the command line. */
const actions: readonly Action[] = [
	{
		id: 'escape-hatch:patterns',
		description: text.patterns.description,
		flags: { ...filterFlags, ...format },
		run: async (params, { settled, settings }) => {
			const { shareable } = await settled();
			const filter = filterIn(params, shareable);
			const today = dayOf(Date.now());
			const report = patternReport(shareable, { filter, today, dismissedCodes: settings().dismissedCodes });
			return { rows: report, text: patternText(report) };
		},
	},
	{
		id: 'escape-hatch:evidence',
		description: text.evidence.description,
		flags: {
			code: { value: text.codeExample, description: text.flags.code },
			...filterFlags,
			side: { value: `<${evidenceSides.join('|')}>`, description: text.flags.side },
			...format,
		},
		run: async (params, { settled, settings }) => {
			const { shareable } = await settled();
			const code = codeIn(params);
			const side = oneOf(params, 'side', evidenceSides) ?? 'fantasy';
			const filter = filterIn({ ...params, side: 'both' }, shareable);
			const left = code === undefined ? settings().dismissedCodes : [];
			const rows = passagesOn(shareable, side, code, filter)
				.filter((passage) => !left.includes(rolledUp(passage.code)))
				.map(evidenceRow);
			return { rows, text: evidenceText(rows) };
		},
	},
	{
		id: 'escape-hatch:check',
		description: text.check.description,
		flags: format,
		run: async (_, { settled, settings, settingsPath }) => {
			const { folder, excludedFolders } = settings();
			const outside = [folder, ...excludedFolders].filter((name) => folderInVault(name) === undefined);
			const problems = (await settled()).problems.map(checkRow);
			const rows = [...outside.map((name) => folderRow(settingsPath, name)), ...problems];
			return { rows, text: checkText(rows) };
		},
	},
];

/** Registers the command line: text by default, `format=json`; a failure begins with `error:`. */
export function registerCli(plugin: Pick<Plugin, 'registerCliHandler'>, parts: CliParts): void {
	for (const { id, description, flags, run } of actions) {
		plugin.registerCliHandler(id, description, flags, async (params) => {
			try {
				const isJson = oneOf(params, 'format', ['text', 'json']) === 'json';
				const answer = await run(params, parts);
				return isJson ? JSON.stringify(answer.rows, null, 2) : answer.text;
			} catch (error) {
				return text.error(error instanceof Error ? error.message : String(error));
			}
		});
	}
}

/** On the command line a code has its lens id, whatever the roots of the tags. */
function codeIn(params: CliData): Code | undefined {
	const written = params['code'];
	if (written === undefined) return undefined;
	const code = codeOfTag(written, defaultRoots);
	if (code === undefined) throw new BadCall(text.badCode(written));
	return code;
}

import type { CliData, CliFlags } from 'obsidian';
import { isDay } from '../../domain/dates';
import { shapes, tones } from '../../domain/properties';
import { words } from '../../i18n';
import { type Filter, filterSides, noFilter } from '../../report/filter';
import { folded, noteMatcher } from '../../report/selected-notes';
import type { ReportSource } from '../../report/source';
import { BadCall } from './bad-call';

const text = words.screen.cli;

/** What each flag of the filter takes. */
const values: Readonly<Record<Exclude<keyof Filter, 'withoutPrivate'>, string>> = {
	side: filterSides.join('|'),
	from: 'YYYY-MM-DD',
	to: 'YYYY-MM-DD',
	tone: tones.join('|'),
	shape: shapes.join('|'),
	fantasy: 'name',
	folder: 'path',
	rollup: 'on|off',
};

export const filterFlags: CliFlags = Object.fromEntries(
	Object.entries(values).map(([name, value]) => [
		name,
		{ value: `<${value}>`, description: text.filters[name as keyof typeof values] },
	]),
);

/**
 * The filter that a call asks for.
 * @throws {BadCall} where a value is none, with those that are known.
 */
export function filterIn(params: CliData, source: ReportSource): Filter {
	const { from, to, folder } = params;
	for (const [name, day] of Object.entries({ from, to }))
		if (day !== undefined && !isWholeDay(day)) throw new BadCall(text.badDay(name, day));
	if (from !== undefined && to !== undefined && from > to) throw new BadCall(text.badPeriod(from, to));
	const known = source.columns.fantasyNames;
	const fantasy = params['fantasy'];
	const named = known.find((name) => folded(name) === folded(fantasy ?? ''));
	if (fantasy !== undefined && named === undefined) oneOf(params, 'fantasy', known);
	const inFolder = noteMatcher([], { ...noFilter, folder });
	if (folder !== undefined && /[^/]/.test(folder) && !source.notes.some(inFolder))
		throw new BadCall(text.unknownOption('folder', folder, foldersOf(source)));
	return {
		side: oneOf(params, 'side', filterSides) ?? noFilter.side,
		...{ from, to, folder, fantasy: named },
		tone: oneOf(params, 'tone', tones),
		shape: oneOf(params, 'shape', shapes),
		rollup: oneOf(params, 'rollup', ['on', 'off']) !== 'off',
		withoutPrivate: false,
	};
}

/** Folders that notes stand in. */
function foldersOf({ notes }: ReportSource): string[] {
	return [...new Set(notes.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))]
		.filter((folder) => folder !== '')
		.sort();
}

/** A flag's value among those that it can have; nothing where it is absent. */
export function oneOf<T extends string>(params: CliData, name: string, known: readonly T[]): T | undefined {
	const value = params[name];
	if (value === undefined) return undefined;
	const found = known.find((candidate) => candidate === value.toLowerCase());
	if (found === undefined) throw new BadCall(text.unknownOption(name, value, known));
	return found;
}

function isWholeDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text);
}

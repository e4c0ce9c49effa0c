import { words } from '../i18n';
import { effectOf } from './experiment-rows';
import type { CodeRow, CountRow, OutOf, ReadingsRow } from './figures';

const { levels, lens } = words.panels;
const { moves } = words.charts;

/** `k of n`. */
export function shareOf({ notes, of }: OutOf | CountRow): string {
	return lens.share(notes, of);
}

/** A row's level as the design names it: from *once* to *runs through*. */
export function levelOf({ level, formerLevel, notes }: CodeRow): string {
	if (level === 'single' && notes > 1) return levels.oneDay;
	return level === 'quiet' && formerLevel ? levels.quietSince(levels[formerLevel]) : levels[level];
}

/** Whether it comes more or less often lately, where that can be said. */
export function directionOf({ direction, halves }: CodeRow): string | false {
	if (halves === null) return false;
	const said = direction === 'rising' ? lens.moreOften : lens.lessOften;
	return said(shareOf(halves.later), shareOf(halves.earlier));
}

/** What readings of one code say (section 3.9); empty without any. */
export function readingLine(row: ReadingsRow): string {
	const { label, before, during, since } = row;
	const [one, other] = [before.values, during.values];
	if (one.length === 1 && other.length === 1 && since.values.length === 0)
		return moves.effect(label, moves.oneEach(one[0] ?? 0, other[0] ?? 0), '');
	const said = (['before', 'during', 'since'] as const).flatMap((name) => {
		const { values, median } = row[name];
		return median === null ? [] : [moves.phase(name, median, values.length)];
	});
	if (said.length === 0) return '';
	const { kind, isSoFar } = effectOf(row);
	const word = moves.effects[kind];
	return moves.effect(label, said.join(', '), isSoFar ? moves.soFar(word) : word);
}

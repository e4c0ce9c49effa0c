import { words } from '../../i18n';
import type { Filter } from '../../report/filter';

const { chips, sides, tones, shapes } = words.evidence.filters;

/** What each active part of a filter is called in few words. */
const said: Readonly<Record<keyof Filter, (filter: Filter) => string>> = {
	side: ({ side }) => sides[side].toLowerCase(),
	from: ({ from = '' }) => chips.from(from),
	to: ({ to = '' }) => chips.to(to),
	tone: ({ tone = 'unsure' }) => chips.tone(tones[tone]),
	shape: ({ shape = 'other' }) => chips.shape(shapes[shape]),
	fantasy: ({ fantasy = '' }) => chips.fantasy(fantasy),
	folder: ({ folder = '' }) => chips.folder(folder),
	rollup: () => chips.rollup,
	withoutPrivate: () => chips.withoutPrivate,
};

export function chipOf(part: keyof Filter, filter: Filter): string {
	return said[part](filter);
}

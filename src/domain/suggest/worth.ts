import type { Side } from './lexicon';
import type { Stance } from './stance';

/** What a hint is worth by the stance of its clause; first as it stands, then under a negation. */
export const worth: Readonly<Record<Side, Readonly<Record<Stance, readonly [number, number]>>>> = {
	wish: {
		wish: [1, 0],
		meant: [1.3, 0],
		plain: [0.85, 0],
		present: [0.6, 0],
		today: [0, 0.55],
		conceded: [0, 0],
		excluded: [0, 0],
	},
	today: {
		wish: [0.4, 0.85],
		meant: [0.4, 0.85],
		plain: [0.9, 0.8],
		present: [1, 0.7],
		today: [1, 0.2],
		conceded: [0.3, 0],
		excluded: [0, 0],
	},
	scene: {
		wish: [1, 0],
		meant: [1.2, 0],
		plain: [0.85, 0],
		present: [0.4, 0],
		today: [0, 0],
		conceded: [0.5, 0],
		excluded: [0, 0],
	},
};

/** What a note of each `hatch-kind` counts towards. `none` is never counted. */
const sideOfKind = {
	jot: 'fantasy',
	reflection: 'fantasy',
	'check-in': 'today',
	experiment: 'action',
	inquiry: 'action',
	decision: 'action',
	review: 'review',
	pattern: 'none',
	'code-book': 'none',
} as const;

export type Kind = keyof typeof sideOfKind;

/** Notes without a kind are the everyday side. */
export type Side = (typeof sideOfKind)[Kind] | 'everyday';

export const kinds = Object.keys(sideOfKind) as Kind[];

const ratedKinds: ReadonlySet<Kind> = new Set(['reflection', 'check-in', 'experiment', 'review']);

export function isKind(value: string): value is Kind {
	return Object.hasOwn(sideOfKind, value);
}

export function sideOf(kind: Kind | undefined): Side {
	return kind === undefined ? 'everyday' : sideOfKind[kind];
}

/** Whether ratings in such a note say something. */
export function hasRatings(kind: Kind | undefined): boolean {
	return kind !== undefined && ratedKinds.has(kind);
}

/** Inside these a `> [!fantasy]` callout is ordinary text: the note already is one. */
export function isFantasyKind(kind: Kind | undefined): boolean {
	return sideOf(kind) === 'fantasy';
}

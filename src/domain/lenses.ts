/** The three ways of looking at a fantasy, in the order in which a reflection asks for them. */
export const lenses = ['value', 'energy', 'need'] as const;

export type Lens = (typeof lenses)[number];

/** What a tag's chip says in place of the tag. */
export const chips = {
	drains: (label: string) => `${label} (drains)`,
	/** A code below another one. */
	nested: (label: string, below: string) => `${label} › ${below}`,
};

/** The jot that a reflection grows out of. */
export interface Source {
	readonly path: string;
	/** The id of its callout, or the one that it gets once something is written. */
	readonly block?: string | undefined;
	/** The lines of a callout without an id, by which it is found. */
	readonly callout?: string | undefined;
}

export function sourceFrom(saved: unknown): Source | undefined {
	const { path, block, callout } = (saved ?? {}) as Record<keyof Source, unknown>;
	if (typeof path !== 'string') return undefined;
	return {
		path,
		block: typeof block === 'string' ? block : undefined,
		callout: typeof callout === 'string' ? callout : undefined,
	};
}

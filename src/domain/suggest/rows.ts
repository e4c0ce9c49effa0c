import type { Code } from '../codes';
import { builtInBook } from '../codebook/book';

const lensOfSlug = new Map([...builtInBook.values()].map(({ slug, lens }) => [slug, lens] as const));

/** The codes of a row: slugs, with their lens where two codes share one. */
export function codesOf(row: string): readonly Code[] {
	return row.split(' ').map((name) => {
		const [slug = '', direction] = name.split('/');
		const code = lensOfSlug.get(slug);
		return code === undefined || builtInBook.has(name)
			? name
			: [code, slug, ...(direction === undefined ? [] : [direction])].join('/');
	});
}

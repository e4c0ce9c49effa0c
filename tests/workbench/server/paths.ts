import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { Refusal } from './refusal';

const outside = (path: string) => new Refusal(403, `“${path}” is outside the vault.`);

/**
 * The absolute path of a vault path. Refuses with 403 whatever would leave the folder: `..`, absolute paths,
 * and links on the way that lead out or nowhere. `root` is a real path; `''` is the root itself.
 */
export async function pathInside(root: string, path: string): Promise<string> {
	const segments = path.split(/[/\\]/);
	if (path.includes('\0') || isAbsolute(path) || /^[a-z]:/i.test(path) || segments.includes('..'))
		throw outside(path);
	const full = resolve(root, ...segments);
	let nearest = root;
	for (const segment of segments.filter((one) => one !== '' && one !== '.')) {
		const next = join(nearest, segment);
		if (!(await lstat(next).catch(() => undefined))) break;
		nearest = next;
	}
	const real = await realpath(nearest).catch(() => undefined);
	if (!real || !isWithin(root, real)) throw outside(path);
	return full;
}

/** Is a real path the folder or in it? */
export function isWithin(root: string, real: string): boolean {
	return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

import { realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { normalizePath } from '../core';

/** The real path of what exists, or of the nearest folder above it that does. */
async function realAncestor(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch {
		return realAncestor(dirname(path));
	}
}

function isInside(root: string, path: string): boolean {
	return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/**
 * The place on disk of a vault path. Refuses what leads out of the vault, by `..`, by an absolute path or by a
 * symbolic link. `root` is a real path.
 */
export async function placeOnDisk(root: string, vaultPath: string): Promise<string> {
	const normal = normalizePath(vaultPath);
	const place = normal === '/' ? root : join(root, normal);
	const hasDots = normal.split('/').includes('..');
	if (hasDots || normal.includes('\0') || !isInside(root, await realAncestor(place))) {
		throw new Error(`The path leads out of the vault: ${vaultPath}`);
	}
	return place;
}

/** The vault path of a place on disk. */
export function vaultPathOf(root: string, place: string): string {
	return normalizePath(relative(root, place).split(sep).join('/'));
}

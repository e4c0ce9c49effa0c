/** The app's normal form: forward slashes, no doubled, leading or trailing ones, plain spaces, normal form C. */
export function normalizePath(path: string): string {
	const slashed = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
	const spaced = (slashed === '' ? '/' : slashed).replace(/[\u00a0\u202f]/g, ' ');
	return spaced.normalize('NFC');
}

/** Path of the folder that holds `path`; `/` at the top. */
export function parentPath(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash <= 0 ? '/' : path.slice(0, slash);
}

/** Last segment of a path. */
export function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** Name and extension as the app splits them: a leading dot starts no extension, the extension is in lower case. */
export function splitName(name: string): { basename: string; extension: string } {
	const dot = name.lastIndexOf('.');
	if (dot <= 0 || dot === name.length - 1) return { basename: name, extension: '' };
	return { basename: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

/** Joins a folder's path and a name, the root's path being `/`. */
export function joinPath(folder: string, name: string): string {
	return folder === '/' || folder === '' ? name : `${folder}/${name}`;
}

/** True where a segment starts with a dot: such files are on disk, but never in the vault's tree. */
export function isHidden(path: string): boolean {
	return path.split('/').some((segment) => segment.startsWith('.'));
}

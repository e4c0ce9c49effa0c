/** A folder as a path in the vault (`''` is its root, and so is a leading `/`), or nothing where it would lie outside or in hidden places. */
export function folderInVault(written: string): string | undefined {
	const path = written.trim().replaceAll('\\', '/').normalize('NFC');
	if (/^[a-z]:/i.test(path) || path.startsWith('~')) return undefined;
	const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
	if (segments.some((segment) => segment.startsWith('.'))) return undefined;
	return segments.join('/');
}

export function isWithin(path: string, folder: string): boolean {
	return folder !== '' && (path === folder || path.startsWith(`${folder}/`));
}

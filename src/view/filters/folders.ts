/** The folders that notes stand in, and those above them, in order; the vault itself is none. */
export function foldersOf(paths: readonly string[]): string[] {
	const folders = new Set<string>();
	for (const path of paths) {
		let end = path.lastIndexOf('/');
		while (end > 0 && !folders.has(path.slice(0, end))) {
			folders.add(path.slice(0, end));
			end = path.lastIndexOf('/', end - 1);
		}
	}
	return [...folders].sort((a, b) => a.localeCompare(b));
}

/** A path for a new note: with a number behind the name where that is taken, whatever its case and normal form. */
export function freePath(folder: string, name: string, siblings: Iterable<string>): string {
	const taken = new Set([...siblings].map(fold));
	for (let number = 1; ; number++) {
		const file = number === 1 ? `${name}.md` : `${name} ${number}.md`;
		if (!taken.has(fold(file))) return folder === '' ? file : `${folder}/${file}`;
	}
}

/** A note's file name without folders and extension: its title. */
export function titleOfPath(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function fold(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

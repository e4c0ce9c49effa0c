/** Names that some platform keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Characters that some platform, sync service or Obsidian's links refuse in a file name. */
const unsafe = /[\p{Cc}\\/:*?"<>|#^[\]]/gu;

/** A name that every platform takes, without extension; `fallback` where nothing is left of it. */
export function safeName(name: string, fallback: string): string {
	const safe = name
		.normalize('NFC')
		.replace(unsafe, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+|[. ]+$/g, '')
		.slice(0, 120)
		.trim();
	return safe === '' || reserved.test(safe) ? fallback : safe;
}

/** A path for a new note: with a number behind the name where that is taken, whatever its case and normal form. */
export function freePath(folder: string, name: string, siblings: Iterable<string>): string {
	const taken = new Set([...siblings].map(fold));
	for (let number = 1; ; number++) {
		const file = number === 1 ? `${name}.md` : `${name} ${number}.md`;
		if (!taken.has(fold(file))) return folder === '' ? file : `${folder}/${file}`;
	}
}

function fold(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

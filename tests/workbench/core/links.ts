/** Splits a link text at its first `#` into note and place; the place keeps its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const normal = linktext.replace(/\u00a0/g, ' ').normalize('NFC');
	const hash = normal.indexOf('#');
	if (hash < 0) return { path: normal.trim(), subpath: '' };
	return { path: normal.slice(0, hash).trim(), subpath: normal.slice(hash).trim() };
}

/** The note that a link text names, without its place inside. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** A heading as links are matched to it: punctuation becomes spaces, spaces are folded. */
export function stripHeading(heading: string): string {
	return heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A heading as it can be written in a link: what would end or split the link becomes a space. */
export function stripHeadingForLink(heading: string): string {
	return heading
		.replace(/([:#|^\\\r\n]|%%|\[\[|]])/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

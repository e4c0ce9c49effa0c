/**
 * A 32-bit fingerprint of a text (FNV-1a over UTF-16 units): the same text has the same one, however its lines are
 * broken, another hardly ever.
 */
export function fingerprint(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '\r' && text[at + 1] === '\n') continue;
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash >>> 0;
}

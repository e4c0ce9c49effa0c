/** A file's line separator: the one that its first line ends with. In the editor a break is one character. */
export function separatorOf(text: string): '\n' | '\r\n' {
	return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

/** Text as the editor holds it. */
export function toEditor(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

/** Text as the file is to hold it. */
export function toFile(text: string, separator: '\n' | '\r\n'): string {
	return separator === '\n' ? text : text.replace(/\n/g, '\r\n');
}

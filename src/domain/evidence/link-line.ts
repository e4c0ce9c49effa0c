const linkLine = /^\s*→ \[\[[^[\]\n]+\]\]\s*$/;

/** Whether a line only leads on to what a jot grew into, as it is written below jots: no words of the user's. */
export function isLinkLine(line: string): boolean {
	return linkLine.test(line);
}

export function linkLineTo(link: string): string {
	return `→ [[${link}]]`;
}

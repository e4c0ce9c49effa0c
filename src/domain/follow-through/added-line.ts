/** Behind an item with the lines that stand further in than its mark. */
export function endOfItem(text: string, end: number, indent: number): number {
	const deeper = new RegExp(`\\n(?:[^\\S\\n]*\\n)*[^\\S\\n]{${indent + 1},}\\S[^\\n]*`, 'y');
	deeper.lastIndex = end;
	while (deeper.test(text)) end = deeper.lastIndex;
	return end;
}

/** An answer with an item below, in the list that it ends with. */
export function withLine(answer: string | undefined, line: string): string {
	const above = answer?.trimEnd() ?? '';
	if (above === '') return line;
	return `${above}${/(?:^|\n)(?:[-*+]|\s+\S)[^\n]*$/.test(above) ? '\n' : '\n\n'}${line}`;
}

/** Words in one line. */
export function inOneLine(words: string): string {
	return words.replace(/\s*\n\s*/g, ' ').trim();
}

/** Words as those of an item: a sign at their head begins no list or quote of its own. */
export function asItem(words: string): string {
	return inOneLine(words).replace(/^(?:[-*+>]|(\d+)[.)])(?=\s)/, (sign, number: string | undefined) =>
		number === undefined ? `\\${sign}` : `${number}\\${sign.slice(-1)}`,
	);
}

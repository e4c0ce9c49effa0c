/** Options that were picked, as they are spelled, and words of one's own. */
export interface Choice {
	readonly picked: readonly string[];
	readonly words: string;
}

/** What an answer picks in its first line, where that is options and nothing else; the rest are words. */
export function choiceIn(answer: string, options: readonly string[]): Choice {
	const [first = '', ...below] = answer.split('\n');
	const picked = first.trim() === '' ? undefined : optionsIn(first.trim().toLowerCase(), options);
	if (picked === undefined) return { picked: [], words: answer };
	return { picked: [...new Set(picked)], words: below.slice(below[0]?.trim() === '' ? 1 : 0).join('\n') };
}

/** An answer that picks options and says words below. */
export function choiceLine(picked: readonly string[], words: string): string {
	const line = picked.join(', ');
	return words === '' || line === '' ? line + words : `${line}\n\n${words}`;
}

/** An option may hold a comma itself. */
function optionsIn(line: string, options: readonly string[]): readonly string[] | undefined {
	for (const option of options) {
		const rest = line.startsWith(option.toLowerCase()) ? line.slice(option.length) : undefined;
		if (rest === '') return [option];
		const [comma] = /^\s*,\s*/.exec(rest ?? '') ?? [];
		const others = comma && rest && optionsIn(rest.slice(comma.length), options);
		if (others) return [option, ...others];
	}
	return undefined;
}

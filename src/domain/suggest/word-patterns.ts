/** Patterns over lower-case words parted by single spaces, any of them, whole words; `<name>` stands for a class of words. */
export function oneOf(
	patterns: readonly string[],
	classes: Readonly<Record<string, string>>,
	flags = '',
): RegExp {
	const spelled = (pattern: string): string =>
		pattern.replace(/<(\w+)>/g, (_, name: string) => spelled(classes[name] ?? ''));
	return new RegExp(`\\b(?:${patterns.map(spelled).join('|')})(?!\\w)`, flags);
}

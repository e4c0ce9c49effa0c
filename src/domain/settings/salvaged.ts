/**
 * What can still be read of a JSON object whose text is broken, each field by itself: those before a cut, those beside a
 * damaged one, and of two sides of a merge conflict the first.
 */
export function salvaged(text: string): Record<string, unknown> {
	const fields = pieces(text.replace(/^(?:<{7}|={7}|>{7}|\|{7}).*$/gm, '')).flatMap(fieldIn);
	return Object.fromEntries(fields.reverse());
}

/** The text between the commas of the outermost braces. */
function pieces(text: string): string[] {
	const found: string[] = [];
	let [depth, from] = [0, 0];
	for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*(?:"|$)|[[\]{},]/gm)) {
		if ('{['.includes(mark) && depth++ === 0) from = index + 1;
		if ('}]'.includes(mark) && --depth === 0) found.push(text.slice(from, (from = index)));
		if (mark === ',' && depth === 1) {
			found.push(text.slice(from, index));
			from = index + 1;
		}
	}
	return depth > 0 ? [...found, text.slice(from)] : found;
}

function fieldIn(piece: string): [string, unknown][] {
	try {
		return Object.entries(JSON.parse(`{${piece}}`) as Record<string, unknown>);
	} catch {
		return [];
	}
}

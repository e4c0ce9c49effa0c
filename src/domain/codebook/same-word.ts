/** Vowels, and other letters that are easily written for each other. */
const confused = ['aeiouy', 'csz', 'mn'];

/** Whether two words in lower case are the same in another form or by a slip of the hand; the first letter is never one. */
export function isSameWord(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.charAt(0) !== long.charAt(0)) return false;
	return (short.length < long.length && isForm(short, long)) || isSlip(short, long);
}

/** `cars`, `caring`, `swimming`, `happiness`; words too short for their ending are others: `passion`, `business`. */
function isForm(word: string, long: string): boolean {
	const cut = word.slice(0, -1);
	const fits = (stem: string, ending: RegExp, least: number) =>
		word.length >= least && long.startsWith(stem) && ending.test(long.slice(stem.length));
	return (
		fits(word, /^(?:e?s|ful)$/, 3) ||
		fits(word, /^(?:ing|ness|ment|ity)$/, 4) ||
		fits(word, /^(?:at)?ion$/, 5) ||
		(word.endsWith('e') && (fits(cut, /^i(?:ng|ty)$/, 4) || fits(cut, /^(?:at)?ion$/, 5))) ||
		(word.endsWith('y') && (fits(`${cut}i`, /^es$/, 3) || fits(`${cut}i`, /^(?:ful|ness)$/, 5))) ||
		fits(word + word.slice(-1), /^ing$/, 3)
	);
}

/** One slip in words of five letters and more, two from nine on. */
function isSlip(short: string, long: string): boolean {
	const most = short.length >= 9 ? 2 : short.length >= 5 ? 1 : 0;
	return long.length - short.length <= most && areWithin(short, long, most, short.length >= 8);
}

/** Whether letters left out, put in or swapped make one word the other; one put for another is two slips, or one. */
function areWithin(a: string, b: string, slips: number, isLong: boolean): boolean {
	if (slips < 0) return false;
	let same = 0;
	while (same < a.length && a[same] === b[same]) same++;
	let [endA, endB] = [a.length, b.length];
	for (; endA > same && endB > same && a[endA - 1] === b[endB - 1]; endB--) endA--;
	const [x, y] = [a.slice(same, endA), b.slice(same, endB)];
	if (x === y) return true;
	if (slips < 2 && x.length > 2 * slips) return false;
	const isSwapped = x.length > 1 && x[0] === y[1] && x[1] === y[0];
	const isConfused = confused.some(
		(letters) => letters.includes(x.charAt(0)) && letters.includes(y.charAt(0)),
	);
	const after = (fromX: number, fromY: number, cost: number) =>
		areWithin(x.slice(fromX), y.slice(fromY), slips - cost, isLong);
	return (
		after(1, 0, 1) ||
		after(0, 1, 1) ||
		(isSwapped && after(2, 2, 1)) ||
		after(1, 1, isLong && isConfused ? 1 : 2)
	);
}

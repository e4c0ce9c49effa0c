import { ChangeSet, Text } from '@codemirror/state';

/** Above this many pairs of lines the middle is replaced as a whole. */
const maxPairs = 4_000_000;

interface Edit {
	from: number;
	to: number;
	insert: Text;
}

/** The change that turns one text into another, line by line, so that a cursor elsewhere stays where it is. */
export function changesBetween(before: Text, after: Text): ChangeSet {
	const [old, now] = [before.toJSON(), after.toJSON()];
	let head = 0;
	while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
	let tail = 0;
	const shorter = Math.min(old.length, now.length) - head;
	while (tail < shorter && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
	const [oldEnd, nowEnd] = [old.length - tail, now.length - tail];
	const kept = commonLines(old.slice(head, oldEnd), now.slice(head, nowEnd));
	const edits: Edit[] = [];
	let [oldAt, nowAt] = [head, head];
	for (const [oldKept, nowKept] of [
		...kept.map(([a, b]) => [a + head, b + head] as const),
		[oldEnd, nowEnd] as const,
	]) {
		if (oldKept > oldAt || nowKept > nowAt)
			edits.push(editOf(before, [oldAt, oldKept], now.slice(nowAt, nowKept)));
		[oldAt, nowAt] = [oldKept + 1, nowKept + 1];
	}
	return ChangeSet.of(
		edits.map((edit) => narrowed(before, edit)),
		before.length,
	);
}

/** Lines `[start, end)` of `before` become `lines`; a line goes with the break after it, the last with the one before. */
function editOf(before: Text, [start, end]: [number, number], lines: string[]): Edit {
	const lineStart = (line: number) => (line < before.lines ? before.line(line + 1).from : before.length);
	if (lines.length > 0 && end > start) {
		return { from: lineStart(start), to: before.line(end).to, insert: Text.of(lines) };
	}
	if (end < before.lines) {
		const insert = lines.length > 0 ? Text.of([...lines, '']) : Text.empty;
		return { from: lineStart(start), to: lineStart(end), insert };
	}
	const insert = lines.length > 0 ? Text.of(['', ...lines]) : Text.empty;
	return { from: start > 0 ? before.line(start).to : 0, to: before.length, insert };
}

/** Drops what both sides of an edit begin and end with. */
function narrowed(before: Text, { from, to, insert }: Edit): Edit {
	const [old, now] = [before.sliceString(from, to), insert.toString()];
	const shorter = Math.min(old.length, now.length);
	let head = 0;
	while (head < shorter && old[head] === now[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
	return {
		from: from + head,
		to: to - tail,
		insert: Text.of(now.slice(head, now.length - tail).split('\n')),
	};
}

/** Longest common subsequence, as pairs of indices. */
function commonLines(old: string[], now: string[]): [number, number][] {
	if (old.length * now.length > maxPairs || old.length === 0 || now.length === 0) return [];
	const width = now.length + 1;
	const lengths = new Uint32Array((old.length + 1) * width);
	const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
	for (let row = old.length - 1; row >= 0; row -= 1) {
		for (let column = now.length - 1; column >= 0; column -= 1) {
			lengths[row * width + column] =
				old[row] === now[column]
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
		}
	}
	const pairs: [number, number][] = [];
	let [row, column] = [0, 0];
	while (row < old.length && column < now.length) {
		if (old[row] === now[column]) pairs.push([row++, column++]);
		else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
		else column += 1;
	}
	return pairs;
}

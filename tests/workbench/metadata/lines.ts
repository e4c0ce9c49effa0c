import type { Loc, Pos } from 'obsidian';

/**
 * A text as the rules see it, without byte order mark and with plain line breaks, and the way back from there to
 * lines, columns and offsets of the text as given.
 */
export class Lines {
	/** The text that is parsed; positions handed to this class are positions in it. */
	readonly text: string;
	private readonly starts: number[] = [];
	private readonly givenStarts: number[] = [];
	private readonly markLength: number;
	private lastLine = 0;

	constructor(given: string) {
		this.markLength = given.startsWith('\ufeff') ? 1 : 0;
		let at = 0;
		const parts: string[] = [];
		for (const part of given.split('\n')) {
			this.givenStarts.push(at);
			at += part.length + 1;
			parts.push(part.endsWith('\r') && at <= given.length ? part.slice(0, -1) : part);
		}
		parts[0] = parts[0]?.slice(this.markLength) ?? '';
		let start = 0;
		for (const part of parts) {
			this.starts.push(start);
			start += part.length + 1;
		}
		this.text = parts.join('\n');
	}

	get count(): number {
		return this.starts.length;
	}

	/** Position of the first character of a line. */
	startOf(line: number): number {
		return this.starts[line] ?? this.text.length;
	}

	/** Position after the last character of a line. */
	endOf(line: number): number {
		return (this.starts[line + 1] ?? this.text.length + 1) - 1;
	}

	/** A line without its break. */
	textOf(line: number): string {
		return this.text.slice(this.startOf(line), this.endOf(line));
	}

	isBlank(line: number): boolean {
		return this.textOf(line).trim() === '';
	}

	/** The line that holds a position; quick for positions near the one asked for before. */
	lineAt(position: number): number {
		let line = this.lastLine;
		if (position < this.startOf(line) || position > this.endOf(line + 8)) line = this.search(position);
		while (position > this.endOf(line) && line < this.count - 1) line += 1;
		this.lastLine = line;
		return line;
	}

	/** Line, column and offset in the text as given. */
	loc(position: number): Loc {
		const line = this.lineAt(position);
		const col = position - this.startOf(line) + (line === 0 ? this.markLength : 0);
		const offset = (this.givenStarts[line] ?? 0) + col;
		return { line, col, offset };
	}

	pos(from: number, to: number): Pos {
		return { start: this.loc(from), end: this.loc(to) };
	}

	private search(position: number): number {
		let low = 0;
		let high = this.count - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.startOf(middle) <= position) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

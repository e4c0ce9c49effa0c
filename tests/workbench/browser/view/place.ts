import { resolveSubpath } from '../../core/index';
import type { CachedMetadata, EditorRange } from 'obsidian';

/** The place in a note that an ephemeral state names, if it names one. */
export function placeFor(state: unknown, cache: CachedMetadata | null): EditorRange | undefined {
	if (typeof state !== 'object' || !state) return undefined;
	const { line, cursor, subpath } = state as { line?: unknown; cursor?: unknown; subpath?: unknown };
	if (isRange(cursor)) return cursor;
	if (typeof line === 'number') return caret(line);
	if (typeof subpath !== 'string' || !cache) return undefined;
	const target = resolveSubpath(cache, subpath);
	return target ? caret(target.start.line) : undefined;
}

function caret(line: number): EditorRange {
	return { from: { line, ch: 0 }, to: { line, ch: 0 } };
}

function isRange(value: unknown): value is EditorRange {
	return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

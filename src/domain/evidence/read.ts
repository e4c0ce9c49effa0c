import { codeOfTag, type Code, type Roots } from '../codes';
import { fingerprint } from '../fingerprint';
import type { CachedTag, NoteMetadata, Range } from '../metadata';
import { propertyTags } from '../tags';
import { outline, type Block, type FantasyCallout } from './blocks';
import { lineCounter } from './lines';
import { isLinkLine } from './link-line';
import { spanMarkedBy } from './marking';
import { NotePassages } from './passages';
import type { Prose } from './prose';
import { hasOpenRating, ratingsIn, type Rating } from './ratings';
import { hasWords, spanOf, whole, type Span } from './spans';
import { asUnknown, learntBelow, saidIn, type Move, type Unknown } from './tasks';

/** The words that one tag marks. */
export interface Evidence {
	readonly code: Code;
	/** The tag as written, with its `#`: the first spelling is a code's label where no code book names it. */
	readonly tag: string;
	readonly text: string;
	readonly isCut: boolean;
	/** Where the marked span stands in the file, UTF-16 offsets and a line from 1; absent for the title. */
	readonly place?: EvidencePlace;
	/** Counts for the note, stays out of lists of shared passages: a heading, the title. */
	readonly isNoteLevel: boolean;
}

export interface EvidencePlace extends Range {
	readonly line: number;
	/** Of the marked span as it stands in the file: tells whether other words stand there by now. */
	readonly print: number;
}

/** The first words of a note or callout that no tag marks yet. */
export interface Opening {
	readonly text: string;
	/** Whether more is said there. */
	readonly isCut: boolean;
	readonly place: EvidencePlace;
}

export interface CalloutEvidence extends FantasyCallout {
	readonly moves: readonly Move[];
	/** Only where there is no evidence. */
	readonly opening?: Opening | undefined;
	readonly evidence: readonly Evidence[];
}

/** Evidence of a note itself and of each `[!fantasy]` callout in it. */
export interface NoteEvidence {
	readonly own: readonly Evidence[];
	/** Only where there is no evidence. */
	readonly opening?: Opening | undefined;
	readonly callouts: readonly CalloutEvidence[];
	readonly ratings: readonly Rating[];
	/** Whether a line has a place for a rating, `_/5`. */
	readonly isMeasured: boolean;
	readonly moves: readonly Move[];
	readonly unknowns: readonly Unknown[];
}

export interface ReadingRules {
	readonly roots: Roots;
	/** File name without extension. */
	readonly title: string;
	/** Whether a `[!fantasy]` callout is ordinary text, as it is inside a jot or reflection. */
	readonly isFantasyNote: boolean;
	/** Whether each task line is something to find out. */
	readonly isInquiry: boolean;
	/** Whether a heading is one of ours and so no words of the user's. */
	readonly isShippedHeading: (heading: string) => boolean;
}

/** Thrown where the cache describes another text than the one at hand: read again, or wait for the next change. */
export class StalePositions extends Error {}

/**
 * The evidence in a note, by the rules "which words a tag marks".
 * @throws {StalePositions} where a tag does not stand where the cache says.
 */
export function readEvidence(text: string, metadata: NoteMetadata, rules: ReadingRules): NoteEvidence {
	const tags = verified(text, metadata.tags ?? []);
	const { blocks: found, callouts } = outline(text, metadata, rules.isFantasyNote);
	const blocks = rules.isInquiry
		? found.map((block) => (block.callout === undefined ? asUnknown(text, block) : block))
		: found;
	const passages = new NotePassages(text, blocks, tags, rules);
	const lineAt = lineCounter(text);
	const places = new Map<Span, EvidencePlace>();
	const byCallout = new Map<number | undefined, Evidence[]>();
	const moves: { readonly callout: number | undefined; readonly move: Move }[] = [];
	const ratings: Rating[] = [];
	let isMeasured = false;
	const unknowns: Unknown[] = [];
	for (const [index, block] of blocks.entries()) {
		readTask(block);
		if (!passages.canHoldEvidence(block)) continue;
		const passage = passages.of(block);
		if (block.callout === undefined) {
			ratings.push(...ratingsIn(passage.prose, rules.roots, lineAt));
			isMeasured ||= hasOpenRating(passage.prose, rules.roots);
		}
		const above = isTagsOnly(passage.prose) ? passages.leafAbove(index) : undefined;
		const rows = byCallout.get(block.callout) ?? [];
		for (const run of passage.prose.runs) {
			for (const tag of run.tags) {
				if (!tag.isOurs) continue;
				if (!isTagsOnly(passage.prose)) {
					const span = spanMarkedBy(passage, run, tag);
					rows.push(...asEvidence(tag.tag, span, block.shape === 'heading'));
				} else if (above !== undefined) {
					const span = spanOf(above.prose, whole(above.prose));
					rows.push(...asEvidence(tag.tag, span, above.block.shape === 'heading'));
				} else rows.push(...titleEvidence(tag.tag));
			}
		}
		byCallout.set(block.callout, rows);
	}
	const own = byCallout.get(undefined) ?? [];
	for (const tag of propertyTags(metadata.frontmatter)) own.push(...titleEvidence(tag));
	return {
		own: distinct(own),
		opening: own.length === 0 ? openingOf(undefined) : undefined,
		callouts: callouts.map((callout, index) => {
			const evidence = distinct(byCallout.get(index) ?? []);
			const opening = evidence.length === 0 ? openingOf(index) : undefined;
			return { ...callout, evidence, opening, moves: movesIn(index) };
		}),
		...{ ratings, isMeasured, moves: movesIn(undefined), unknowns },
	};

	/** A note's own tasks are unknowns in an inquiry; elsewhere those with tags of ours are moves. */
	function readTask(block: Block): void {
		const isUnknown = rules.isInquiry && block.callout === undefined;
		const prose = passages.taskIn(block, isUnknown);
		const said = prose && saidIn(prose, isUnknown);
		if (prose === undefined || said === undefined) return;
		const { from, to } = spanOf(prose, whole(prose));
		const { learnt = learntIn(block), ...words } = said;
		const task = { ...words, task: block.task ?? ' ', place: placeOf(from, to) };
		const codes = prose.runs.flatMap((run) =>
			run.tags.flatMap(({ tag }) => codeOfTag(tag, rules.roots) ?? []),
		);
		if (isUnknown) unknowns.push({ ...task, learnt });
		else if (codes.length > 0)
			moves.push({ callout: block.callout, move: { codes: [...new Set(codes)], ...task } });
	}

	function learntIn(block: Block): string | undefined {
		return rules.isInquiry ? learntBelow(block, blocks, (item) => passages.of(item).prose) : undefined;
	}

	function movesIn(callout: number | undefined): Move[] {
		return moves.filter((row) => row.callout === callout).map(({ move }) => move);
	}

	function asEvidence(tag: string, span: Span | undefined, isNoteLevel: boolean): Evidence[] {
		const code = codeOfTag(tag, rules.roots);
		if (span === undefined || code === undefined) return [];
		const { from, to, text: words, isCut } = span;
		const place = places.get(span) ?? placeOf(from, to);
		places.set(span, place);
		return [{ code, tag, text: words, isCut, isNoteLevel, place }];
	}

	function openingOf(callout: number | undefined): Opening | undefined {
		const isWords = (block: Block) =>
			block.callout === callout &&
			!block.isPrompt &&
			block.shape !== 'heading' &&
			!isLinkLine(text.slice(block.from, block.to)) &&
			hasWords(passages.of(block).prose);
		const first = blocks.findIndex(isWords);
		const block = blocks[first];
		if (block === undefined) return undefined;
		const { prose, sentences } = passages.of(block);
		const { from, to, text: words, isCut } = spanOf(prose, sentences[0] ?? whole(prose));
		const goesOn = sentences.length > 1 || blocks.slice(first + 1).some(isWords);
		return { text: words, isCut: isCut || goesOn, place: placeOf(from, to) };
	}

	function placeOf(from: number, to: number): EvidencePlace {
		return { from, to, line: lineAt(from), print: fingerprint(text.slice(from, to)) };
	}

	function titleEvidence(tag: string): Evidence[] {
		const code = codeOfTag(tag, rules.roots);
		return code === undefined ? [] : [{ code, tag, text: rules.title, isCut: false, isNoteLevel: true }];
	}
}

/** The print of the words that were marked, the title's too: by it a sentence is known again. */
export function printOf({ place, text }: Pick<Evidence, 'place' | 'text'>): number {
	return place?.print ?? fingerprint(text);
}

function isTagsOnly(prose: Prose): boolean {
	return prose.ratings.length === 0 && !hasWords(prose);
}

function verified(text: string, tags: readonly CachedTag[]): readonly CachedTag[] {
	for (const { tag, position } of tags) {
		const written = text.slice(position.start.offset, position.end.offset);
		if (written.normalize('NFC').toLowerCase() !== tag.normalize('NFC').toLowerCase()) {
			throw new StalePositions(`${tag} is not at ${position.start.offset}`);
		}
	}
	return tags;
}

/** One row for each code and span: the same code twice on the same words is one piece of evidence. */
function distinct(rows: readonly Evidence[]): Evidence[] {
	const first = new Map<string, Evidence>();
	for (const row of rows) {
		const key = `${row.code} ${row.place?.from ?? ''} ${row.place?.to ?? ''}`;
		if (!first.has(key)) first.set(key, row);
	}
	return [...first.values()];
}

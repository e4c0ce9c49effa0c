import { words } from '../i18n';
import { isDraining, labelOfSpelling, lensOf, type Code } from './codes';
import type { Range } from './metadata';
import type { TagLook } from './settings';
import { findTags } from './tags';

export interface TagNames {
	/** The code that a tag stands for in a note, or nothing for another tag. */
	readonly codeOf: (tag: string, path?: string) => Code | undefined;
	/** The label of a code's `lens/slug`: from the code book, else from its first spelling. */
	readonly labelOf: (code: Code) => string;
}

/** A tag of ours in a text, with what its chip says. */
export interface NamedTag extends Range {
	readonly code: Code;
	readonly label: string;
}

/** Chip and dot stand over the tag; the open ones show it as written and take the same room; plain is only coloured. */
export type ChipForm = 'chip' | 'chip-open' | 'dot' | 'dot-open' | 'plain';

export interface Chip extends NamedTag {
	readonly form: ChipForm;
}

export interface Cursors {
	readonly ranges: readonly Range[];
	/** Without the focus a cursor opens nothing, a selection does. */
	readonly hasFocus: boolean;
	/** The cursor stands on a character, not between two. */
	readonly isOnCharacter: boolean;
	/** Where tags begin that are being written, at their end. */
	readonly written: readonly number[];
}

/** Characters of the longest chip: a chip stays on one line, also in a narrow pane. */
const longest = 32;

/** Characters that the sign before the label takes. */
const sign = 2;

/**
 * Reads the tags of ours in a text, with what was found out about a tag kept: a note has many tags and few spellings.
 * Those in code and comments are the caller's to leave out.
 */
export function tagNamer({ codeOf, labelOf }: TagNames, path?: string): (text: string) => NamedTag[] {
	const known = new Map<string, Pick<NamedTag, 'code' | 'label'> | undefined>();
	return (text) =>
		findTags(text).flatMap(({ tag, from, to }) => {
			if (!known.has(tag)) {
				const code = codeOf(tag, path);
				known.set(tag, code === undefined ? code : { code, label: chipLabel(tag, code, labelOf(code)) });
			}
			const named = known.get(tag);
			return named === undefined ? [] : { ...named, from, to };
		});
}

/**
 * How each tag shows, in the order given: a cursor or selection that touches one opens it. An open dot lies over what
 * follows, so a cursor right behind the dot leaves it closed, unless the tag is being written there.
 */
export function chipsOf(tags: readonly NamedTag[], look: TagLook, cursors: Cursors): Chip[] {
	const isDots = look === 'dots';
	const met = { ...cursors, isOnCharacter: isDots || cursors.isOnCharacter };
	return tags.map((tag) => {
		const isWritten = isDots && cursors.written.includes(tag.from);
		return { ...tag, form: isWritten ? 'plain' : formOf(tag, look, isTouched(tag, met)) };
	});
}

/** How a tag shows by its length and the chosen look. */
export function formOf({ from, to }: Range, look: TagLook, isOpen = false): ChipForm {
	if (look === 'plain' || (look === 'chips' && to - from > longest)) return 'plain';
	const form = look === 'chips' ? 'chip' : 'dot';
	return isOpen ? `${form}-open` : form;
}

/** The classes of a tag of ours: lens, direction and form. */
export function chipClasses(code: Code, form: ChipForm): string {
	const drains = isDraining(code) ? ' eh-tag-drains' : '';
	return `eh-tag eh-tag-${lensOf(code)}${drains}${form === 'plain' ? '' : ` eh-${form}`}`;
}

/** The fullest name that has room where the tag stands, counted in characters; the last one always has it. */
export function chipLabel(tag: string, code: Code, label: string): string {
	const spelled = labelOfSpelling(tag);
	const drains = isDraining(code);
	const below = tag
		.split('/')
		.filter(Boolean)
		.slice(2, code.split('/').length - (drains ? 1 : 0))
		.map((segment) => segment.replace(/[-_]+/g, ' '));
	const nested = [label, spelled].map((name) => below.reduce(words.chips.nested, name));
	const names = [...nested, label, spelled].map((name) => (drains ? words.chips.drains(name) : name));
	return names.find((name) => name.length + sign <= tag.length) ?? names.at(-1) ?? tag;
}

/** Where tags begin that are being written: typed to their end, until the cursor leaves them. */
export function writtenTags(
	tags: readonly Range[],
	cursors: readonly Range[],
	isTyped: boolean,
	before: readonly number[],
): number[] {
	const isWritten = (tag: Range) =>
		cursors.some(
			({ to }) => (isTyped && to === tag.to) || (before.includes(tag.from) && tag.from <= to && to <= tag.to),
		);
	return tags.filter(isWritten).map(({ from }) => from);
}

function isTouched(tag: Range, { ranges, hasFocus, isOnCharacter }: Cursors): boolean {
	return ranges.some(({ from, to }) => {
		if (from > tag.to || to < tag.from) return false;
		return from < to || (hasFocus && !(isOnCharacter && from === tag.to));
	});
}

import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import {
	closeHoverTooltips,
	Decoration,
	EditorView,
	hoverTooltip,
	showTooltip,
	type Tooltip,
} from '@codemirror/view';
import type { Code } from '../domain/codes';
import type { Range } from '../domain/metadata';
import { findTags } from '../domain/tags';
import { isPlain } from './plain';

/** A tag of ours in an editor's text. */
export interface EditorTag extends Range {
	readonly tag: string;
	readonly code: Code;
}

export interface TagDetailsParts {
	/** The code that a tag stands for, or nothing for another tag. */
	readonly codeOf: (tag: string) => Code | undefined;
	/** The same, with nothing for a tag that counts nowhere in the editor's note. */
	readonly codeIn: (state: EditorState, tag: string) => Code | undefined;
	/** The words that the tag at a place marks. */
	readonly markedBy: (text: string, at: number) => Range | undefined;
	/** Draws the card of a tag; returns how to end it. */
	readonly draw: (el: HTMLElement, tag: EditorTag, view: EditorView, close: () => void) => () => void;
}

interface TagTooltip extends Tooltip {
	readonly marked: Range | undefined;
}

const pin = StateEffect.define<TagTooltip | null>();

/** One card in place of all there are, or none. */
const only = (tooltip: TagTooltip | null) => [pin.of(tooltip), closeHoverTooltips];

/** The card that a command opened: it has the focus, and goes when the text or the selection changes. */
const pinned = StateField.define<TagTooltip | null>({
	create: () => null,
	update(tooltip, transaction) {
		for (const effect of transaction.effects) if (effect.is(pin)) return effect.value;
		return transaction.docChanged || transaction.selection !== undefined ? null : tooltip;
	},
	provide: (field) => showTooltip.from(field),
});

const marked = Decoration.mark({ class: 'eh-marked' });

/** A card about the tag under the mouse, or the one a command asks for; the words it marks are underlined meanwhile. */
export function tagDetails(parts: TagDetailsParts): Extension {
	let isMenuOpen = false;
	const hover = hoverTooltip(
		(view, at) => {
			const tag = tagsNear(view.state, at, (name) => parts.codeIn(view.state, name)).find(
				({ from, to }) => from <= at && at <= to,
			);
			return tag === undefined || isMenuOpen || view.state.field(pinned) !== null
				? null
				: tooltipOf(view.state, tag, parts, false);
		},
		{ hideOnChange: true },
	);
	const underlined = EditorView.decorations.compute([pinned, hover.active], (state) => {
		const shown = [state.field(pinned), ...state.field(hover.active)] as (TagTooltip | null)[];
		const ranges = shown.flatMap((tooltip) => tooltip?.marked ?? []);
		return Decoration.set(
			ranges.filter((range) => range.to <= state.doc.length).map(({ from, to }) => marked.range(from, to)),
			true,
		);
	});
	const leave = EditorView.domEventHandlers({
		/** The menu of the tag would stand below its card. */
		contextmenu(_, view) {
			isMenuOpen = true;
			view.dispatch({ effects: closeHoverTooltips });
		},
		mousemove() {
			isMenuOpen = false;
		},
		keydown({ key }, view) {
			if (key === 'Escape' && view.state.field(hover.active).length > 0)
				view.dispatch({ effects: only(null) });
		},
	});
	return [pinned, hover, underlined, leave];
}

/** Opens the card of the tag at the cursor, else of the nearest on its line; false where there is none. */
export function pinTagDetails(view: EditorView, parts: TagDetailsParts): boolean {
	const { head } = view.state.selection.main;
	const away = ({ from, to }: Range) => Math.max(from - head, head - to, 0);
	const [tag] = tagsNear(view.state, head, parts.codeOf).sort((a, b) => away(a) - away(b));
	if (tag === undefined) return false;
	view.dispatch({
		effects: [...only(tooltipOf(view.state, tag, parts, true)), EditorView.scrollIntoView(tag.from)],
	});
	return true;
}

function tooltipOf(
	state: EditorState,
	tag: EditorTag,
	parts: TagDetailsParts,
	takesFocus: boolean,
): TagTooltip {
	const text = state.doc.toString();
	return {
		pos: tag.from,
		end: tag.to,
		marked: parts.markedBy(text, tag.from),
		create(view) {
			const dom = createDiv('eh-card');
			const close = () => {
				view.dispatch({ effects: only(null) });
				view.focus();
			};
			const end = parts.draw(dom, tag, view, close);
			dom.addEventListener('keydown', (event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				event.stopPropagation();
				close();
			});
			const mount = () => takesFocus && dom.querySelector('button')?.focus({ preventScroll: true });
			return { dom, mount, destroy: end };
		},
	};
}

function tagsNear(state: EditorState, at: number, codeOf: (tag: string) => Code | undefined): EditorTag[] {
	const { from, text } = state.doc.lineAt(at);
	return findTags(text).flatMap((found) => {
		const code = codeOf(found.tag);
		const place = { from: from + found.from, to: from + found.to };
		return code === undefined || isPlain(state, place.from) ? [] : { ...found, ...place, code };
	});
}

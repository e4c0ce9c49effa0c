import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension, Range, StateField } from '@codemirror/state';
import {
	Decoration,
	type DecorationSet,
	EditorView,
	type PluginValue,
	ViewPlugin,
	type ViewUpdate,
} from '@codemirror/view';
import {
	type Chip,
	chipClasses,
	chipsOf,
	type NamedTag,
	tagNamer,
	type TagNames,
	writtenTags,
} from '../domain/chips';
import type { TagLook } from '../domain/settings';
import { isPlain } from './plain';
import { visibleTags } from './visible-tags';

export interface ChipParts extends TagNames {
	/** How tags look in live preview; in source mode they are coloured only. Asked anew when the extensions are set anew. */
	readonly look: () => TagLook;
	/** The note that an editor shows. */
	readonly pathOf: (state: EditorState) => string | undefined;
	/** The app's field that tells live preview from source mode. */
	readonly livePreview: StateField<boolean>;
}

/**
 * Draws the tags of the three lenses as chips, on the visible lines only. A chip is a mark over the tag's own text,
 * which keeps its place and its room: nothing is replaced, so nothing moves when the raw tag shows.
 */
export function chips(parts: ChipParts): Extension {
	return ViewPlugin.define((view) => visibleChips(view, parts), {
		provide(plugin) {
			const drawn = (view: EditorView) => view.plugin(plugin)?.decorations ?? Decoration.none;
			/** Outside of other marks, of which the app makes several for one tag, and apart from text in another direction. */
			return [EditorView.outerDecorations.of(drawn), EditorView.bidiIsolatedRanges.of(drawn)];
		},
	});
}

function visibleChips(first: EditorView, parts: ChipParts): PluginValue & { decorations: DecorationSet } {
	const marks = new Map<string, Decoration>();
	const reader = ({ state }: { readonly state: EditorState }) =>
		visibleTags(tagNamer(parts, parts.pathOf(state)));
	let read = reader(first);
	let tags: readonly NamedTag[] = [];
	let written: readonly number[] = [];
	let forms = '';
	let isLate = false;

	const find = ({ state, visibleRanges }: EditorView) => {
		isLate = false;
		tags = read(state.doc, visibleRanges).filter(({ from }) => !isPlain(state, from));
	};

	/** A moved cursor makes new marks only where a tag opens or closes. */
	const draw = ({ state, hasFocus, scrollDOM }: EditorView, isStale: boolean) => {
		const look = state.field(parts.livePreview, false) === true ? parts.look() : 'plain';
		const isOnCharacter = scrollDOM.classList.contains('cm-vimMode');
		const { ranges } = state.selection;
		const shown = chipsOf(tags, look, { ranges, hasFocus, isOnCharacter, written });
		const shownForms = shown.map(({ form }) => form).join();
		if (!isStale && shownForms === forms) return;
		forms = shownForms;
		value.decorations = Decoration.set(shown.flatMap((chip) => marksOf(chip, marks)));
	};

	const value = {
		decorations: Decoration.none,
		update({ view, startState, state, transactions, changes, docChanged, viewportChanged }: ViewUpdate) {
			/** While something is composed nothing opens or closes. */
			if (view.composing && !viewportChanged) {
				value.decorations = value.decorations.map(changes);
				isLate = true;
				return;
			}
			const isReconfigured = transactions.some((transaction) => transaction.reconfigured);
			const isTyped =
				isLate || transactions.some((made) => made.isUserEvent('input') || made.isUserEvent('delete'));
			const isReparsed = syntaxTree(startState) !== syntaxTree(state);
			const isStale = isLate || isReconfigured || docChanged || viewportChanged || isReparsed;
			if (isReconfigured) read = reader(view);
			if (isStale) find(view);
			const before = written.map((from) => changes.mapPos(from));
			written = writtenTags(tags, state.selection.ranges, isTyped, before);
			draw(view, isStale);
		},
	};
	find(first);
	draw(first, true);
	return value;
}

/** An open dot needs a ground of its own for the words that lie over what follows. */
const dotWords = Decoration.mark({ class: 'eh-dot-words' });

function marksOf({ from, to, code, form, label }: Chip, made: Map<string, Decoration>): Range<Decoration>[] {
	const key = [form, code, label].join();
	const attributes = { dir: 'auto', ...(form === 'chip' && { 'data-label': label }) };
	const mark = made.get(key) ?? Decoration.mark({ class: chipClasses(code, form), attributes });
	made.set(key, mark);
	const chip = mark.range(from, to);
	return form === 'dot-open' ? [chip, dotWords.range(from, to)] : [chip];
}

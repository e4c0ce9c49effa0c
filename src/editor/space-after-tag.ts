import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** A tag has just been written that ends here. */
export const tagEnds = StateEffect.define<number>();

const end = StateField.define<number | null>({
	create: () => null,
	update(at, transaction) {
		for (const effect of transaction.effects) if (effect.is(tagEnds)) return effect.value;
		return transaction.docChanged || transaction.newSelection.main.head !== at ? null : at;
	},
});

/** A word typed right behind a tag that was just chosen would run on into it: a space comes between. */
export const spaceAfterTag: Extension = [
	end,
	EditorView.inputHandler.of((view, from, to, text) => {
		if (from !== to || view.state.field(end) !== from || !/^[\p{L}\p{N}]/u.test(text)) return false;
		view.dispatch({
			changes: { from, insert: ` ${text}` },
			selection: { anchor: from + 1 + text.length },
			userEvent: 'input.type',
		});
		return true;
	}),
];

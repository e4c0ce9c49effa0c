import { type Extension, Prec, StateEffect, StateField, type TransactionSpec } from '@codemirror/state';
import { EditorView, keymap, showTooltip } from '@codemirror/view';
import { words } from '../i18n';

const text = words.completion;

/** User events of the edits that write a tag; none of `input`, for which the app would open the next list of suggestions. */
export const tagWritten = 'complete';
export const energyWritten = 'complete.energy';

interface Offer {
	/** Right behind the tag. */
	readonly at: number;
	readonly drains: boolean;
}

const show = StateEffect.define<Offer | null>();

const offered = StateField.define<Offer | null>({
	create: () => null,
	update(offer, transaction) {
		const { main } = transaction.newSelection;
		for (const effect of transaction.effects) if (effect.is(show)) return effect.value;
		if (transaction.isUserEvent(energyWritten)) return { at: main.head, drains: false };
		return !transaction.docChanged && main.empty && main.head === offer?.at ? offer : null;
	},
	provide: (field) =>
		showTooltip.from(
			field,
			(offer) => offer && { pos: offer.at, create: (view) => ({ dom: drawn(offer, view) }) },
		),
});

const left = { effects: show.of(null) };
const turned = (offer: Offer) => ({ effects: show.of({ ...offer, drains: !offer.drains }) });

/** What each key does while the offer stands; all other keys type on. */
const keys: Readonly<Record<string, (offer: Offer) => TransactionSpec>> = {
	ArrowDown: turned,
	ArrowUp: turned,
	Enter: taken,
	Tab: taken,
	Escape: () => left,
};

/**
 * After an energy was written: does it give or drain? A list of its own at the cursor, because another suggester may
 * answer first behind a tag. The plain tag already says that it gives; typing on, moving away or Esc leave it so.
 */
export const directionOffer: Extension = [
	offered,
	EditorView.focusChangeEffect.of((_, isFocusing) => (isFocusing ? null : show.of(null))),
	Prec.highest(
		keymap.of(
			Object.entries(keys).map(([key, next]) => ({
				key,
				run(view) {
					const offer = view.state.field(offered);
					if (offer !== null) view.dispatch(next(offer));
					return offer !== null;
				},
			})),
		),
	),
];

function taken({ at, drains }: Offer): TransactionSpec {
	const insert = '/drains';
	return drains
		? { changes: { from: at, insert }, selection: { anchor: at + insert.length }, userEvent: tagWritten }
		: left;
}

function drawn({ at, drains }: Offer, view: EditorView): HTMLElement {
	const listEl = createDiv({
		cls: 'eh-directions',
		attr: { role: 'listbox', 'aria-label': text.direction, 'aria-live': 'polite' },
	});
	for (const option of [false, true]) {
		const itemEl = listEl.createDiv({
			cls: `suggestion-item${option === drains ? ' is-selected' : ''}`,
			text: option ? text.drains : text.gives,
			attr: { role: 'option', 'aria-selected': `${option === drains}` },
		});
		itemEl.onmousedown = (event) => {
			event.preventDefault();
			view.dispatch(taken({ at, drains: option }));
		};
	}
	return listEl;
}

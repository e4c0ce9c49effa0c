import { isolateHistory } from '@codemirror/commands';
import { type Extension, Prec, StateEffect, StateField, type TransactionSpec } from '@codemirror/state';
import { EditorView, keymap, showTooltip, type TooltipView } from '@codemirror/view';
import { words } from '../i18n';
import { tagEnds } from './space-after-tag';

const text = words.completion;

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
		return !transaction.docChanged && main.empty && main.head === offer?.at ? offer : null;
	},
	provide: (field) => showTooltip.from(field, (offer) => offer && { pos: offer.at, create: listOf }),
});

/** Asks which way the energy goes whose tag ends at a place. */
export function askDirection(at: number): StateEffect<unknown> {
	return show.of({ at, drains: false });
}

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
	if (!drains) return left;
	return {
		changes: { from: at, insert },
		selection: { anchor: at + insert.length },
		effects: tagEnds.of(at + insert.length),
		annotations: isolateHistory.of('full'),
	};
}

/** The focus stays in the text, so what is selected is read out from a line of its own. */
function listOf(view: EditorView): TooltipView {
	const dom = createDiv('eh-directions');
	const listEl = dom.createDiv({ attr: { role: 'listbox', 'aria-label': text.direction } });
	const saidEl = dom.createDiv({ cls: 'eh-heard', attr: { role: 'status' } });
	const items = [false, true].map((drains) => {
		const itemEl = listEl.createDiv({
			cls: 'suggestion-item',
			text: drains ? text.drains : text.gives,
			attr: { role: 'option' },
		});
		itemEl.onmousedown = (event) => {
			event.preventDefault();
			const offer = view.state.field(offered);
			if (offer !== null) view.dispatch(taken({ ...offer, drains }));
		};
		return { drains, itemEl };
	});
	const select = () => {
		const offer = view.state.field(offered, false);
		for (const { drains, itemEl } of items) {
			const isSelected = drains === (offer?.drains ?? false);
			itemEl.toggleClass('is-selected', isSelected);
			itemEl.setAttribute('aria-selected', `${isSelected}`);
			if (isSelected) saidEl.setText(`${text.direction}: ${itemEl.getText()}`);
		}
	};
	select();
	return { dom, update: select };
}

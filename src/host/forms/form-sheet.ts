import { type App, Modal } from 'obsidian';
import { dayOf } from '../../domain/dates';
import { words } from '../../i18n';
import { focusFirstField, leaveReadBack } from '../../view/forms/first-field';
import { clear, showForm } from '../../view/show';
import type { FormNote } from './form-note';
import type { FormSource } from './form-view';
import type { FormPlace } from './place';

/** A page of questions over everything else, where there is little room. */
export class FormSheet extends Modal {
	private form: FormNote | undefined;
	private forget: (() => void) | undefined;

	constructor(
		app: App,
		private readonly source: FormSource,
		private readonly place: FormPlace,
	) {
		super(app);
		this.scope.register([], 'Escape', () => {
			if (!leaveReadBack(this.contentEl)) this.close();
			return false;
		});
	}

	override onOpen(): void {
		const { source, contentEl } = this;
		const form = source.take(this.place);
		const draw = () => {
			if (this.form !== form) return;
			drawnOn = dayOf(Date.now());
			showForm(
				contentEl,
				source.props(form, () => this.close()),
			);
		};
		let drawnOn = '';
		const { win } = contentEl;
		/** It may be another day by now. */
		const catchUp = () => drawnOn !== dayOf(Date.now()) && draw();
		win.addEventListener('focus', catchUp);
		contentEl.addEventListener('pointerdown', catchUp, { capture: true });
		this.form = form;
		this.modalEl.addClass('eh-form-sheet');
		this.setTitle(words.formsNotes.title[this.place.kind]);
		const forget = form.onChange(draw);
		this.forget = () => {
			forget();
			win.removeEventListener('focus', catchUp);
			contentEl.removeEventListener('pointerdown', catchUp, { capture: true });
		};
		void form.ready.then(() => {
			draw();
			focusFirstField(contentEl);
		});
	}

	override onClose(): void {
		const { form } = this;
		this.form = undefined;
		this.forget?.();
		clear(this.contentEl);
		if (form) void this.source.giveBack(form);
	}
}

import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { type Day, dayOf } from '../../domain/dates';
import { words } from '../../i18n';
import type { FormProps } from '../../view/forms/model';
import { clear, showForm } from '../../view/show';
import type { FormNote } from './form-note';
import { type FormPlace, keyOf, placeFrom } from './place';

export const formViewType = 'escape-hatch-form';

/** What shows a form takes from the plugin. */
export interface FormSource {
	/** The form of a place, to be given back. */
	readonly take: (place: FormPlace) => FormNote;
	readonly giveBack: (form: FormNote) => Promise<void>;
	readonly props: (form: FormNote, close: () => void) => FormProps;
}

/** A page of questions in a pane; which one it is lives in workspace and history. */
export class FormView extends ItemView {
	override icon = 'book-open';
	override navigation = true;
	private form: FormNote | undefined;
	private isOpen = false;
	private forget: (() => void) | undefined;
	private drawnOn: Day | undefined;
	/** Leads to where it was opened from. */
	private goBack: (() => void) | undefined;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: FormSource,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return formViewType;
	}

	override getDisplayText(): string {
		return this.form === undefined ? words.formsNotes.title.reflection : titleOf(this.form);
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.form?.place };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const place = placeFrom(state);
		if (place !== undefined && (!this.form || keyOf(place) !== keyOf(this.form.place))) {
			if (this.form !== undefined) result.history = true;
			await this.show(place);
		}
		await super.setState(state, result);
	}

	protected override async onOpen(): Promise<void> {
		this.isOpen = true;
		this.contentEl.addClass('eh-form-host');
		const listen = () => {
			// What listens to a window does so anew.
			this.registerDomEvent(this.contentEl.win, 'focus', () => this.catchUp());
		};
		this.register(
			this.contentEl.onWindowMigrated(() => {
				listen();
				this.draw();
			}),
		);
		listen();
		this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.catchUp()));
		for (const event of ['pointerdown', 'keydown'] as const)
			this.registerDomEvent(this.contentEl, event, () => this.catchUp(), { capture: true });
		this.draw();
	}

	/** Once it is closed by its own button. */
	openedFrom(goBack: () => void): void {
		this.goBack = goBack;
	}

	override onResize(): void {
		this.catchUp();
	}

	/** It may be another day by now: what is said of today is said of that one. */
	private catchUp(): void {
		if (this.drawnOn !== dayOf(Date.now())) this.draw();
	}

	protected override async onClose(): Promise<void> {
		this.isOpen = false;
		clear(this.contentEl);
		await this.leave();
	}

	private async show(place: FormPlace): Promise<void> {
		await this.leave();
		const form = this.source.take(place);
		this.form = form;
		let at = keyOf(form.place);
		this.forget = form.onChange(() => {
			this.draw();
			if (keyOf(form.place) === at) return;
			at = keyOf(form.place);
			this.app.workspace.requestSaveLayout();
		});
		await form.ready;
		this.draw();
	}

	private async leave(): Promise<void> {
		const { form } = this;
		this.forget?.();
		this.form = this.forget = undefined;
		if (form) await this.source.giveBack(form);
	}

	private draw(): void {
		const { form } = this;
		if (form === undefined || !this.isOpen) return;
		this.drawnOn = dayOf(Date.now());
		showForm(
			this.contentEl,
			this.source.props(form, () => this.shut()),
		);
	}

	/** By its own button. The app has a `close` of its own, called whenever another view takes the place. */
	private shut(): void {
		this.leaf.detach();
		this.goBack?.();
	}
}

function titleOf(form: FormNote): string {
	return form.note?.basename ?? words.formsNotes.title[form.place.kind];
}

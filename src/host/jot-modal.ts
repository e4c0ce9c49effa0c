import { type App, Modal, Notice } from 'obsidian';
import { words } from '../i18n';
import type { Draft } from './draft';
import { NotWritten, type NoteWriter } from './note-writer';

const text = words.screen.jot;

/** Milliseconds; Safari reports the Enter that ends a composition just after its end, as an ordinary one. */
const afterComposition = 50;

/** One field for one sentence. Enter keeps it; what is left behind comes back. */
export class JotModal extends Modal {
	private fieldEl: HTMLTextAreaElement | undefined;
	private composedAt = -Infinity;
	private isSaving = false;

	constructor(
		app: App,
		private readonly writer: NoteWriter,
		private readonly draft: Draft,
	) {
		super(app);
	}

	override onOpen(): void {
		const left = this.draft.words;
		this.modalEl.addClass('eh-jot');
		this.setTitle(text.title);
		this.contentEl.createEl('p', { cls: 'eh-jot-pause', text: text.pause.join(' ') });
		const labelEl = this.contentEl.createEl('label', { cls: 'eh-jot-label', text: text.words });
		const fieldEl = labelEl.createEl('textarea', { cls: 'eh-jot-field', attr: { rows: '3', dir: 'auto' } });
		fieldEl.value = left;
		this.fieldEl = fieldEl;
		const hint = left === '' ? text.keys : `${text.draft} ${text.keys}`;
		this.contentEl.createEl('p', { cls: 'eh-jot-hint', text: hint });
		const keepEl = this.contentEl.createEl('button', { cls: 'mod-cta', text: text.keep });
		keepEl.addEventListener('click', () => void this.keep());
		fieldEl.addEventListener('input', () => (this.draft.words = fieldEl.value));
		fieldEl.addEventListener('compositionend', (event) => (this.composedAt = event.timeStamp));
		fieldEl.addEventListener('keydown', (event) => this.keepOnEnter(event));
		fieldEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private keepOnEnter(event: KeyboardEvent): void {
		const isPlain = !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey);
		if (event.key !== 'Enter' || !isPlain || event.isComposing) return;
		if (event.timeStamp - this.composedAt < afterComposition) return;
		event.preventDefault();
		void this.keep();
	}

	private async keep(): Promise<void> {
		const saying = this.fieldEl?.value ?? '';
		if (saying.trim() === '' || this.isSaving) return;
		this.isSaving = true;
		const isKept = await keepJot(this.writer, saying);
		this.isSaving = false;
		if (!isKept) return;
		this.draft.words = '';
		new Notice(text.kept);
		this.close();
	}
}

/** Writes a jot, or says why not; false leaves the words with the caller. */
export async function keepJot(writer: NoteWriter, saying: string): Promise<boolean> {
	try {
		await writer.jot(saying);
		return true;
	} catch (error) {
		if (!(error instanceof NotWritten)) throw error;
		new Notice(words.screen.notices.jotNotSaved(error.message));
		return false;
	}
}

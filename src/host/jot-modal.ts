import { type App, Modal, Notice } from 'obsidian';
import { words } from '../i18n';
import { NotWritten, type NoteWriter } from './note-writer';

const draftKey = 'escape-hatch-jot-draft';

/** One field for one sentence. Enter keeps it; what is left behind comes back. */
export class JotModal extends Modal {
	private fieldEl: HTMLTextAreaElement | undefined;
	private isSaving = false;
	private isKept = false;

	constructor(
		app: App,
		private readonly writer: NoteWriter,
	) {
		super(app);
	}

	override onOpen(): void {
		const text = words.screen.jot;
		const draft: unknown = this.app.loadLocalStorage(draftKey);
		this.modalEl.addClass('eh-jot');
		this.setTitle(text.title);
		this.contentEl.createEl('p', { cls: 'eh-jot-pause', text: text.pause.join(' ') });
		const labelEl = this.contentEl.createEl('label', { cls: 'eh-jot-label', text: text.words });
		this.fieldEl = labelEl.createEl('textarea', { cls: 'eh-jot-field', attr: { rows: '3' } });
		const hintEl = this.contentEl.createEl('p', { cls: 'eh-jot-hint', text: text.keys });
		if (typeof draft === 'string' && draft !== '') {
			this.fieldEl.value = draft;
			hintEl.setText(`${text.draft} ${text.keys}`);
		}
		const keepEl = this.contentEl.createEl('button', { cls: 'mod-cta', text: text.keep });
		keepEl.addEventListener('click', () => void this.keep());
		this.fieldEl.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
			event.preventDefault();
			void this.keep();
		});
		this.fieldEl.focus();
	}

	override onClose(): void {
		this.app.saveLocalStorage(draftKey, this.isKept ? null : this.fieldEl?.value || null);
		this.contentEl.empty();
	}

	private async keep(): Promise<void> {
		const saying = this.fieldEl?.value ?? '';
		if (saying.trim() === '' || this.isSaving) return;
		this.isSaving = true;
		this.isKept = await keepJot(this.writer, saying);
		this.isSaving = false;
		if (this.isKept) this.close();
	}
}

/** Writes a jot and says so, or says why not; false leaves the words with the caller. */
export async function keepJot(writer: NoteWriter, saying: string): Promise<boolean> {
	try {
		await writer.jot(saying);
		new Notice(words.screen.jot.kept);
		return true;
	} catch (error) {
		if (!(error instanceof NotWritten)) throw error;
		new Notice(words.screen.notices.jotNotSaved(error.message));
		return false;
	}
}

import type { TFile } from '../../core/index';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { FileView } from './file-view';

/** A view of a text file that saves some time after each edit: until then screen and disk differ. */
export abstract class TextFileView extends FileView {
	data = '';
	#saving: number | undefined;
	#written: Promise<void> = Promise.resolve();

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.registerEvent(
			this.app.vault.on('modify', (file: TFile) => {
				if (file === this.file) void this.onModified(file);
			}),
		);
	}

	/** Saves `delays.save` milliseconds after the last call. */
	requestSave = (): void => {
		window.clearTimeout(this.#saving);
		this.#saving = window.setTimeout(() => void this.save(), this.app.delays.save);
		this.app.workspace.trigger('workbench:unsaved', this.file);
	};

	/** Is an edit waiting to be saved? */
	get isDirty(): boolean {
		return this.#saving !== undefined;
	}

	/** Saves now; with `clear` the view is emptied once all is on disk, a save already under way included. */
	async save(clear = false): Promise<void> {
		window.clearTimeout(this.#saving);
		const wasDirty = this.isDirty;
		this.#saving = undefined;
		const { file } = this;
		if (file && wasDirty) this.#written = this.#written.catch(() => undefined).then(() => this.write(file));
		await this.#written;
		if (clear) this.clear();
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.read(file);
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save(true);
	}

	/** Puts the view's text on disk. */
	protected async write(file: TFile): Promise<void> {
		this.data = this.getViewData();
		await this.app.vault.modify(file, this.data);
		this.app.workspace.trigger('workbench:saved', file);
	}

	/** Called when the file's text on disk may have changed. */
	protected async onModified(file: TFile): Promise<void> {
		const data = await this.app.vault.read(file);
		if (data === this.data || this.isDirty) return;
		this.data = data;
		this.setViewData(data, false);
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;
}

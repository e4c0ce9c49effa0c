import type { ViewStateResult } from 'obsidian';
import type { TFile } from '../../core/index';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView } from './item-view';

/** A view of one file, following its renames; it gives way when the file is deleted. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;
	/** Is the file's content on screen, and not still being read? */
	isReady = false;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.registerEvent(this.app.vault.on('rename', (file: TFile) => void this.#onVaultRename(file)));
		this.registerEvent(this.app.vault.on('delete', (file: TFile) => void this.#onVaultDelete(file)));
	}

	override getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override getState(): Record<string, unknown> {
		return this.file ? { file: this.file.path } : {};
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const path = typeof state === 'object' && state && 'file' in state ? state.file : undefined;
		if (typeof path !== 'string') return;
		const file = this.app.vault.getFileByPath(path);
		if (!file || file === this.file) return;
		result.history = true;
		await this.loadFile(file);
	}

	/** Shows a file in place of the present one. */
	async loadFile(file: TFile): Promise<void> {
		if (file === this.file) return;
		this.isReady = false;
		this.leaf.workspace.updateActiveEditor();
		await this.unloadFile();
		this.file = file;
		await this.onLoadFile(file);
		this.isReady = true;
		this.updateHeader();
		this.leaf.workspace.noteFileOpened();
	}

	async unloadFile(): Promise<void> {
		const { file } = this;
		if (!file) return;
		await this.onUnloadFile(file);
		this.file = null;
	}

	protected override async onClose(): Promise<void> {
		await this.unloadFile();
	}

	async onLoadFile(_file: TFile): Promise<void> {
		// for subclasses
	}

	async onUnloadFile(_file: TFile): Promise<void> {
		// for subclasses
	}

	async onRename(_file: TFile): Promise<void> {
		// for subclasses
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}

	async #onVaultRename(file: TFile): Promise<void> {
		if (file !== this.file) return;
		await this.onRename(file);
		this.updateHeader();
	}

	async #onVaultDelete(file: TFile): Promise<void> {
		if (file !== this.file) return;
		this.file = null;
		await this.leaf.setViewState({ type: 'empty' });
	}
}

import { TFile, TFolder, type TAbstractFile } from '../../core/index';
import { Keymap } from '../input/keymap';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { ItemView } from './item-view';

/** The notes of the vault by folder. */
export class FileListView extends ItemView {
	override icon = 'folder-closed';
	readonly #folded = new Set<string>();
	#isDrawing = false;

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	protected override async onOpen(): Promise<void> {
		const drawSoon = () => this.#drawSoon();
		for (const event of ['create', 'delete', 'rename'])
			this.registerEvent(this.app.vault.on(event, drawSoon));
		this.registerEvent(this.app.workspace.on('file-open', drawSoon));
		this.#draw();
		return Promise.resolve();
	}

	#drawSoon(): void {
		if (this.#isDrawing) return;
		this.#isDrawing = true;
		window.requestAnimationFrame(() => {
			this.#isDrawing = false;
			this.#draw();
		});
	}

	#draw(): void {
		const { scrollTop } = this.contentEl;
		const listEl = createDiv('nav-files-container');
		listEl.createDiv({ cls: 'nav-vault-title', text: this.app.vault.getName() });
		this.#drawChildren(this.app.vault.getRoot(), listEl);
		this.contentEl.replaceChildren(listEl);
		this.contentEl.scrollTop = scrollTop;
	}

	#drawChildren(folder: TFolder, listEl: HTMLElement): void {
		const isFolder = (child: TAbstractFile) => Number(child instanceof TFolder);
		const children = [...folder.children].sort(
			(one, two) =>
				isFolder(two) - isFolder(one) || one.name.localeCompare(two.name, undefined, { numeric: true }),
		);
		for (const child of children) {
			if (child instanceof TFolder) this.#drawFolder(child, listEl);
			else if (child instanceof TFile) this.#drawFile(child, listEl);
		}
	}

	#drawFolder(folder: TFolder, listEl: HTMLElement): void {
		const isOpen = !this.#folded.has(folder.path);
		const folderEl = listEl.createDiv('nav-folder');
		const titleEl = folderEl.createEl('button', {
			cls: 'nav-folder-title tappable',
			attr: { 'data-path': folder.path, 'aria-expanded': isOpen },
		});
		setIcon(titleEl.createSpan('nav-folder-collapse-indicator'), isOpen ? 'chevron-down' : 'chevron-right');
		titleEl.createSpan({ cls: 'nav-folder-title-content', text: folder.name });
		titleEl.addEventListener('click', () => {
			if (isOpen) this.#folded.add(folder.path);
			else this.#folded.delete(folder.path);
			this.#draw();
			this.#titleEl(folder.path)?.focus();
		});
		if (isOpen) this.#drawChildren(folder, folderEl.createDiv('nav-folder-children'));
	}

	#drawFile(file: TFile, listEl: HTMLElement): void {
		const isActive = file === this.app.workspace.getActiveFile();
		const titleEl = listEl.createDiv('nav-file').createEl('button', {
			cls: 'nav-file-title tappable',
			attr: { 'data-path': file.path },
		});
		titleEl.toggleClass('is-active', isActive);
		titleEl.createSpan({ cls: 'nav-file-title-content', text: file.basename });
		if (file.extension !== 'md') titleEl.createSpan({ cls: 'nav-file-tag', text: file.extension });
		titleEl.addEventListener('click', (event) => void this.#open(file, event));
		titleEl.addEventListener('contextmenu', (event) => this.#showMenu(file, event));
	}

	async #open(file: TFile, event: MouseEvent): Promise<void> {
		await this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
		if (window.innerWidth < 700) this.app.workspace.leftSplit.collapse();
	}

	#showMenu(file: TFile, event: MouseEvent): void {
		const menu = new Menu();
		const { workspace, fileManager } = this.app;
		const openBeside = () => void workspace.getLeaf('tab').openFile(file);
		menu.addItem((item) => item.setTitle('Open in new tab').setIcon('file-plus').onClick(openBeside));
		menu.addSeparator();
		workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
		menu.addSeparator();
		const remove = () => void fileManager.trashFile(file);
		menu.addItem((item) => item.setTitle('Delete').setIcon('trash-2').setWarning(true).onClick(remove));
		menu.showAtMouseEvent(event);
	}

	#titleEl(path: string): HTMLElement | undefined {
		return this.contentEl.findAll('[data-path]').find((el) => el.dataset['path'] === path);
	}
}

import type { TFile } from '../../core/index';
import type { App } from '../app';
import { Keymap } from '../input/keymap';
import { FuzzySuggestModal } from '../modal/fuzzy-suggest-modal';

/** Opens a note by its name; with Mod in a new tab. */
export class FileSwitcher extends FuzzySuggestModal<TFile> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder('Find a note…');
		this.scope.register(['Mod'], 'Enter', (event) => {
			this.selectActiveSuggestion(event);
			return false;
		});
	}

	getItems(): TFile[] {
		const recent = this.app.workspace.getLastOpenFiles();
		const rank = ({ path }: TFile) => (recent.includes(path) ? recent.indexOf(path) : recent.length);
		const files = this.app.vault.getMarkdownFiles();
		return files.sort((one, two) => rank(one) - rank(two) || one.path.localeCompare(two.path));
	}

	getItemText({ path }: TFile): string {
		return path.replace(/\.md$/, '');
	}

	onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
		void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
	}
}

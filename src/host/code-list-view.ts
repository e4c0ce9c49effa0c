import { ItemView, type WorkspaceLeaf } from 'obsidian';
import type { Roots } from '../domain/codes';
import { words } from '../i18n';
import type { Snapshot } from '../index/snapshot';
import type { Selection } from '../view/model';
import { clearCodeList, showCodeList } from '../view/show-code-list';

export const codeListViewType = 'escape-hatch-codes';

/** What the list takes from the plugin. */
export interface CodeListSource {
	readonly snapshot: () => Snapshot;
	readonly roots: () => Roots;
	readonly isReady: () => boolean;
	/** Asks for sentences as long as somebody looks; returns how to stop. */
	readonly readAlong: () => () => void;
	/** Tells of changes; returns how to stop. */
	readonly onChange: (listener: () => void) => () => void;
	readonly openPatterns: (selected: Selection) => void;
}

/** The list of codes in a leaf of the workspace, beside the note in which they are edited. */
export class CodeListView extends ItemView {
	override icon = 'book-marked';

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: CodeListSource,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return codeListViewType;
	}

	override getDisplayText(): string {
		return words.codeBook.list.title;
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('eh-patterns-host');
		this.register(this.source.onChange(() => this.show()));
		this.register(this.source.readAlong());
		this.show();
	}

	protected override async onClose(): Promise<void> {
		clearCodeList(this.contentEl);
	}

	private show(): void {
		const { snapshot, roots, isReady, openPatterns } = this.source;
		showCodeList(this.contentEl, {
			counted: snapshot().all,
			roots: roots(),
			isReady: isReady(),
			on: { openCode: (code, side) => openPatterns({ side, code }) },
		});
	}
}

import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { dayOf, type Day } from '../domain/dates';
import type { Snapshot } from '../index/snapshot';
import { clear } from '../view/show';
import type { ReadingProgress } from '../view/model';

/** What a view of the index takes from the plugin. */
export interface IndexSource {
	readonly snapshot: () => Snapshot;
	readonly isReady: () => boolean;
	/** Notes still being read. */
	readonly awaiting: () => number;
	/** Asks for sentences as long as somebody looks; returns how to stop. */
	readonly readAlong: () => () => void;
	/** Tells of changes; returns how to stop. */
	readonly onChange: (listener: () => void) => () => void;
}

/** A view in a leaf of the workspace that follows the index as long as it is open, and draws while it is in sight. */
export abstract class IndexView<Source extends IndexSource> extends ItemView {
	private total = 0;
	/** Whether something is new that was not drawn. */
	private isLate = false;
	private isOpen = false;
	private drawnOn: Day | undefined;

	constructor(
		leaf: WorkspaceLeaf,
		protected readonly source: Source,
	) {
		super(leaf);
	}

	/** Draws the view as things are now. */
	protected abstract show(): void;

	/** Draws the view now where it is in sight, else once it is. */
	protected update(): void {
		this.isLate = !this.isOpen || !this.containerEl.isShown();
		if (this.isLate) return;
		this.drawnOn = dayOf(Date.now());
		this.show();
	}

	/** The view may have come in sight, or a new day. */
	protected catchUp(): void {
		if (this.isLate || this.drawnOn !== dayOf(Date.now())) this.update();
	}

	override onResize(): void {
		this.catchUp();
	}

	/** How far the reading has come, of the most that was to be read at a time; nothing once all is read. */
	protected reading(): ReadingProgress | undefined {
		const awaiting = this.source.awaiting();
		this.total = awaiting === 0 ? 0 : Math.max(this.total, awaiting);
		return awaiting === 0 ? undefined : { done: this.total - awaiting, total: this.total };
	}

	protected override async onOpen(): Promise<void> {
		this.isOpen = true;
		this.contentEl.addClass('eh-patterns-host');
		this.register(this.source.onChange(() => this.update()));
		this.register(this.source.readAlong());
		const { workspace } = this.app;
		this.registerEvent(workspace.on('layout-change', () => this.catchUp()));
		this.registerEvent(workspace.on('active-leaf-change', () => this.catchUp()));
		this.registerDomEvent(this.contentEl.win, 'focus', () => this.catchUp());
		this.register(
			this.contentEl.onWindowMigrated(() => {
				// What listens to a window does so anew.
				this.isLate = true;
				this.catchUp();
			}),
		);
		this.update();
	}

	protected override async onClose(): Promise<void> {
		this.isOpen = false;
		clear(this.contentEl);
	}
}

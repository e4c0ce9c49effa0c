import { ItemView, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { addTools } from './tools';

export const trailType = 'trail';

/** One room after the other; the last line read is where one is in it. */
export class TrailView extends ItemView {
	override navigation = true;
	hoverPopover: HoverPopover | null = null;
	private room = '';
	private line = 0;
	private readonly roomEl: HTMLElement;
	private readonly lineEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.icon = 'map';
		this.roomEl = this.contentEl.createEl('output', { cls: 'trail-room' });
		this.lineEl = this.contentEl.createEl('output', { cls: 'trail-line' });
	}

	getViewType(): string {
		return trailType;
	}

	getDisplayText(): string {
		return this.room ? `Trail: ${this.room}` : 'Trail';
	}

	override getState(): Record<string, unknown> {
		return { room: this.room };
	}

	/** A room is a step of the history; what is not a room changes nothing. */
	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const room = typeof state === 'object' && state && 'room' in state ? state.room : undefined;
		if (typeof room === 'string' && room !== this.room) {
			result.history = this.room !== '';
			this.room = room;
			this.line = 0;
			this.draw();
		}
		await super.setState(state, result);
	}

	override getEphemeralState(): Record<string, unknown> {
		return { line: this.line };
	}

	override setEphemeralState(state: unknown): void {
		if (typeof state !== 'object' || !state || !('line' in state) || typeof state.line !== 'number') return;
		this.line = state.line;
		this.draw();
	}

	protected override async onOpen(): Promise<void> {
		for (const room of ['kitchen', 'garden', 'attic']) {
			this.contentEl
				.createEl('button', { text: `To the ${room}` })
				.addEventListener('click', () => void this.go(room));
		}
		this.contentEl.createEl('button', { text: 'Read on' }).addEventListener('click', () => {
			this.line += 1;
			this.draw();
		});
		addTools(this.contentEl);
		for (const [source, text] of [
			[trailType, 'note'],
			['trail-by-key', 'note by key'],
		] as const)
			this.addLink(source, text);
		const copyEl = this.contentEl.createEl('button', { text: 'Copy' });
		copyEl.addEventListener('click', () => void copyEl.win.navigator.clipboard.writeText(this.room));
		this.register(
			this.contentEl.onWindowMigrated((win) => {
				this.contentEl.dataset['window'] = win === window ? 'main' : 'other';
			}),
		);
		this.draw();
		return Promise.resolve();
	}

	private addLink(source: string, text: string): void {
		const linkEl = this.contentEl.createEl('a', { cls: 'trail-link', text });
		linkEl.addEventListener('mouseover', (event) => {
			const link = { event, source, hoverParent: this, targetEl: linkEl, linktext: 'note', sourcePath: '' };
			this.app.workspace.trigger('hover-link', { ...link, state: { scroll: 80 } });
		});
	}

	private async go(room: string): Promise<void> {
		await this.leaf.setViewState({ type: trailType, state: { room } });
		void this.app.workspace.requestSaveLayout();
	}

	private draw(): void {
		this.roomEl.setText(this.room);
		this.lineEl.setText(String(this.line));
	}
}

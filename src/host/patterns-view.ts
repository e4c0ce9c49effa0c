import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { words } from '../i18n';
import type { Snapshot } from '../index/snapshot';
import { initialState, stateFrom, type PatternViewProps, type PatternViewState } from '../view/model';
import { clearPatterns, showPatterns } from '../view/show';

export const patternsViewType = 'escape-hatch-patterns';

/** What the view takes from the plugin. */
export interface PatternsSource {
	readonly snapshot: () => Snapshot;
	readonly isReady: () => boolean;
	readonly awaiting: () => number;
	readonly earlier: () => PatternViewProps['earlier'];
	/** Asks for sentences as long as somebody looks; returns how to stop. */
	readonly readAlong: () => () => void;
	/** Tells of changes; returns how to stop. */
	readonly onChange: (listener: () => void) => () => void;
	readonly draft: () => string;
	readonly callbacks: Omit<PatternViewProps['on'], 'select'>;
}

/** The pattern view in a leaf of the workspace; its state lives in workspace and history. */
export class PatternsView extends ItemView {
	override icon = 'layers';
	override navigation = true;
	private state: PatternViewState = initialState;
	private total = 0;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: PatternsSource,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return patternsViewType;
	}

	override getDisplayText(): string {
		return words.screen.patterns.title;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.state = stateFrom(state);
		this.show();
		await super.setState(state, result);
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('eh-patterns-host');
		this.register(this.source.onChange(() => this.show()));
		this.register(this.source.readAlong());
		this.show();
	}

	protected override async onClose(): Promise<void> {
		clearPatterns(this.contentEl);
	}

	private show(): void {
		const awaiting = this.source.awaiting();
		this.total = awaiting === 0 ? 0 : Math.max(this.total, awaiting);
		showPatterns(this.contentEl, {
			counted: this.source.snapshot().all,
			isReady: this.source.isReady(),
			reading: awaiting === 0 ? undefined : { done: this.total - awaiting, total: this.total },
			earlier: this.source.earlier(),
			state: this.state,
			draft: this.source.draft(),
			on: { ...this.source.callbacks, select: (selected) => this.select({ selected }) },
		});
	}

	private select(state: PatternViewState): void {
		this.state = state;
		this.app.workspace.requestSaveLayout();
		this.show();
	}
}

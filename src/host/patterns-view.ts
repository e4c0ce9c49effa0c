import type { ViewStateResult } from 'obsidian';
import { words } from '../i18n';
import { initialState, stateFrom, type PatternViewProps, type PatternViewState } from '../view/model';
import { showPatterns } from '../view/show';
import { type IndexSource, IndexView } from './index-view';

export const patternsViewType = 'escape-hatch-patterns';

/** What the view takes from the plugin. */
export interface PatternsSource extends IndexSource {
	readonly earlier: () => PatternViewProps['earlier'];
	/** Asks for sentences as long as somebody looks; returns how to stop. */
	readonly readAlong: () => () => void;
	readonly draft: () => string;
	readonly callbacks: Omit<PatternViewProps['on'], 'select'>;
}

/** The pattern view; its state lives in workspace and history. */
export class PatternsView extends IndexView<PatternsSource> {
	override icon = 'layers';
	override navigation = true;
	private state: PatternViewState = initialState;

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

	protected override show(): void {
		showPatterns(this.contentEl, {
			counted: this.source.snapshot().all,
			isReady: this.source.isReady(),
			reading: this.reading(),
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

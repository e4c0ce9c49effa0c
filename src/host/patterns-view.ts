import type { HoverParent, HoverPopover, ViewStateResult } from 'obsidian';
import { dayOf } from '../domain/dates';
import type { Settings } from '../domain/settings';
import { words } from '../i18n';
import {
	type Change,
	initialState,
	isSameSelection,
	ownNotes,
	stateFrom,
	type EchoSession,
	type PatternViewProps,
	type PatternViewState,
} from '../view/model';
import { showPatterns } from '../view/show';
import { ExampleAnswers } from './examples/example-answers';
import { type IndexSource, IndexView } from './index-view';

export const patternsViewType = 'escape-hatch-patterns';

/** What the view takes from the plugin. */
export interface PatternsSource extends IndexSource {
	readonly settings: () => Settings;
	readonly earlier: () => PatternViewProps['earlier'];
	readonly echo: EchoSession;
	readonly draft: () => string;
	readonly callbacks: (view: PatternsView) => Omit<PatternViewProps['on'], 'change'>;
}

/** How many frames the content may take to be as long as it was. */
const mostFrames = 30;

/** The pattern view; its state lives in workspace and history. */
export class PatternsView extends IndexView<PatternsSource> implements HoverParent {
	override icon = 'layers';
	override navigation = true;
	hoverPopover: HoverPopover | null = null;
	private state = opened(this.source.settings());
	/** The state once what was asked for is there. */
	private wanted: PatternViewState = this.state;
	/** Where the content was scrolled to by us, as long as it cannot reach the place that it was left at. */
	private restored: number | undefined;
	private frames = 0;
	private on: PatternViewProps['on'] | undefined;
	private onExamples: PatternViewProps['on'] | undefined;
	private readonly said = new ExampleAnswers(() => this.update());

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
		const read = stateFrom(state);
		// Whoever asks for all notes asks for no more private ones than are shown.
		const { withoutPrivate } = this.state.filter;
		const next = hasFilter(state) ? read : { ...read, filter: { ...read.filter, withoutPrivate } };
		if (isElsewhere(next, this.state)) result.history = true;
		const isScrolled = next.scroll !== this.state.scroll;
		this.state = this.wanted = next;
		if (isScrolled) this.goBack();
		this.update();
		await super.setState(state, result);
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		this.registerDomEvent(this.contentEl, 'scroll', () => this.scrolled());
	}

	protected override show(): void {
		const { source } = this;
		const settings = source.settings();
		const snapshot = source.snapshot();
		if (snapshot.examples === undefined) this.leaveExamples(settings);
		const { state } = this;
		const shown = state.showsExamples ? snapshot.examples : undefined;
		const scope = shown ?? snapshot;
		const { concealsQuotes, helpContact } = settings;
		const { dismissedCodes, answeredEchoes, echo } = shown ? this.said : { ...settings, echo: source.echo };
		this.on ??= { ...source.callbacks(this), change: (change) => this.change(change) };
		this.onExamples ??= this.said.over(this.on);
		showPatterns(this.contentEl, {
			counted: scope.all,
			shareable: () => scope.shareable,
			today: dayOf(Date.now()),
			isReady: source.isReady(),
			reading: this.reading(),
			state,
			dismissedCodes,
			answeredEchoes,
			echo,
			isConcealed: concealsQuotes,
			oneUnknown: settings.oneUnknown,
			examples: shown ? 'shown' : snapshot.examples && 'there',
			helpContact,
			earlier: source.earlier(),
			draft: source.draft(),
			on: shown ? this.onExamples : this.on,
		});
		this.restore();
	}

	/** Once they are gone, a number or a filter of theirs would say nothing. */
	private leaveExamples({ examplesFolder }: Settings): void {
		const isKnown = this.source.isReady() && this.source.awaiting() === 0;
		if (examplesFolder === '' && isKnown && this.state.showsExamples)
			this.state = this.wanted = { ...this.state, ...ownNotes };
	}

	/** Out of sight, or on the way to another window, an element forgets where it was scrolled to. */
	protected override catchUp(): void {
		super.catchUp();
		if (this.contentEl.scrollTop === 0 && this.state.scroll > 0 && this.restored === undefined) this.goBack();
		this.restore();
	}

	/** From the next drawing on the view is to be scrolled to where it was left. */
	private goBack(): void {
		this.restored = this.frames = 0;
	}

	/** To another number or other notes by way of the history; all else stays in its place. */
	private change(change: Change): void {
		const isUnderWay = this.wanted !== this.state;
		this.wanted = { ...this.wanted, ...change };
		if (isUnderWay || isElsewhere(this.wanted, this.state)) {
			void this.leaf.setViewState({ type: patternsViewType, state: { ...this.wanted } });
			return;
		}
		this.state = this.wanted;
		this.app.workspace.requestSaveLayout();
		this.update();
	}

	private scrolled(): void {
		const { scrollTop } = this.contentEl;
		if (!this.containerEl.isShown() || scrollTop === this.restored) return;
		this.restored = undefined;
		if (scrollTop === this.state.scroll) return;
		const isUnderWay = this.wanted !== this.state;
		this.state = { ...this.state, scroll: scrollTop };
		this.wanted = isUnderWay ? { ...this.wanted, scroll: scrollTop } : this.state;
		this.app.workspace.requestSaveLayout();
	}

	/** Scrolls to where the view was left, as soon and as far as there is that much to scroll. */
	private restore(): void {
		if (this.restored === undefined || !this.containerEl.isShown()) return;
		const { contentEl, source, state } = this;
		contentEl.scrollTop = state.scroll;
		this.restored = contentEl.scrollTop;
		const isThere = Math.abs(this.restored - state.scroll) < 1;
		if (isThere || this.frames > mostFrames) this.restored = undefined;
		else if (source.isReady() && source.awaiting() === 0) {
			// What is drawn may grow for a while.
			this.frames++;
			contentEl.win.requestAnimationFrame(() => this.restore());
		}
	}
}

/** The state of a view that is opened anew. */
function opened({ leavesOutPrivate: withoutPrivate }: Settings): PatternViewState {
	return { ...initialState, filter: { ...initialState.filter, withoutPrivate } };
}

function hasFilter(state: unknown): boolean {
	return typeof state === 'object' && state !== null && 'filter' in state && state.filter !== undefined;
}

/** Whether a state shows other notes or the sentences behind another number: one can go back from it. */
function isElsewhere(one: PatternViewState, other: PatternViewState): boolean {
	return (
		one.showsExamples !== other.showsExamples ||
		!isSameSelection(one.selected, other.selected) ||
		JSON.stringify(one.filter) !== JSON.stringify(other.filter)
	);
}

import { Component, Modal, Notice } from 'obsidian';
import { dayOf } from '../../domain/dates';
import { words } from '../../i18n';
import { type AsidesStage, type Chosen, type KeptResult, portion } from '../../view/asides/model';
import { clear, showAsides } from '../../view/show';
import type { WordsOpener } from '../open-words';
import { findAsides, type FoundAside } from './find-asides';
import { keepAsides, type Keeping, type KeepingParts } from './keep-asides';

const text = words.suggesting.asides;

export interface AsidesParts extends KeepingParts {
	readonly opener: WordsOpener;
	readonly excludedFolders: () => Promise<readonly string[]>;
}

/** Milliseconds between two signs of progress. */
const between = 100;

/** Looks for old asides, and remembers what was found and ticked while a note is looked at. */
export class AsidesFinder extends Component {
	private stage: AsidesStage | undefined;
	private modal: Modal | undefined;
	/** Of this session, not taken back yet. */
	private keepings: readonly Keeping[] = [];
	private isStopped = false;

	constructor(private readonly parts: AsidesParts) {
		super();
	}

	override onunload(): void {
		this.modal?.close();
	}

	open(): void {
		const modal = new Modal(this.parts.app).setTitle(text.title);
		modal.modalEl.addClass('eh-finding');
		modal.setCloseCallback(() => {
			clear(modal.contentEl);
			this.closed();
		});
		this.modal = modal;
		modal.open();
		if (this.stage === undefined) void this.look();
		else this.show(this.stage);
	}

	/** What was ticked or kept is there again next time; else the vault is looked through anew. */
	private closed(): void {
		this.modal = undefined;
		const { stage } = this;
		const isTicked = stage?.name === 'found' && stage.choice.ticked.size > 0;
		const hasWayBack = stage?.name === 'kept' && this.kept().length > 0;
		if (!isTicked && !hasWayBack && stage?.name !== 'keeping') this.stage = undefined;
	}

	private show(stage: AsidesStage): void {
		this.stage = stage;
		if (this.modal === undefined) return;
		showAsides(this.modal.contentEl, {
			stage,
			on: {
				stop: () => (this.isStopped = true),
				choose: (choice) => stage.name === 'found' && this.show({ ...stage, choice }),
				open: (aside, inNewPane) => this.leaveFor(aside, inNewPane),
				openPath: (path, inNewPane) => this.leaveFor({ path }, inNewPane),
				keep: (chosen) => void this.keep(chosen as readonly Chosen<FoundAside>[]),
				undo: () => void this.undo(),
				showKept: () => this.show({ name: 'kept', kept: this.kept(), left: [] }),
				lookAgain: () => void this.look(),
				close: () => this.modal?.close(),
			},
		});
	}

	private async look(): Promise<void> {
		const { modal } = this;
		const isClosed = () => this.modal !== modal;
		let shownAt = 0;
		this.isStopped = false;
		this.show({ name: 'looking', done: 0, of: this.parts.app.vault.getMarkdownFiles().length, found: 0 });
		const looked = await findAsides({
			app: this.parts.app,
			excluded: await this.parts.excludedFolders(),
			today: dayOf(Date.now()),
			progressed: (done, of, found) => {
				if (isClosed() || performance.now() < shownAt + between) return;
				shownAt = performance.now();
				this.show({ name: 'looking', done, of, found });
			},
			isStopped: () => this.isStopped || isClosed(),
		});
		if (isClosed()) return;
		const choice = { usual: 'callout', ticked: new Map(), shown: portion } as const;
		this.show({ name: 'found', ...looked, choice, kept: this.kept().length });
	}

	private leaveFor(place: Pick<FoundAside, 'path'> & Partial<FoundAside>, inNewPane: boolean): void {
		const { stage } = this;
		this.modal?.close();
		this.stage = stage;
		void this.parts.opener.open(place, inNewPane);
	}

	private async keep(chosen: readonly Chosen<FoundAside>[]): Promise<void> {
		const of = chosen.length;
		const progressed = (done: number) => this.show({ name: 'keeping', done, of });
		this.isStopped = false;
		progressed(0);
		const keeping = await keepAsides(this.parts, chosen, progressed, () => this.isStopped);
		const { result } = keeping;
		this.keepings = [...this.keepings, keeping];
		this.show({ name: 'kept', kept: this.kept(), left: result.left });
		if (this.modal === undefined) new Notice(text.kept(result.kept.length, of));
	}

	/** What all the batches of the session have kept. */
	private kept(): KeptResult['kept'] {
		return this.keepings.flatMap(({ result }) => result.kept);
	}

	/** The last batch first. */
	private async undo(): Promise<void> {
		const { keepings } = this;
		if (keepings.length === 0) return;
		this.keepings = [];
		const left = new Set<string>();
		for (const keeping of keepings.toReversed()) for (const path of await keeping.undo()) left.add(path);
		const undone = left.size === 0 ? text.undone : text.notUndone([...left].join(', '));
		if (this.stage?.name === 'kept') this.show({ ...this.stage, undone });
	}
}

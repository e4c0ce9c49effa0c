import { type App, Component, Modal, Notice } from 'obsidian';
import { dayOf } from '../../domain/dates';
import { words } from '../../i18n';
import { type AsidesStage, type Chosen, portion } from '../../view/asides/model';
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
	private keeping: Keeping | undefined;

	private isStopped = false;

	constructor(private readonly parts: AsidesParts) {
		super();
	}

	override onunload(): void {
		this.modal?.close();
	}

	open(): void {
		this.modal = new AsidesModal(this.parts.app, () => this.closed());
		this.modal.open();
		if (this.stage === undefined) void this.look();
		else this.show(this.stage);
	}

	/** What was ticked is there again next time; with nothing ticked the vault is looked through anew. */
	private closed(): void {
		this.modal = undefined;
		const { stage } = this;
		const isTicked = stage?.name === 'found' && stage.choice.ticked.size > 0;
		if (!isTicked && stage?.name !== 'keeping') this.stage = undefined;
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
		this.show({ name: 'found', ...looked, choice: { usual: 'callout', ticked: new Map(), shown: portion } });
	}

	private leaveFor(place: Pick<FoundAside, 'path'> & Partial<FoundAside>, inNewPane: boolean): void {
		const { stage } = this;
		this.modal?.close();
		this.stage = stage;
		void this.parts.opener.open(place, inNewPane);
	}

	private async keep(chosen: readonly Chosen<FoundAside>[]): Promise<void> {
		const of = chosen.length;
		this.show({ name: 'keeping', done: 0, of });
		this.keeping = await keepAsides(this.parts, chosen, (done) => this.show({ name: 'keeping', done, of }));
		const { result } = this.keeping;
		this.show({ name: 'kept', ...result });
		if (this.modal === undefined) new Notice(text.kept(result.kept.length, of));
	}

	private async undo(): Promise<void> {
		const { keeping } = this;
		this.keeping = undefined;
		if (keeping === undefined) return;
		const left = await keeping.undo();
		const undone = left.length === 0 ? text.undone : text.notUndone(left.join(', '));
		if (this.stage?.name === 'kept') this.show({ ...this.stage, undone });
	}
}

class AsidesModal extends Modal {
	constructor(
		app: App,
		private readonly closed: () => void,
	) {
		super(app);
		this.setTitle(text.title);
		this.modalEl.addClass('eh-finding');
	}

	override onClose(): void {
		clear(this.contentEl);
		this.closed();
	}
}

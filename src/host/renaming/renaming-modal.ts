import { type App, Modal } from 'obsidian';
import type { Roots } from '../../domain/codes';
import type { Renaming } from '../../domain/renaming/renaming';
import { words } from '../../i18n';
import type { Outcome, Stage, VaultPlan } from '../../view/renaming/model';
import { clear, showRenaming } from '../../view/show';
import type { LastChangeFile } from './last-change';
import type { Done, VaultRenaming } from './vault-renaming';
import { type Course, reasonOf } from './vault-plan';

const text = words.vaultChange;

/** Milliseconds between two drawings of how far it has come. */
const pace = 80;

export interface RenamingModalParts {
	readonly app: App;
	readonly renaming: VaultRenaming;
	readonly record: LastChangeFile;
	/** Under which the names are written. */
	readonly roots: Roots;
	readonly open: (path: string, line: number | undefined) => void;
}

/** A change across the vault from the looking through to its result; while notes are changed, leaving stops it first. */
export class RenamingModal extends Modal {
	private isStopped = false;
	private isWriting = false;
	private drawn = -Infinity;
	private plan: VaultPlan | undefined;
	/** When the change was made that this modal has carried out. */
	private made: number | undefined;

	/** @param what to rename, or when the change was made that is to be taken back. */
	constructor(
		private readonly parts: RenamingModalParts,
		private readonly what: Renaming | number,
	) {
		super(parts.app);
		this.setTitle(text.title);
		this.modalEl.addClass('eh-change');
		this.contentEl.addClass('eh-view');
	}

	override onOpen(): void {
		const { what } = this;
		void this.guarded(() => (typeof what === 'number' ? this.undo(what) : this.look(what)));
	}

	override close(): void {
		this.isStopped = true;
		if (!this.isWriting) super.close();
	}

	override onClose(): void {
		clear(this.contentEl);
	}

	private async look(what: Renaming): Promise<void> {
		this.plan = await this.parts.renaming.plan(what, this.course('looking'));
		if (this.plan !== undefined) this.show({ at: 'preview', plan: this.plan });
	}

	private async apply(plan: VaultPlan, paths: ReadonlySet<string>): Promise<void> {
		const notes = plan.notes.filter(({ path }) => paths.has(path));
		const { renaming, record } = this.parts;
		const course = this.course('changing', notes.length);
		const outcome = await this.writing(() => renaming.apply(plan, notes, course));
		this.made = record.current?.made;
		this.show({ at: 'done', outcome });
	}

	private async undo(made = this.made): Promise<void> {
		const { renaming, record } = this.parts;
		this.setTitle(words.screen.commands.undoVaultChange);
		const course = this.course('undoing', record.current?.notes.length);
		const outcome = await this.writing(() => renaming.undo(course, made));
		this.show({ at: 'undone', outcome });
	}

	private async writing(act: () => Promise<Done>): Promise<Outcome> {
		this.isWriting = true;
		try {
			return (await act()).outcome;
		} finally {
			this.isWriting = this.isStopped = false;
		}
	}

	/** Follows one course until it is stopped; what is drawn is a moment behind. A known beginning shows at once. */
	private course(at: 'looking' | 'changing' | 'undoing', of = 0): Course {
		this.isStopped = false;
		if (of > 0) this.show({ at, done: 0, total: of });
		return {
			isStopped: () => this.isStopped,
			progressed: (done, total) => {
				const now = performance.now();
				if (done > 0 && now - this.drawn < pace) return;
				this.drawn = now;
				this.show({ at, done, total });
			},
		};
	}

	private show(stage: Stage): void {
		const { roots, open } = this.parts;
		const { plan } = this;
		if (!this.contentEl.isConnected) return;
		showRenaming(this.contentEl, {
			stage,
			roots,
			on: {
				apply: (paths) => plan && void this.guarded(() => this.apply(plan, paths)),
				undo: () => void this.guarded(() => this.undo()),
				stop: () => void (this.isStopped = true),
				close: () => this.close(),
				open: (path, line) => {
					this.close();
					open(path, line);
				},
			},
		});
	}

	/** What went wrong is said where it was asked for. While notes are changed, nothing else begins. */
	private async guarded(act: () => Promise<void>): Promise<void> {
		if (this.isWriting) return;
		try {
			await act();
		} catch (error) {
			this.show({ at: 'failed', reason: text.failed(reasonOf(error)) });
		}
	}
}

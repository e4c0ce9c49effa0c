import { Notice, type TAbstractFile, TFile } from 'obsidian';
import { rolledUp, type Code } from '../../domain/codes';
import type { Answers } from '../../domain/forms/form';
import { words } from '../../i18n';
import type { AboutNote, Failed, Writing } from '../../view/forms/model';
import { changeNote } from '../note-text';
import { NotWritten } from '../note-writer';
import { told } from '../told';
import { changeAbout } from './change-about';
import { Fields } from './fields';
import type { Back, Beginning, FormNoteParts } from './form-parts';
import { FormState } from './form-state';
import type { FormPlace } from './place';
import { type FieldsPlan, planFields, writableIn } from './planned-fields';
import { Unwritable } from './unwritable';
import { broughtBack, changedSince, isSaid, nothing, type Unwritten } from './unwritten';

const text = words.formsNotes;

/** How something that was written is taken back. */
interface Way {
	/** Of what it is about. */
	readonly path: string;
	readonly back: Back;
	/** What the note said before in the answers that were written. */
	readonly before?: Answers;
	/** It takes the note itself back. */
	readonly isMaking?: boolean;
}

/**
 * The answers of one note, or of one not written yet, for all who show them. Acts go one after the other, each on the
 * note as it is by then.
 */
export class FormNote extends FormState {
	/** Once the note was read for the first time. */
	readonly ready: Promise<void>;
	private ways: readonly Way[] = [];
	private discarded: Unwritten | undefined;
	private failure: Failed | undefined;
	private isBusy = false;
	private isWritten = false;
	/** Until the user changes something, closing writes nothing. */
	private isUntouched = true;
	/** All that it holds is what a note said that is gone. */
	private isLeftOver = false;
	private turn: Promise<unknown> = Promise.resolve();

	constructor(parts: FormNoteParts, at: FormPlace, beginning?: Beginning) {
		super(parts, at, beginning);
		this.ready = this.file === undefined ? Promise.resolve() : this.inTurn(() => this.read());
	}

	get writing(): Writing {
		if (this.isBusy) return { is: 'busy' };
		if (this.failure !== undefined) return { is: 'failed', ...this.failure };
		if (this.isChanged) return { is: 'changed' };
		return this.isWritten ? { is: 'written', canUndo: this.ways.length > 0 } : { is: 'unchanged' };
	}

	get canDiscard(): boolean {
		return !this.isSeed && isSaid(this.unwritten);
	}

	get canBringBack(): boolean {
		return this.discarded !== undefined;
	}

	override onload(): void {
		const { vault } = this.parts.app;
		this.registerEvent(vault.on('modify', (file) => this.modified(file)));
		this.registerEvent(vault.on('create', (file) => this.returned(file)));
		this.registerEvent(vault.on('rename', (file, oldPath) => this.renamed(file, oldPath)));
		this.registerEvent(vault.on('delete', (file) => this.deleted(file)));
	}

	/** @param seen what stood in the field when it was typed over. */
	changed(id: string, answer: string, seen?: string): void {
		this.fields = this.fields.typing(id, answer, seen);
		this.failure = undefined;
		this.touched();
	}

	settle(id: string, keep: 'here' | 'note'): void {
		this.fields = this.fields.settled(id, keep);
		this.touched();
	}

	reject(code: Code): void {
		const { choices } = this.parts;
		const path = this.file?.path;
		const left = rolledUp(code);
		if (path === undefined) {
			this.left = { ...this.left, rejected: [...new Set([...this.left.rejected, left])] };
			return this.touched();
		}
		const others = choices.current.rejectedSuggestions.filter(
			(entry) => entry.path !== path || entry.code !== left,
		);
		void choices.change({ rejectedSuggestions: [...others, { path, code: left }] });
		this.tell();
	}

	/** What the note is to say of its fantasy, while that is being typed. */
	naming(about: Partial<AboutNote>): void {
		this.saying(about);
		this.touched();
	}

	/** Says something of the fantasy in the note's properties, or in those of the note to come. */
	setAbout(about: Partial<AboutNote>): Promise<boolean> {
		return this.inTurn(async () => {
			this.naming(about);
			return this.writeAbout();
		});
	}

	/** What is answered for an inquiry, until it is made. */
	setWish(wish: Answers): void {
		const answered = Object.entries(wish).filter(([, answer]) => answer !== '');
		this.left = { ...this.left, wish: Object.fromEntries(answered) };
		this.touched();
	}

	/** Lets go of all that is not written, until it is brought back or the form is closed. */
	discard(): Promise<void> {
		return this.inTurn(() => {
			const { unwritten, discarded = nothing } = this;
			this.discarded = broughtBack(unwritten, discarded).all;
			this.perhaps = this.gone = this.failure = undefined;
			this.isDraft = this.isLeftOver = false;
			this.isUntouched = true;
			this.hold(nothing, Fields.of(this.fields.noted));
		});
	}

	/** Brings back what was discarded, as a draft; where something was said in its place since, that stays. */
	bringBack(): Promise<void> {
		return this.inTurn(() => {
			const { all, left } = broughtBack(this.unwritten, this.discarded ?? nothing);
			this.discarded = isSaid(left) ? left : undefined;
			this.hold(all, Fields.of(this.fields.noted, all.typed));
		});
	}

	/** Writes what was changed; false where something of it could not be written. */
	write(): Promise<boolean> {
		// What is typed from now on waits: it may be half a word.
		const { ids } = this.fields.pending;
		return this.inTurn(() => this.writeNow(ids));
	}

	/** Writes what was changed by the user, once nobody shows it any more. */
	async finish(): Promise<void> {
		if (!this.isUntouched) await this.write();
		await this.turn;
		if (this.isSeed || this.isLeftOver) this.forget();
	}

	/** Takes back what was written last. */
	undo(): Promise<void> {
		return this.inTurn(async () => {
			const way = this.ways.at(-1);
			if (way === undefined) return;
			this.ways = this.ways.slice(0, -1);
			const isBack = await told(way.path, way.back);
			if (isBack === false) new Notice(words.rating.notTakenBack(way.path));
			if (isBack && way.isMaking) {
				this.leaveNote();
				this.isLeftOver = this.isFrozenAlone;
			} else await this.read();
			if (isBack) this.fields = this.fields.agreed(way.before ?? {});
			this.isWritten = this.note !== undefined || this.ways.length > 0;
			this.isUntouched = true;
			this.keep();
			this.tell();
		});
	}

	/** Remembers how something is taken back that was done besides. */
	addWay(path: string, back: Back, before?: Answers): void {
		this.ways = [...this.ways, { path, back, ...(before && { before }) }];
		this.isWritten = true;
		this.tell();
	}

	/** Remembers how its note is taken back that was made for it. */
	madeBy(back: Back): void {
		const { file } = this;
		if (file === undefined) return;
		this.ways = [{ path: file.path, back, isMaking: true }, ...this.ways];
		this.isWritten = true;
		this.tell();
	}

	private async writeNow(meant: readonly string[]): Promise<boolean> {
		const { ids, now } = this.fields.only(meant).pending;
		const isNew = this.file === undefined;
		if (isNew && Object.keys(now).length === 0) return true;
		if (ids.length === 0) return (await this.writeAbout()) && !this.fields.isChanged;
		this.isBusy = true;
		this.failure = undefined;
		this.tell();
		try {
			const isMade = isNew && (await this.make(now, ids));
			if (!isMade && this.file !== undefined) await this.change(this.file, meant);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			const path = this.file?.path ?? text.title[this.at.kind];
			this.failure = {
				why: error instanceof NotWritten ? reason : words.rating.failed(path, reason),
				...(error instanceof Unwritable && { fields: error.fields }),
			};
		}
		await this.writeAbout();
		this.isBusy = false;
		this.keep();
		this.tell();
		return this.failure === undefined;
	}

	/**
	 * False where it was made before, by a write that did not come to its end. What a note would not read back as it was
	 * typed is left for the form.
	 */
	private async make(all: Answers, ids: readonly string[]): Promise<boolean> {
		const { at, day, period, left, source: from, perhaps, parts, spec } = this;
		const answers = writableIn(spec, all);
		if (Object.keys(answers).length === 0) throw new Unwritable(ids);
		this.isSeed = false;
		this.keep(true);
		const note = { kind: at.kind, day, period, answers, about: left.about, from, perhaps };
		const { file, back } = await parts.make(note);
		this.settleIn(file);
		const { rejected } = this.left;
		this.left = { ...this.left, about: changedSince(left.about, this.left.about), rejected: [] };
		for (const code of rejected) this.reject(code);
		if (back) {
			const unlink = from && (await told(from.path, () => parts.link(file, from)));
			const both = async () => (await back()) && (unlink === undefined || (await unlink()));
			this.ways = [...this.ways, { path: file.path, back: both, isMaking: true }];
			this.isWritten = true;
		}
		await this.read(back && { ids: ids.filter((id) => id in answers), answers, before: {} });
		const refused = ids.filter((id) => (all[id] ?? '') !== '' && !(id in answers));
		if (back && refused.length > 0) throw new Unwritable(refused);
		return back !== undefined;
	}

	/** In one step, all but what the note says otherwise by now. */
	private async change(file: TFile, meant: readonly string[]): Promise<void> {
		let plan: FieldsPlan = { unwritable: [] };
		const back = await changeNote(this.parts.app, file, (now) => {
			plan = planFields(now, this.spec, this.fields.only(meant));
			return plan.changes;
		});
		if (back) this.addWay(file.path, back, plan.written?.before);
		await this.read(plan.written);
		if (plan.unwritable.length > 0) throw new Unwritable(plan.unwritable);
	}

	/** What the note that is there is to say of its fantasy; where it cannot, the user is told, and it is let go. */
	private async writeAbout(): Promise<boolean> {
		const { file, parts, left } = this;
		if (file === undefined || Object.keys(left.about).length === 0) return true;
		const back = await changeAbout(parts.app, file, left.about, parts.choices.current);
		this.left = { ...this.left, about: changedSince(left.about, this.left.about) };
		// First, for what is shown until then is the note as it was.
		await this.read();
		if (back) this.addWay(file.path, back);
		return back !== false;
	}

	private modified(file: TAbstractFile): void {
		if (file === this.file) void this.inTurn(() => this.read());
		else this.returned(file);
	}

	private returned(file: TAbstractFile): void {
		// Of what goes before in turn it may not be known yet that it is gone.
		if (!(file instanceof TFile) || (file.path !== this.file?.path && file.path !== this.gone?.path)) return;
		void this.inTurn(async () => {
			if (!(await this.hasReturned(file))) return;
			this.failure = undefined;
			this.isLeftOver = false;
			await this.read();
		});
	}

	private renamed(file: TAbstractFile, oldPath: string): void {
		if (this.source?.path === oldPath && file instanceof TFile) {
			this.source = { ...this.source, path: file.path };
			this.fields = this.fields.relinked(oldPath, this.parts.app.metadataCache.fileToLinktext(file, ''));
		}
		if (file === this.file) this.at = { kind: this.at.kind, path: file.path };
		else this.returned(file);
		if (file === this.file || file.path === this.source?.path) this.readLinks();
		this.tell();
	}

	/** What was taken back here is known before. */
	private deleted(file: TAbstractFile): void {
		if (file !== this.file) return;
		void this.inTurn(() => {
			if (file !== this.file) return;
			this.isLeftOver = !isSaid(this.unwritten);
			this.leaveNote();
			this.ways = [];
			this.isWritten = false;
			this.isUntouched = true;
			this.failure = { why: text.noteGone(file.path, this.isLeftOver) };
			this.keep();
			this.tell();
		});
	}

	private hold({ about, wish, rejected }: Unwritten, fields: Fields): void {
		this.fields = fields;
		this.left = { about, wish, rejected };
		this.keep();
		this.tell();
	}

	private touched(): void {
		this.isUntouched = this.isSeed = this.isLeftOver = false;
		this.keep();
		this.tell();
	}

	private inTurn<T>(act: () => T | Promise<T>): Promise<T> {
		const mine = this.turn.then(act, act);
		this.turn = mine.catch(() => undefined);
		return mine;
	}
}

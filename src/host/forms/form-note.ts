import { Component, Notice, type TAbstractFile, type TFile } from 'obsidian';
import { rolledUp, type Code } from '../../domain/codes';
import type { Day } from '../../domain/dates';
import type { Answers, FormSpec, OtherPart } from '../../domain/forms/form';
import { readForm } from '../../domain/forms/read';
import { words } from '../../i18n';
import type { AboutFantasy, Writing } from '../../view/forms/model';
import { changeNote, textOf } from '../note-text';
import { NotWritten } from '../note-writer';
import { told } from '../told';
import { aboutIn, aboutValues, jotNamedIn } from './about';
import { changeProperties } from './change-properties';
import { Fields } from './fields';
import type { Back, Beginning, FormNoteParts } from './form-parts';
import { formSpecs, type FormPlace, keyOf, said } from './place';
import { type FieldsPlan, planFields, writableIn, type WrittenFields } from './planned-fields';
import type { Source } from './source';

const text = words.formsNotes;

const unsaid: AboutFantasy = { fantasy: '', grewFrom: '', isPrivate: false };

/**
 * The answers of one note, or of one not written yet, for all who show them. What is typed is kept as a draft on this
 * device until it is written; acts go one after the other, each on the note as it is by then.
 */
export class FormNote extends Component {
	readonly spec: FormSpec;
	private file: TFile | undefined;
	private noteText = '';
	private fields = Fields.of({});
	private waiting: Partial<AboutFantasy> = {};
	private rejected: readonly Code[] = [];
	private day: Day;
	private source: Source | undefined;
	private ways: { readonly path: string; readonly back: Back; readonly isMaking?: boolean }[] = [];
	private readonly perhaps: Answers | undefined;
	private failure: string | undefined;
	private isBusy = false;
	private isWritten = false;
	/** Until the user changes something, closing writes nothing. */
	private isUntouched = true;
	/** Only what a jot hands over: it stands there, and leaves nothing behind. */
	private isSeed: boolean;
	private turn: Promise<unknown> = Promise.resolve();
	private readonly listeners = new Set<() => void>();
	/** Whether the answers come from a draft that was left behind. */
	isDraft = false;
	others: readonly OtherPart[] = [];
	about: AboutFantasy = unsaid;
	/** Title of the jot that it comes from. */
	jot: string | undefined;
	/** Of one note, however it comes to be written. */
	readonly round = newDraftId();
	/** Once the note was read for the first time. */
	readonly ready: Promise<void>;

	constructor(
		private readonly parts: FormNoteParts,
		private at: FormPlace,
		beginning?: Beginning,
	) {
		super();
		this.spec = formSpecs[at.kind];
		const draft = parts.drafts.of(keyOf(at));
		this.day = draft?.day || parts.today();
		this.source = draft?.from ?? beginning?.from;
		this.rejected = draft?.rejected ?? [];
		this.isDraft = draft?.isSeed === false;
		this.isSeed = draft?.isSeed ?? beginning !== undefined;
		this.perhaps = draft?.isMaking ? said(Fields.of({}, draft.typed).answers) : undefined;
		const typed = Object.entries(beginning?.answers ?? {}).map(
			([id, now]) => [id, { was: '', now }] as const,
		);
		this.fields = Fields.of({}, draft?.typed ?? Object.fromEntries(typed));
		this.waiting = draft?.about ?? beginning?.about ?? {};
		const file = at.path === undefined ? null : parts.app.vault.getFileByPath(at.path);
		this.file = file ?? undefined;
		this.ready = this.file === undefined ? Promise.resolve() : this.inTurn(() => this.read());
		this.describe();
		if (draft === undefined && this.isSeed) this.keep();
	}

	/** The jot that it grows out of. */
	get comesFrom(): Source | undefined {
		return this.source;
	}

	get place(): FormPlace {
		return this.at;
	}

	get answers(): Answers {
		return this.fields.answers;
	}

	get conflicts(): Answers {
		return this.fields.conflicts;
	}

	/** Absent as long as nothing was written. */
	get note(): TFile | undefined {
		return this.file;
	}

	/** The text of the note as it was last read, with what is not written yet. */
	get allWords(): string {
		return [this.noteText, ...Object.values(this.fields.typed).map(({ now }) => now)].join('\n\n');
	}

	get rejectedCodes(): readonly Code[] {
		const { rejectedSuggestions } = this.parts.choices.current;
		const own = rejectedSuggestions.filter(({ path }) => path === this.file?.path).map(({ code }) => code);
		return [...own, ...this.rejected];
	}

	get writing(): Writing {
		if (this.isBusy) return { is: 'busy' };
		if (this.failure !== undefined) return { is: 'failed', why: this.failure };
		if (this.fields.isChanged) return { is: 'changed' };
		return this.isWritten ? { is: 'written', canUndo: this.ways.length > 0 } : { is: 'unchanged' };
	}

	override onload(): void {
		const { vault } = this.parts.app;
		this.registerEvent(vault.on('modify', (file) => this.modified(file)));
		this.registerEvent(vault.on('rename', (file, oldPath) => this.renamed(file, oldPath)));
		this.registerEvent(vault.on('delete', (file) => this.deleted(file)));
	}

	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	changed(id: string, answer: string): void {
		this.fields = this.fields.typing(id, answer);
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
			this.rejected = [...new Set([...this.rejected, left])];
			return this.touched();
		}
		const others = choices.current.rejectedSuggestions.filter(
			(entry) => entry.path !== path || entry.code !== left,
		);
		void choices.change({ rejectedSuggestions: [...others, { path, code: left }] });
		this.tell();
	}

	/** Writes what was changed; false where something of it could not be written. */
	write(): Promise<boolean> {
		return this.inTurn(() => this.writeNow());
	}

	/** Writes what was changed by the user, once nobody shows it any more. */
	async finish(): Promise<void> {
		if (!this.isUntouched) await this.write();
		await this.turn;
		if (this.isSeed) this.parts.drafts.keep(keyOf(this.at), undefined);
	}

	/** Takes back what was written last. */
	undo(): Promise<void> {
		return this.inTurn(async () => {
			const way = this.ways.pop();
			if (way === undefined) return;
			const isBack = await told(way.path, way.back);
			if (isBack === false) new Notice(words.rating.notTakenBack(way.path));
			if (isBack && way.isMaking) this.leaveNote();
			else await this.read();
			this.fields = this.fields.agreed();
			this.isUntouched = true;
			this.keep();
			this.tell();
		});
	}

	/** Says something of the fantasy in the note's properties, or in those of the note to come. */
	setAbout(about: Partial<AboutFantasy>): Promise<boolean> {
		return this.inTurn(async () => {
			const { file, parts } = this;
			if (file === undefined) {
				this.waiting = { ...this.waiting, ...about };
				this.describe();
				this.touched();
				return true;
			}
			const { app, choices } = parts;
			const back = await changeProperties(app, file, (now) =>
				aboutValues(app, { text: now, path: file.path }, about, choices.current),
			);
			if (back) this.addWay(file.path, back);
			await this.read();
			return back !== false;
		});
	}

	/** Remembers how something is taken back that was done besides. */
	addWay(path: string, back: Back): void {
		this.ways.push({ path, back });
		this.isWritten = true;
		this.tell();
	}

	private async writeNow(): Promise<boolean> {
		const { ids, now } = this.fields.pending;
		const isNew = this.file === undefined;
		if (isNew ? Object.keys(now).length === 0 : ids.length === 0) return !this.fields.isChanged || isNew;
		this.isBusy = true;
		this.failure = undefined;
		this.tell();
		try {
			if (this.file === undefined) await this.make(now, ids);
			if (this.file !== undefined && this.fields.pending.ids.length > 0) await this.change(this.file);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			const path = this.file?.path ?? text.title[this.at.kind];
			this.failure = error instanceof NotWritten ? reason : words.rating.failed(path, reason);
		}
		this.isBusy = false;
		this.keep();
		this.tell();
		return this.failure === undefined;
	}

	/** What a note would not read back as it was typed is left for the form. */
	private async make(all: Answers, ids: readonly string[]): Promise<void> {
		const { at, day, waiting: about, source: from, perhaps, parts, spec } = this;
		const answers = writableIn(spec, all);
		if (Object.keys(answers).length === 0) throw new NotWritten(text.unwritable);
		this.isSeed = false;
		this.keep(true);
		const { file, back } = await parts.make({ kind: at.kind, day, answers, about, from, perhaps });
		parts.drafts.keep(keyOf(at), undefined);
		this.file = file;
		this.at = { kind: at.kind, path: file.path };
		this.waiting = {};
		const { rejected } = this;
		this.rejected = [];
		for (const code of rejected) this.reject(code);
		if (back) {
			const unlink = from && (await told(from.path, () => parts.link(file, from)));
			const both = async () => (await back()) && (unlink === undefined || (await unlink()));
			this.ways.push({ path: file.path, back: both, isMaking: true });
			this.isWritten = true;
		}
		await this.read(back && { ids: ids.filter((id) => id in answers), answers });
	}

	/** In one step, all but what the note says otherwise by now. */
	private async change(file: TFile): Promise<void> {
		let plan: FieldsPlan = { unwritable: [] };
		const back = await changeNote(this.parts.app, file, (now) => {
			plan = planFields(now, this.spec, this.fields);
			return plan.changes;
		});
		if (back) this.addWay(file.path, back);
		await this.read(plan.written);
		if (plan.unwritable.length > 0) throw new NotWritten(text.unwritable);
	}

	/** Takes the note over as it is now. */
	private async read(written?: WrittenFields): Promise<void> {
		const { file, parts } = this;
		if (file === undefined || parts.app.vault.getFileByPath(file.path) !== file) return;
		const now = await told(file.path, () => textOf(parts.app, file));
		if (now === undefined) return;
		const { answers, others } = readForm(now, this.spec);
		this.noteText = now;
		this.others = others;
		this.fields = written
			? this.fields.written(written.answers, written.ids, answers)
			: this.fields.noting(answers);
		if (!this.fields.isChanged) this.isDraft = false;
		this.describe();
		this.keep();
		this.tell();
	}

	/** What is known besides the answers. */
	private describe(): void {
		const { app } = this.parts;
		if (this.file === undefined) {
			this.about = { ...unsaid, ...this.waiting };
			this.jot = this.source && app.vault.getFileByPath(this.source.path)?.basename;
		} else if (this.noteText !== '') {
			this.about = aboutIn(app, this.noteText, this.file.path);
			this.jot = jotNamedIn(app, this.noteText, this.file.path);
		}
	}

	/** The note is gone: its answers are a draft of a new one. */
	private leaveNote(): void {
		this.parts.drafts.keep(keyOf(this.at), undefined);
		const { fantasy, grewFrom, shape, tone, isPrivate } = this.about;
		this.waiting = { fantasy, grewFrom, isPrivate, ...(shape && { shape }), ...(tone && { tone }) };
		this.at = { kind: this.at.kind, draft: newDraftId() };
		this.file = undefined;
		this.noteText = '';
		this.others = [];
		this.ways = [];
		this.isWritten = false;
		this.fields = this.fields.unwritten();
		this.isUntouched = true;
	}

	private modified(file: TAbstractFile): void {
		if (file === this.file) void this.inTurn(() => this.read());
	}

	private renamed(file: TAbstractFile, oldPath: string): void {
		if (this.source?.path === oldPath) this.source = { ...this.source, path: file.path };
		if (file === this.file) this.at = { kind: this.at.kind, path: file.path };
		if (file === this.file || this.source?.path === file.path) this.describe();
		this.tell();
	}

	/** What was taken back here is known before. */
	private deleted(file: TAbstractFile): void {
		if (file !== this.file) return;
		void this.inTurn(() => {
			if (file === this.file) {
				this.leaveNote();
				this.failure = text.noteGone(file.path);
				this.keep();
				this.tell();
			}
			return Promise.resolve();
		});
	}

	private touched(): void {
		this.isUntouched = this.isSeed = false;
		this.keep();
		this.tell();
	}

	/** Keeps what is in no note yet on this device. */
	private keep(isMaking = false): void {
		const { fields, waiting, rejected, source: from, parts, day, at } = this;
		const isSaid = fields.isChanged || (this.file === undefined && Object.keys(waiting).length > 0);
		const draft = {
			...{ kind: at.kind, day, typed: fields.typed, about: waiting, from, rejected },
			...{ isMaking, isSeed: this.isSeed },
		};
		parts.drafts.keep(keyOf(at), isSaid ? draft : undefined);
	}

	private tell(): void {
		for (const listener of this.listeners) listener();
	}

	private inTurn<T>(act: () => Promise<T>): Promise<T> {
		const mine = this.turn.then(act, act);
		this.turn = mine.catch(() => undefined);
		return mine;
	}
}

/** No two of one device, whenever they are made. */
export function newDraftId(): string {
	return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

import { Component, type TFile } from 'obsidian';
import type { Code } from '../../domain/codes';
import type { Day } from '../../domain/dates';
import type { Answers, FormSpec, OtherPart } from '../../domain/forms/form';
import type { AboutNote } from '../../view/forms/model';
import { textOf } from '../note-text';
import { aboutText } from '../renaming/known-note';
import { told } from '../told';
import { Fields } from './fields';
import type { Beginning, FormNoteParts } from './form-parts';
import { dayOfNote, type Gone, isBackAgain, type Noted, notedIn, sourceOf } from './noted';
import { type FormPlace, formSpecs, keyOf, answered, newDraftId } from './place';
import type { WrittenFields } from './planned-fields';
import type { Source } from './source';
import { changedSince, isSaid, nothing, type Unwritten } from './unwritten';

const unsaid: AboutNote = { fantasy: '', grewFrom: '', isPrivate: false };

/** What a form knows of its note, and what it holds that is in no note yet: that is kept as a draft on this device. */
export class FormState extends Component {
	readonly spec: FormSpec;
	/** Of one note, however it comes to be written. */
	readonly round = newDraftId();
	/** Whether the answers come from a draft that was left behind. */
	isDraft: boolean;
	protected file: TFile | undefined;
	protected fields: Fields;
	/** Besides what is typed into the fields. */
	protected left: Omit<Unwritten, 'typed'>;
	protected day: Day;
	/** The one that a note was of that is gone. */
	protected period: string | undefined;
	protected source: Source | undefined;
	/** With which a note may have been made before the draft was left. */
	protected perhaps: Answers | undefined;
	/** Only what a jot hands over: it stands there, and leaves nothing behind. */
	protected isSeed: boolean;
	/** The note that it was of, until it comes back or is given up. */
	protected gone: Gone | undefined;
	private noted: Noted | undefined;
	private readonly listeners = new Set<() => void>();

	constructor(
		protected readonly parts: FormNoteParts,
		protected at: FormPlace,
		beginning?: Beginning,
	) {
		super();
		this.spec = formSpecs[at.kind];
		const draft = parts.drafts.of(keyOf(at));
		const begun = Fields.of({}).over({}, beginning?.answers);
		this.fields = draft ? Fields.of({}, draft.typed) : begun;
		const { about, wish, rejected } = draft ?? {
			...nothing,
			about: changedSince<Partial<AboutNote>>(unsaid, beginning?.about ?? {}),
		};
		this.left = { about, wish, rejected };
		this.day = draft?.day || parts.today();
		this.period = draft?.period;
		this.source = draft?.from ?? beginning?.from;
		this.isDraft = draft?.isSeed === false;
		this.isSeed = draft?.isSeed ?? beginning !== undefined;
		this.perhaps = draft?.isMaking ? answered(this.fields.answers) : undefined;
		this.file = (at.path !== undefined && parts.app.vault.getFileByPath(at.path)) || undefined;
		if (draft === undefined && this.isSeed) this.keep();
	}

	get place(): FormPlace {
		return this.at;
	}

	/** The day of the note, or of the one to come. */
	get noteDay(): Day {
		const { file, noted, parts } = this;
		return file && noted ? dayOfNote(file, noted, parts.today()) : this.day;
	}

	/** What it grows out of. */
	get comesFrom(): Source | undefined {
		return this.source;
	}

	/** Title of the note that it comes from. */
	get sourceTitle(): string | undefined {
		if (this.noted) return this.noted.source;
		return this.source && this.parts.app.vault.getFileByPath(this.source.path)?.basename;
	}

	/** Absent as long as nothing was written. */
	get note(): TFile | undefined {
		return this.file;
	}

	get answers(): Answers {
		return this.fields.answers;
	}

	get conflicts(): Answers {
		return this.fields.conflicts;
	}

	get others(): readonly OtherPart[] {
		return this.noted?.others ?? [];
	}

	get about(): AboutNote {
		return { ...(this.noted?.about ?? unsaid), ...this.left.about };
	}

	/** What was answered for an inquiry that is not made yet. */
	get wish(): Answers {
		return this.left.wish;
	}

	/** The text of the note as it was last read, with what is not written yet. */
	get allWords(): string {
		return [this.noted?.text ?? '', ...Object.values(this.fields.typed).map(({ now }) => now)].join('\n\n');
	}

	get rejectedCodes(): readonly Code[] {
		const { rejectedSuggestions } = this.parts.choices.current;
		const own = rejectedSuggestions.filter(({ path }) => path === this.file?.path).map(({ code }) => code);
		return [...own, ...this.left.rejected];
	}

	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Has what shows it drawn anew. */
	tell(): void {
		for (const listener of this.listeners) listener();
	}

	/** Whether nothing in it was said by the user. */
	protected get isFrozenAlone(): boolean {
		const fields = this.spec.sections.flatMap((section) => section.fields);
		const isFrozen = (id: string) => fields.some((field) => field.id === id && field.shape === 'frozen');
		return Object.keys(this.fields.typed).every(isFrozen) && !isSaid({ typed: {}, ...this.left });
	}

	protected get unwritten(): Unwritten {
		return { typed: this.fields.typed, ...this.left };
	}

	/** Whether the note that is there does not say it all yet. */
	protected get isChanged(): boolean {
		return this.fields.isChanged || (this.file !== undefined && Object.keys(this.left.about).length > 0);
	}

	/** What the note is to say of its fantasy, besides what it says. */
	protected saying(about: Partial<AboutNote>): void {
		const said = changedSince<Partial<AboutNote>>(this.noted?.about ?? unsaid, {
			...this.left.about,
			...about,
		});
		this.left = { ...this.left, about: said };
	}

	/** Keeps what is in no note yet on this device. */
	protected keep(isMaking = false): void {
		const { unwritten, source: from, parts, day, period, at, isSeed } = this;
		const draft = { kind: at.kind, day, period, ...unwritten, from, isMaking, isSeed };
		parts.drafts.keep(keyOf(at), isSaid(unwritten) ? draft : undefined);
	}

	/** Keeps nothing of it any more. */
	protected forget(): void {
		this.parts.drafts.keep(keyOf(this.at), undefined);
	}

	/** Takes the note over as it is now. */
	protected async read(written?: WrittenFields): Promise<void> {
		const { file, parts } = this;
		if (file === undefined || parts.app.vault.getFileByPath(file.path) !== file) return;
		const now = await told(file.path, () => textOf(parts.app, file));
		if (now === undefined) return;
		this.noted = notedIn(parts.app, this.spec, file.path, now);
		const { answers } = this.noted;
		this.fields = written
			? this.fields.written(written.answers, written.ids, answers)
			: this.fields.noting(answers);
		if (!this.isChanged) this.isDraft = false;
		this.keep();
		this.tell();
	}

	/** Takes over where links lead by now. */
	protected readLinks(): void {
		const { file, noted } = this;
		if (file && noted) this.noted = notedIn(this.parts.app, this.spec, file.path, noted.text);
	}

	protected settleIn(file: TFile): void {
		this.forget();
		this.file = file;
		this.at = { kind: this.at.kind, path: file.path };
	}

	/** The note is gone: its answers are a draft of a new one. */
	protected leaveNote(): void {
		const { file, noted, parts } = this;
		this.forget();
		this.left = { ...this.left, about: changedSince(unsaid, this.about) };
		this.fields = this.fields.over({});
		if (file && noted) {
			this.day = dayOfNote(file, noted, parts.today());
			this.period = aboutText(noted.text).properties.period;
			this.source ??= sourceOf(parts.app, file, noted);
			this.gone = { path: file.path, noted };
		}
		this.at = { kind: this.at.kind, draft: newDraftId() };
		this.file = this.noted = undefined;
	}

	/** Whether a note is the one that was gone; then it is taken over again, with what was changed since. */
	protected async hasReturned(file: TFile): Promise<boolean> {
		const { gone, parts, spec } = this;
		if (this.file !== undefined || gone?.path !== file.path) return false;
		if (!(await told(file.path, () => isBackAgain(parts.app, spec, file, gone)))) return false;
		const { answers, about } = gone.noted;
		this.left = { ...this.left, about: changedSince<Partial<AboutNote>>(about, this.left.about) };
		this.fields = this.fields.over(answers, { ...answers, ...answered(this.answers) });
		this.gone = undefined;
		this.settleIn(file);
		return true;
	}
}

import {
	type App,
	type Editor,
	MarkdownView,
	Notice,
	type Plugin,
	type TAbstractFile,
	TFile,
} from 'obsidian';
import type { CodeBook } from '../../domain/codebook/book';
import { dayOf } from '../../domain/dates';
import { fantasyCalloutAt } from '../../domain/forms/fantasy-callout';
import { words } from '../../i18n';
import type { Snapshot } from '../../index/snapshot';
import { isNotYours } from '../examples/not-yours';
import { textOf } from '../note-text';
import type { NoteWriter } from '../note-writer';
import { aboutText } from '../renaming/known-note';
import type { SettingsStore } from '../settings/settings-store';
import type { TaggingParts } from '../tag-selection';
import { told } from '../told';
import { beginForm, type BeginningParts } from './begin-form';
import { FormDrafts } from './drafts';
import { explore } from './explore';
import type { FormNote } from './form-note';
import type { Back, Beginning } from './form-parts';
import { type FormFollow, formProps, type PropsParts } from './form-props';
import { type FormSource, FormView, formViewType } from './form-view';
import { kindOf, registerFormMenus } from './menus';
import { checkInOn } from './new-notes';
import { OpenForms } from './open-forms';
import { type FormKind, type FormPlace, isFormKind, keyOf, newDraftId } from './place';
import { goToNextPrompt, openToWrite, turnIntoReflection } from './plain-note';
import { type MeantCallout, reflectionOn, seedOf } from './promotion';
import { showPlace } from './show';
import type { Source } from './source';
import { subjectOf } from './subject';
import { writePlain } from './write-plain';

const text = words.formsNotes;

export interface FormsParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly choices: SettingsStore;
	readonly tagging: TaggingParts;
	readonly snapshot: () => Snapshot;
	readonly book: () => CodeBook;
	readonly follow: () => FormFollow;
}

/** What is known of a note of questions that may have just been made. */
export interface MadeForForm {
	/** The app may not know it yet. */
	readonly kind: FormKind;
	/** How it is taken back where it was made for its form. */
	readonly back?: Back;
}

/** Notes of questions: in the guided form, or in a plain note. */
export class Forms {
	private readonly app: App;
	private readonly drafts: FormDrafts;
	private readonly making: BeginningParts;
	private readonly open = new OpenForms((place) => this.begin(place));
	private readonly source: FormSource;
	/** What forms begin with that are about to be shown. */
	private readonly beginnings = new Map<string, Beginning>();

	constructor(private readonly parts: FormsParts) {
		const { app, writer, choices } = parts;
		this.app = app;
		this.drafts = new FormDrafts(app);
		const { drafts } = this;
		this.making = { app, writer, choices, drafts, settings: () => choices.current };
		const propsParts = {
			...parts,
			explore: (...[form, answers, isWish]: Parameters<PropsParts['explore']>) =>
				explore(this.making, form, answers, isWish),
			openNote: ({ note }: FormNote) => void (note && openToWrite(app, note)),
		};
		this.source = {
			take: (place) => this.open.take(place),
			giveBack: (form) => this.open.giveBack(form),
			props: (form, close) => formProps(form, propsParts, close),
		};
	}

	/** Registers the view that shows forms, and what menus offer. */
	register(plugin: Plugin): void {
		const { vault } = this.app;
		plugin.registerView(formViewType, (leaf) => new FormView(leaf, this.source));
		plugin.register(() => this.open.end());
		plugin.registerEvent(vault.on('rename', (file, oldPath) => this.renamed(file, oldPath)));
		plugin.registerEvent(vault.on('delete', (file) => this.deleted(file)));
		registerFormMenus(plugin, this.app, {
			reflectIn: (file, editor) => this.told(undefined, () => this.reflectIn(file, editor)),
			goOn: (file) => Promise.resolve(this.goOn(file)),
		});
	}

	/** A reflection: of the active note where it is a jot or one already, else a new one. */
	reflect(): void {
		const view = this.app.workspace.getActiveViewOfType(MarkdownView);
		const file = view?.file;
		const editor = view?.getMode() === 'source' ? view.editor : undefined;
		void this.told(file?.path, async () => {
			if (!file || !(await this.reflectIn(file, editor))) await this.showNew('reflection');
		});
	}

	/** A reflection that a jot grows into; a callout is known by its id or its lines. */
	reflectOn(jot: TFile, block?: string, lines?: string): void {
		const isCallout = block !== undefined || lines !== undefined;
		void this.told(jot.path, () => this.promote(jot, isCallout ? { block, lines } : undefined));
	}

	/** A note of questions that is there. */
	goOn(file: TFile, made?: MadeForForm): void {
		const kind = made?.kind ?? kindOf(this.app, file);
		void this.told(file.path, async () => {
			await this.showNote(isFormKind(kind) ? kind : 'reflection', file);
			if (made?.back) this.open.all.find(({ note }) => note === file)?.madeBy(made.back);
		});
	}

	/** A new note of questions, with what is said already; a draft of the same that was left behind comes first. */
	start(kind: FormKind, beginning?: Beginning): void {
		void this.told(text.title[kind], () =>
			beginning === undefined ? this.showNew(kind) : this.showBegun(kind, beginning),
		);
	}

	/** This week's check-in, or a new one; what was left of an earlier week comes first. */
	checkIn(): void {
		void this.told(text.title['check-in'], async () => {
			const draft = this.drafts.latest(({ kind, isSeed }) => kind === 'check-in' && !isSeed);
			const there = draft === undefined ? await checkInOn(this.making, dayOf(Date.now())) : undefined;
			if (there) await this.showNote('check-in', there);
			else await this.showNew('check-in');
		});
	}

	/** @returns whether there can be a next prompt in the active note. */
	nextPrompt(isChecking: boolean): boolean {
		return goToNextPrompt(this.app, isChecking);
	}

	/** @returns whether the active note can become a reflection. */
	turnIntoReflection(isChecking: boolean): boolean {
		return turnIntoReflection(this.app, isChecking, (there) => {
			void this.told(there.path, () => this.showNote('reflection', there));
		});
	}

	private begin(place: FormPlace): FormNote {
		const key = keyOf(place);
		const beginning = this.beginnings.get(key);
		this.beginnings.delete(key);
		return beginForm(this.making, place, beginning);
	}

	/** The form of a note that is a reflection, or of what grows out of a jot in it; false where it is neither. */
	private async reflectIn(file: TFile, editor?: Editor): Promise<boolean> {
		const now = await textOf(this.app, file);
		const { kind } = aboutText(now).properties;
		if (kind === 'reflection') await this.showNote(kind, file);
		else if (kind === 'jot') await this.promote(file);
		else {
			const callout = editor && fantasyCalloutAt(now, editor.posToOffset(editor.getCursor('from')));
			if (callout === undefined) return false;
			await this.promote(file, { lines: now.slice(callout.from, callout.to), block: callout.ids[0] });
		}
		return true;
	}

	private async promote(jot: TFile, meant?: MeantCallout): Promise<void> {
		const seed = await seedOf(this.app, jot, meant);
		if (seed === undefined) {
			new Notice(text.jotGone(jot.path));
			return;
		}
		const { source: from, answers, about } = seed;
		const isMeant = (other: Source | undefined) =>
			other?.path === from.path && (other.callout ?? '') === (from.callout ?? '');
		const shown = this.open.all.find((form) => isMeant(form.comesFrom));
		const there = shown?.note ?? reflectionOn(this.app, from);
		if (there) return this.showNote('reflection', there);
		if (isNotYours(jot, this.parts.choices.current)) return;
		const left = shown?.place.draft ?? this.drafts.latest((draft) => isMeant(draft.from));
		if (left === undefined && this.writesPlain)
			return this.writePlain('reflection', { answers, about, from });
		const place: FormPlace = { kind: 'reflection', draft: left ?? newDraftId() };
		if (left === undefined) this.beginnings.set(keyOf(place), { answers, about, from });
		await this.show(place);
	}

	/** A note that is there, in the form or to be written in. */
	private async showNote(kind: FormKind, file: TFile): Promise<void> {
		if (!this.writesPlain) return this.show({ kind, path: file.path });
		await openToWrite(this.app, file);
		goToNextPrompt(this.app, false);
	}

	/** A new one, or the draft of one that was left behind. */
	private async showNew(kind: FormKind): Promise<void> {
		const left = this.drafts.latest((draft) => draft.kind === kind && !draft.isSeed);
		if (left === undefined && this.writesPlain) return this.writePlain(kind);
		const shown = this.open.all.find(
			({ place, comesFrom }) => place.kind === kind && place.draft !== undefined && comesFrom === undefined,
		);
		await this.show({ kind, draft: left ?? shown?.place.draft ?? newDraftId() });
	}

	/** A new one with what it begins with, or what was left of the same. */
	private async showBegun(kind: FormKind, beginning: Beginning): Promise<void> {
		const subject = subjectOf(kind, beginning);
		const isSame = (other: Beginning) => subjectOf(kind, other) === subject;
		const shown = this.open.all.find(
			({ place, note, answers, about, comesFrom: from }) =>
				place.kind === kind && note === undefined && isSame({ answers, about, from }),
		);
		const left =
			shown?.place.draft ??
			this.drafts.latest((draft) => {
				const { about, from } = draft;
				const typed = Object.entries(draft.typed).map(([id, { now }]) => [id, now] as const);
				const isLeft = draft.kind === kind && !draft.isSeed;
				return isLeft && isSame({ answers: Object.fromEntries(typed), about, from });
			});
		if (left === undefined && this.writesPlain) return this.writePlain(kind, beginning);
		const place: FormPlace = { kind, draft: left ?? newDraftId() };
		if (left === undefined) this.beginnings.set(keyOf(place), beginning);
		await this.show(place);
	}

	private writePlain(kind: FormKind, beginning: Beginning = { answers: {}, about: {} }): Promise<void> {
		return writePlain(this.making, kind, beginning);
	}

	private get writesPlain(): boolean {
		return this.parts.choices.current.writesIn === 'note';
	}

	private show(place: FormPlace): Promise<void> {
		return showPlace(this.app, this.source, place);
	}

	private renamed(file: TAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		this.drafts.rename(oldPath, file.path, this.app.metadataCache.fileToLinktext(file, ''));
	}

	private deleted({ path }: TAbstractFile): void {
		if (!this.open.all.some(({ place }) => place.path === path)) this.drafts.orphan(path, newDraftId());
	}

	private told(path: string | undefined, act: () => Promise<unknown>): Promise<unknown> {
		return told(path ?? text.title.reflection, act);
	}
}

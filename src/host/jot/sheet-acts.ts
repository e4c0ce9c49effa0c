import { Notice, Platform } from 'obsidian';
import { readProperties, type Tone } from '../../domain/properties';
import { speaksOfDanger } from '../../domain/suggest/danger';
import { words } from '../../i18n';
import type { JotAnswers, JotSheetCallbacks, JotSheetProps } from '../../view/jot/model';
import { askNames } from './ask-names';
import type { Draft } from './draft';
import { keepJot, keptAgain, type KeepingParts } from './keep-jot';
import type { KeptJot } from './kept-jot';
import { KeptNote } from './kept-note';
import { beyond, isSaid, joined } from './typed';

export interface SheetParts extends KeepingParts {
	readonly draft: Draft;
	readonly reflectOn: (jot: KeptJot) => void;
}

/** A jot to go on with, and what was typed for it. */
export interface Begun {
	readonly jot: KeptJot;
	readonly answers: JotAnswers;
}

/** Where the sheet stands: to be drawn anew, or closed. */
export interface Shown {
	readonly show: () => void;
	readonly close: () => void;
}

interface SheetState {
	readonly kept?: KeptJot | undefined;
	/** Typed and not added yet. */
	readonly answers: JotAnswers;
	readonly added: JotAnswers;
	readonly tone?: Tone | undefined;
	readonly isPrivate: boolean;
	readonly isLeft: boolean;
}

const nothing: SheetState = { answers: {}, added: {}, isPrivate: false, isLeft: false };

/** What happens in the sheet: one act after the other, each planned on what the one before has left. */
export class SheetActs {
	private state: SheetState;
	private turn: Promise<unknown> = Promise.resolve();
	private isKeeping = false;

	constructor(
		private readonly parts: SheetParts,
		private readonly shown: Shown,
		begun?: Begun,
	) {
		this.state = begun ? this.stateOf(begun.jot, begun.answers) : this.anew();
	}

	get props(): JotSheetProps {
		const { kept, added, answers, tone, isPrivate, isLeft } = this.state;
		const { choices, draft } = this.parts;
		const note = kept instanceof KeptNote ? { tone, isPrivate } : undefined;
		return {
			...{ answers, isLeft, on: this.on },
			words: draft.words,
			kept: kept && { said: kept.said, added, note, canUndo: kept.canUndo },
			hasEarlier: draft.latest !== undefined,
			help: words.suggesting.help(choices.current.helpContact.trim()),
			reflectKeys: Platform.isMobile ? '' : Platform.isMacOS ? '⌘ ↵' : 'ctrl ↵',
		};
	}

	private readonly on: JotSheetCallbacks = {
		typed: (field, text) => {
			if (field === 'words') this.parts.draft.words = text;
			else this.type({ ...this.state.answers, [field]: text });
			this.shown.show();
		},
		enter: () => void this.inTurn(() => this.enter()),
		reflect: () => void this.inTurn(() => this.reflect()),
		setTone: (tone) =>
			void this.inTurn(async () => {
				if (await this.ownNote?.setTone(tone)) this.change({ tone });
			}),
		setPrivate: (isPrivate) => void this.inTurn(() => this.setPrivate(isPrivate)),
		undo: () => void this.inTurn(() => this.undo()),
		another: () => this.change(this.anew()),
		goOn: () => void this.inTurn(() => this.goOn()),
	};

	/** Asks what is asked once in a life, where the first jot was kept in this sheet. */
	left(): void {
		const { kept, added, isPrivate } = this.state;
		const note = this.ownNote;
		if (kept === undefined || !note?.canUndo || isPrivate) return;
		const { choices } = this.parts;
		const said = [kept.said, ...Object.values(added)].join('\n\n');
		if (choices.current.noteNames === 'ask' && !speaksOfDanger(said)) askNames(choices, note);
	}

	private get ownNote(): KeptNote | undefined {
		return this.state.kept instanceof KeptNote ? this.state.kept : undefined;
	}

	private async inTurn(act: () => Promise<unknown> | undefined): Promise<void> {
		if (this.isKeeping) return;
		const mine = this.turn.then(act);
		this.turn = mine.catch(() => undefined);
		await mine;
	}

	private async enter(): Promise<void> {
		if (this.state.kept === undefined) await this.keep();
		else if (isSaid(this.state.answers)) await this.add();
		else this.shown.close();
	}

	private async reflect(): Promise<void> {
		if (this.state.kept === undefined) await this.keep();
		else if (isSaid(this.state.answers) && !(await this.add())) return;
		const { kept } = this.state;
		if (kept === undefined) return;
		// Nothing is asked on the way there.
		this.state = nothing;
		this.shown.close();
		this.parts.reflectOn(kept);
	}

	private async keep(): Promise<void> {
		const { draft } = this.parts;
		const said = draft.words;
		if (said.trim() === '') return;
		this.isKeeping = true;
		const kept = await keepJot(this.parts, said);
		this.isKeeping = false;
		if (kept === undefined) return;
		// What was typed while it was being written belongs to what comes next.
		const further = beyond(draft.words, said);
		draft.words = '';
		const { answers } = this.state;
		const about = [answers.about, further].filter(Boolean).join('\n');
		this.type({});
		this.state = this.stateOf(kept, {}, false);
		this.type(about === '' ? answers : { ...answers, about });
		this.shown.show();
	}

	private async add(): Promise<boolean> {
		const { kept, answers, added } = this.state;
		const place = kept?.callout;
		if (!(await kept?.add(answers))) {
			if (kept && !(await kept.isThere())) this.release(kept);
			return false;
		}
		const { answers: now } = this.state;
		const left = Object.entries(now).map(([question, text]) => {
			return [question, beyond(text, answers[question as keyof JotAnswers] ?? '')];
		});
		this.type({}, place);
		this.type(Object.fromEntries(left) as JotAnswers);
		this.change({ added: joined(added, answers), isLeft: false });
		return true;
	}

	/** The words come back into their fields. */
	private async undo(): Promise<void> {
		const { kept, added, answers } = this.state;
		if (kept === undefined || !(await kept.undo())) return;
		this.type({});
		this.parts.draft.words = kept.said;
		this.state = nothing;
		this.type(joined(added, answers));
		this.shown.show();
	}

	private async setPrivate(isPrivate: boolean): Promise<void> {
		const { writesPublish } = this.parts.choices.current;
		if (!(await this.ownNote?.setPrivate(isPrivate, writesPublish))) return;
		if (isPrivate) await this.ownNote?.nameAfter('date');
		this.change({ isPrivate });
	}

	/** Goes on with an answer that was left behind, where it still has its jot. */
	private async goOn(): Promise<void> {
		const { app, draft } = this.parts;
		const entry = draft.latest;
		if (entry === undefined) return;
		const jot = keptAgain(app, entry);
		if (jot !== undefined && (await jot.isThere())) {
			this.change(this.stateOf(jot, entry.answers));
			return;
		}
		draft.takeBack(entry);
		new Notice(words.jot.notices.changed(entry.path));
		this.change(this.anew());
	}

	/** What cannot be added to its jot any more becomes words of a new one. */
	private release({ file, said, callout }: KeptJot): void {
		const { answers } = this.state;
		this.parts.draft.takeBack({ path: file.path, callout, said, answers });
		this.change({ ...this.anew(), isLeft: false });
	}

	/** Keeps what is typed as a draft of its jot, or of the next one. */
	private type(answers: JotAnswers, callout = this.state.kept?.callout): void {
		const { kept } = this.state;
		this.state = { ...this.state, answers };
		this.parts.draft.leave({ path: kept?.file.path ?? '', callout, said: kept?.said ?? '', answers });
	}

	private change(change: Partial<SheetState>): void {
		this.state = { ...this.state, ...change };
		this.shown.show();
	}

	/** For the next jot, with what was typed for it already. */
	private anew(): SheetState {
		const { words: left, answersFor } = this.parts.draft;
		return { ...nothing, kept: undefined, answers: answersFor(''), isLeft: left !== '' };
	}

	private stateOf(kept: KeptJot, answers: JotAnswers, isLeft = isSaid(answers)): SheetState {
		const { frontmatter } = this.parts.app.metadataCache.getFileCache(kept.file) ?? {};
		const { tone, isPrivate } = readProperties(frontmatter);
		return { kept, answers, added: {}, tone, isPrivate, isLeft };
	}
}

import { Modal, Platform } from 'obsidian';
import { readProperties, type Tone } from '../../domain/properties';
import { words } from '../../i18n';
import type { JotAnswers, JotSheetCallbacks, JotSheetProps } from '../../view/jot/model';
import { clear, showJot } from '../../view/show';
import type { Draft } from './draft';
import { keepJot, type KeepingParts } from './keep-jot';
import type { KeptJot } from './kept-jot';
import { KeptNote } from './kept-note';

export interface SheetParts extends KeepingParts {
	readonly draft: Draft;
	readonly reflectOn: (jot: KeptJot) => void;
}

/** What stands in the sheet. */
interface SheetState {
	readonly kept?: KeptJot | undefined;
	/** Typed and not added yet. */
	readonly answers: JotAnswers;
	readonly added: JotAnswers;
	readonly tone?: Tone | undefined;
	readonly isPrivate: boolean;
	readonly isLeft: boolean;
	readonly asksNames: boolean;
}

const nothing: SheetState = { answers: {}, added: {}, isPrivate: false, isLeft: false, asksNames: false };

/** One field for one sentence; once it is kept, one more for what it is about. What is left behind comes back. */
export class JotModal extends Modal {
	private state = nothing;
	private turn: Promise<unknown> = Promise.resolve();
	private isKeeping = false;
	private isOpen = false;

	/** @param kept a jot to go on with, and what was typed for it. */
	constructor(
		private readonly parts: SheetParts,
		kept?: { readonly jot: KeptJot; readonly answers: JotAnswers },
	) {
		super(parts.app);
		if (kept) this.state = this.stateOf(kept.jot, kept.answers);
		else this.state = this.anew();
	}

	override onOpen(): void {
		this.isOpen = true;
		this.modalEl.addClass('eh-jot');
		this.setTitle(words.jot.title);
		this.show();
	}

	override onClose(): void {
		this.isOpen = false;
		if (this.state.asksNames) this.parts.draft.hasAskedNames = true;
		clear(this.contentEl);
	}

	private show(): void {
		if (this.isOpen) showJot(this.contentEl, this.props());
	}

	private props(): JotSheetProps {
		const { kept, added, answers, tone, isPrivate, isLeft, asksNames } = this.state;
		const note = kept instanceof KeptNote ? { tone, isPrivate } : undefined;
		const contact = this.parts.choices.current.helpContact.trim();
		return {
			...{ answers, isLeft, on: this.on },
			words: this.parts.draft.words,
			kept: kept && { said: kept.said, added, note, asksNames, canUndo: kept.canUndo },
			help: words.suggesting.help(contact),
			reflectKeys: Platform.isMobile ? '' : Platform.isMacOS ? '⌘ ↵' : 'ctrl ↵',
		};
	}

	private readonly on: JotSheetCallbacks = {
		typed: (field, text) => {
			if (field === 'words') this.parts.draft.words = text;
			else this.type({ ...this.state.answers, [field]: text });
			this.show();
		},
		enter: () => void this.inTurn(() => this.enter()),
		reflect: () => void this.inTurn(() => this.reflect()),
		setTone: (tone) =>
			void this.inTurn(async () => {
				if (await this.ownNote?.setTone(tone)) this.change({ tone });
			}),
		setPrivate: (isPrivate) => void this.inTurn(() => this.setPrivate(isPrivate)),
		nameNotes: (noteNames) => {
			this.change({ asksNames: false });
			void this.parts.choices.change({ noteNames });
			if (noteNames === 'words' && !this.state.isPrivate)
				void this.inTurn(() => this.ownNote?.nameAfter('words'));
		},
		undo: () => void this.inTurn(() => this.undo()),
		another: () => this.change(this.anew()),
	};

	private get ownNote(): KeptNote | undefined {
		return this.state.kept instanceof KeptNote ? this.state.kept : undefined;
	}

	/** One act after the other: each is planned on what the one before has left. */
	private async inTurn(act: () => Promise<unknown> | undefined): Promise<void> {
		if (this.isKeeping) return;
		const mine = this.turn.then(act);
		this.turn = mine.catch(() => undefined);
		await mine;
	}

	private async enter(): Promise<void> {
		if (this.state.kept === undefined) await this.keep();
		else if (isSaid(this.state.answers)) await this.add();
		else this.close();
	}

	private async reflect(): Promise<void> {
		if (this.state.kept === undefined) await this.keep();
		else if (isSaid(this.state.answers) && !(await this.add())) return;
		const { kept } = this.state;
		if (kept === undefined) return;
		this.close();
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
		this.show();
	}

	private async add(): Promise<boolean> {
		const { kept, answers, added } = this.state;
		const place = kept?.callout;
		if (!(await kept?.add(answers))) return false;
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
		this.show();
	}

	private async setPrivate(isPrivate: boolean): Promise<void> {
		const { writesPublish } = this.parts.choices.current;
		if (!(await this.ownNote?.setPrivate(isPrivate, writesPublish))) return;
		if (isPrivate) await this.ownNote?.nameAfter('date');
		this.change({ isPrivate });
	}

	/** Keeps what is typed as a draft of its jot, or of the next one. */
	private type(answers: JotAnswers, callout = this.state.kept?.callout): void {
		const { kept } = this.state;
		this.state = { ...this.state, answers };
		this.parts.draft.leave({ path: kept?.file.path ?? '', callout, said: kept?.said ?? '', answers });
	}

	private change(change: Partial<SheetState>): void {
		this.state = { ...this.state, ...change };
		this.show();
	}

	/** For the next jot, with what was typed for it already. */
	private anew(): SheetState {
		const { words: left, answersFor } = this.parts.draft;
		return { ...nothing, answers: answersFor(''), isLeft: left !== '' };
	}

	private stateOf(kept: KeptJot, answers: JotAnswers, isLeft = isSaid(answers)): SheetState {
		const { app, choices, draft } = this.parts;
		const { frontmatter } = app.metadataCache.getFileCache(kept.file) ?? {};
		const { tone, isPrivate } = readProperties(frontmatter);
		const canAsk = kept instanceof KeptNote && kept.canUndo && choices.current.noteNames === 'ask';
		const asksNames = canAsk && !draft.hasAskedNames;
		return { kept, answers, added: {}, tone, isPrivate, isLeft, asksNames };
	}
}

/** What was typed beyond words that are written by now. */
function beyond(typed: string, written: string): string {
	return typed.startsWith(written) ? typed.slice(written.length) : typed;
}

function isSaid(answers: JotAnswers): boolean {
	return Object.values(answers).some((answer) => answer.trim() !== '');
}

/** Answers below those that are there. */
function joined(there: JotAnswers, more: JotAnswers): JotAnswers {
	const all = { ...there };
	for (const [question, text] of Object.entries(more) as [keyof JotAnswers, string][]) {
		if (text.trim() === '') continue;
		const above = all[question];
		all[question] = above === undefined ? text : `${above}\n\n${text}`;
	}
	return all;
}

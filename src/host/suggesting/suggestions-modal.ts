import { type App, Modal, Notice, type TFile } from 'obsidian';
import { labelOfSpelling, lensOf, rolledUp, type Code } from '../../domain/codes';
import { entryFor } from '../../domain/codebook/book';
import { startersOf } from '../../domain/codebook/starters';
import type { Lens } from '../../domain/lenses';
import type { Range } from '../../domain/metadata';
import type { Change } from '../../domain/tagging/change';
import type { TaggingTarget } from '../../domain/tagging/target';
import type { Suggestion } from '../../domain/suggest/suggestion';
import { words } from '../../i18n';
import { nameOf } from '../../report/naming';
import { clear, showSuggestions } from '../../view/show';
import type { NamedCode, Outcome, Settled, Starters, SuggestedCode } from '../../view/suggesting/model';
import { changeNote } from '../note-text';
import type { SettingsStore } from '../settings/settings-store';
import { rememberOwn, type TaggingParts } from '../tag-selection';
import { told } from '../told';
import { pickAnother } from './another-code';
import { FollowedText, type FollowedRange } from './followed-text';
import type { QuietLine } from './quiet-line';
import { isWithin, shownSentence } from './shown-sentence';
import { planTaking, planTakingBack, sentenceFor } from '../../domain/tagging/taking';

const text = words.suggesting;

export interface SuggestingParts {
	readonly app: App;
	readonly tagging: TaggingParts;
	readonly choices: SettingsStore;
	readonly quietLine: QuietLine;
}

/** What was found in a note's text. */
export interface Look {
	readonly text: string;
	readonly found: readonly Suggestion[];
	/** Codes that the note carries. */
	readonly there: readonly Code[];
	/** The sentence at the cursor. */
	readonly sentence?: (Range & { readonly text: string }) | undefined;
}

/** Codes that a note hints at, to take, to turn down or to replace, one by one. */
export class SuggestionsModal extends Modal {
	private round = 0;
	private note = new FollowedText('');
	/** Highlights that came with tags. */
	private lit: FollowedRange[] = [];
	private turn: Promise<unknown> = Promise.resolve();

	/** @param lookAgain gives nothing where there is nothing to show. */
	constructor(
		private readonly parts: SuggestingParts,
		private readonly file: TFile,
		private look: Look,
		private readonly lookAgain: () => Promise<Look | undefined>,
	) {
		super(parts.app);
		this.setTitle(text.title);
		this.modalEl.addClass('eh-suggesting');
	}

	override onOpen(): void {
		this.show();
	}

	override onClose(): void {
		clear(this.contentEl);
	}

	private show(): void {
		const { found, sentence } = this.look;
		this.note = new FollowedText(this.look.text);
		this.lit = [];
		const roots = this.parts.tagging.roots();
		const targets = found.map(({ code, because }) => sentenceFor(this.look.text, because, code, roots));
		const places = targets.map((target) => (target ? [this.note.follow(target.words)] : []));
		const atCursor = sentence ? [this.note.follow(sentence)] : [];
		const rows = found.map(({ code, because }, at) => ({
			...this.named(code),
			lens: lensOf(code),
			definition: entryFor(this.parts.tagging.book(), code)?.definition ?? '',
			...saidBy(because, targets[at]),
		}));
		const row = (at: number) => rows[at] as SuggestedCode;
		showSuggestions(this.contentEl, {
			...{ round: ++this.round, rows },
			starters: rows.length > 0 ? undefined : this.starters(),
			help: text.help(this.parts.choices.current.helpContact.trim()),
			on: {
				take: (at) => this.write(places[at] ?? [], [row(at)]),
				reject: (at) => Promise.resolve(this.reject(row(at))),
				replace: (at) => this.replace(row(at), places[at] ?? []),
				start: (code) => this.write(atCursor, [code]),
				lookAgain: () => void this.again(),
			},
		});
	}

	private async again(): Promise<void> {
		const look = await this.lookAgain();
		if (look === undefined) return this.close();
		this.look = look;
		this.show();
	}

	private named(code: Code): NamedCode {
		const label = entryFor(this.parts.tagging.book(), code)?.label ?? labelOfSpelling(code);
		return { code, name: nameOf({ code, label }) };
	}

	/** Writes codes on the first of some places that can hold them, if the note still is what was looked at. */
	private write(places: readonly FollowedRange[], codes: readonly NamedCode[]): Promise<Outcome> {
		return this.inTurn(() => this.writeNow(places, codes));
	}

	/** One after the other: each is planned on what the one before has left. */
	private inTurn<T>(act: () => Promise<T>): Promise<T> {
		const mine = this.turn.then(act);
		this.turn = mine.catch(() => undefined);
		return mine;
	}

	private async writeNow(places: readonly FollowedRange[], codes: readonly NamedCode[]): Promise<Outcome> {
		const roots = this.parts.tagging.roots();
		const because = places.map(({ now }) => now);
		const taking = planTaking(
			this.note.text,
			because,
			codes.map(({ code }) => code),
			roots,
		);
		const names = codes.map(({ name }) => name).join(', ');
		if (taking === 'already') new Notice(words.screen.notices.taggedAlready(names));
		if (typeof taking === 'string') return 'no-place';
		if (!(await this.change(taking.changes))) return 'changed';
		const tags = this.note.follow(taking.tags);
		if (taking.lit) this.lit.push(this.note.follow(taking.lit));
		const says = text.tagged(names);
		return {
			says: taking.isMove ? `${says}. ${words.screen.notices.keptAsMove}` : says,
			undo: () =>
				this.inTurn(async () => {
					const lit = this.lit.map(({ now }) => now);
					return (await this.change(planTakingBack(this.note.text, tags.now, lit, roots))) || 'changed';
				}),
		};
	}

	/** In the editor or the file, as one step; false where the text is another by now. */
	private async change(changes: readonly Change[]): Promise<boolean> {
		const { note } = this;
		const { text: planned } = note;
		const isWritten = await told(this.file.path, async () => {
			const plan = (now: string) => (now === planned ? changes : undefined);
			return (await changeNote(this.parts.app, this.file, plan)) !== undefined;
		});
		if (isWritten) note.change(changes);
		return isWritten === true;
	}

	/** The note's path and the code are remembered, none of its words. */
	private reject({ code, name }: NamedCode): Settled {
		const { choices } = this.parts;
		const others = () =>
			choices.current.rejectedSuggestions.filter(
				(entry) => entry.path !== this.file.path || entry.code !== rolledUp(code),
			);
		const entry = { path: this.file.path, code: rolledUp(code) };
		void choices.change({ rejectedSuggestions: [...others(), entry] });
		return {
			says: text.rejected(name),
			undo: () => choices.change({ rejectedSuggestions: others() }).then(() => true),
		};
	}

	/** Another code on the same sentence; what was suggested is turned down with it. */
	private replace(row: SuggestedCode, places: readonly FollowedRange[]): Promise<Outcome> {
		const { app, tagging } = this.parts;
		const hints = row.sentence.filter(({ isHint }) => isHint).map((part) => part.text);
		return new Promise((resolve) =>
			pickAnother(app, hints.join(' … '), row.code, tagging, (choice) => {
				void this.write(places, [{ code: choice.code, name: nameOf(choice) }]).then((outcome) => {
					if (typeof outcome === 'string') return resolve(outcome);
					rememberOwn(choice, tagging);
					if (rolledUp(choice.code) === rolledUp(row.code)) return resolve(outcome);
					const rejection = this.reject(row);
					const undo = async () => {
						const undone = await outcome.undo();
						if (undone === true) await rejection.undo();
						return undone;
					};
					resolve({ ...outcome, undo });
				});
			}),
		);
	}

	/** Six starters of each lens, from all over the book. */
	private starters(): Starters {
		const { there, sentence } = this.look;
		const of = (lens: Lens) =>
			startersOf(this.parts.tagging.book(), lens, there).map(({ code }) => this.named(code));
		return { said: sentence?.text, codes: { value: of('value'), energy: of('energy'), need: of('need') } };
	}
}

/** The sentence to tag with the words in it that hint, and those elsewhere. */
function saidBy(because: Suggestion['because'], target: TaggingTarget | undefined) {
	const folded = (reasons: Suggestion['because']) => [
		...new Set(reasons.map((reason) => reason.text.replace(/\s+/g, ' '))),
	];
	return {
		sentence: target
			? shownSentence(target, because)
			: folded(because).map((said) => ({ text: said, isHint: true })),
		elsewhere: target ? folded(because.filter((reason) => !isWithin(reason, target.words))) : [],
	};
}

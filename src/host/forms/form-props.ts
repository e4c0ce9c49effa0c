import { type App, Platform } from 'obsidian';
import type { CodeBook } from '../../domain/codebook/book';
import { findCodes } from '../../domain/codebook/search';
import type { Code, Roots } from '../../domain/codes';
import { dayOf } from '../../domain/dates';
import type { Answers } from '../../domain/forms/form';
import { microAdjustmentOf, questionOf } from '../../domain/follow-through/beginnings';
import { ratedIn } from '../../domain/forms/rated';
import type { Lens } from '../../domain/lenses';
import { suggestTags } from '../../domain/suggest/suggest';
import { codesIn as codesInText } from '../../domain/tagging/codes-in';
import { words } from '../../i18n';
import type { Snapshot } from '../../index/snapshot';
import type { FormCallbacks, FormProps } from '../../view/forms/model';
import { drawCodeRow, fuzzyMatcher } from '../code-row';
import { Picker } from '../picker';
import type { SettingsStore } from '../settings/settings-store';
import { codesIn } from '../suggesting/note-hints';
import { onOffer, rememberOwn, type TaggingParts } from '../tag-selection';
import { ownProperties } from '../own-properties';
import { experimentsOn, sayOutcome } from './experiments-here';
import type { FormNote } from './form-note';
import { fantasyNames, offeredCodes, ratableCodes } from './ratable';

/** As the app writes them. */
const nextKeys = Platform.isMobile ? '' : Platform.isMacOS ? '⌘ ↵' : 'ctrl ↵';

/** What may follow from a form. */
export interface FormFollow {
	readonly planFrom: (form: FormNote, clue: string) => void;
	/** @param said what it is to be about. */
	readonly exploreOf: (form: FormNote, said?: string) => void;
	readonly decideOn: (form: FormNote, said?: string) => void;
}

export interface PropsParts {
	readonly app: App;
	readonly choices: SettingsStore;
	readonly tagging: TaggingParts;
	readonly snapshot: () => Snapshot;
	readonly book: () => CodeBook;
	readonly explore: (form: FormNote, answers: Answers, isWish: boolean) => Promise<boolean>;
	readonly openNote: (form: FormNote) => void;
	readonly follow: () => FormFollow;
}

/** What a form shows now. */
export function formProps(form: FormNote, parts: PropsParts, close: () => void): FormProps {
	const choices = parts.choices.current;
	const { roots, situation, helpContact } = choices;
	const { note, about, spec, writing, conflicts, answers, isDraft, others, sourceTitle } = form;
	const hasAbout = spec.kind !== 'check-in' && spec.kind !== 'review';
	const isRated = spec.kind === 'check-in' || spec.kind === 'review';
	const today = dayOf(Date.now());
	return {
		...{ round: form.round, spec, today, day: form.noteDay, answers, isDraft, others, writing, conflicts },
		...{ situation, roots, book: parts.book(), helpContact: helpContact.trim(), nextKeys },
		about: hasAbout ? about : undefined,
		fantasies: hasAbout ? fantasyNames(parts.snapshot().all) : [],
		wish: form.wish,
		...{ canDiscard: form.canDiscard, canBringBack: form.canBringBack },
		note: note && { path: note.path, title: note.basename },
		from: sourceTitle === undefined ? undefined : { title: sourceTitle },
		ratable: isRated
			? ratableCodes(
					parts.snapshot(),
					choices,
					ratedIn(answers[spec.kind === 'review' ? 'importance' : 'met'] ?? '', roots).keys(),
					today,
				)
			: [],
		offered: offeredCodes(parts.snapshot(), choices, form, today),
		...fromBook(form, parts.book(), roots),
		...experimentsOn(form, parts.app, parts.snapshot().all),
		...{ unknownsAs: choices.unknownsAs, oneUnknown: choices.oneUnknown },
		on: callbacks(form, parts, close),
	};
}

/** What the code book asks and proposes for the codes of a clue. */
function fromBook(
	{ answers: { clue = '', smallest = '' }, comesFrom }: FormNote,
	book: CodeBook,
	roots: Roots,
): Pick<FormProps, 'question' | 'ideas' | 'hintIdea' | 'dayInMind'> {
	const codes = codesInText(clue, roots);
	const idea = microAdjustmentOf(codes);
	const isIdea = smallest !== '' && smallest === idea;
	return {
		question: questionOf(codes, book),
		ideas: isIdea ? { smallest } : {},
		hintIdea: comesFrom?.move && !isIdea ? idea : undefined,
		dayInMind: comesFrom?.day,
	};
}

function callbacks(form: FormNote, parts: PropsParts, close: () => void): FormCallbacks {
	const { app, choices, tagging } = parts;
	return {
		changed: (id, answer, seen) => form.changed(id, answer, seen),
		write: () => form.write(),
		undo: () => form.undo(),
		discard: () => form.discard(),
		bringBack: () => form.bringBack(),
		settle: (id, keep) => form.settle(id, keep),
		hints: (answer, lens) => {
			const { roots } = choices.current;
			return suggestTags(answer, {
				...{ book: parts.book(), roots, lens },
				without: [...codesOf(form, parts), ...form.rejectedCodes],
				isFantasy: true,
			});
		},
		reject: (code) => form.reject(code),
		pickCode: (said, lens, picked) => pickOne(app, said, lens, tagging, picked),
		naming: (about) => form.naming(about),
		setAbout: (about) => form.setAbout(about),
		setSituation: (situation) => void choices.change({ situation }).then(() => form.tell()),
		setWish: (answers) => form.setWish(answers),
		explore: (answers, isWish) => parts.explore(form, answers, isWish),
		setUnknownsAs: (unknownsAs) => void choices.change({ unknownsAs }).then(() => form.tell()),
		showOneUnknown: (oneUnknown) => void choices.change({ oneUnknown }).then(() => form.tell()),
		planExperiment: (clue) => parts.follow().planFrom(form, clue),
		exploreFantasy: (said) => parts.follow().exploreOf(form, said),
		decide: (said) => parts.follow().decideOn(form, said),
		setOutcome: (path, status) => {
			const { all } = parts.snapshot();
			void sayOutcome(form, { app, all, settings: choices.current }, path, status);
		},
		openLink: (target) => void app.workspace.openLinkText(target, form.note?.path ?? '', 'tab'),
		openNote: () => parts.openNote(form),
		close,
	};
}

/** All codes that the note carries, or will. */
function codesOf(form: FormNote, { choices }: PropsParts): Code[] {
	const note = { path: '', text: form.allWords, properties: ownProperties(form.allWords) };
	return codesIn(note, choices.current.roots);
}

/** Finds one code by label, slug or synonym, or makes it: for some words, or to be rated. */
function pickOne(
	app: App,
	said: string | undefined,
	lens: Lens | undefined,
	tagging: TaggingParts,
	picked: (code: Code) => void,
): void {
	const offered = { ...onOffer(tagging), lens };
	const { placeholder, choose } = words.screen.picker;
	const rows = (query: string) =>
		findCodes(query, offered, fuzzyMatcher).map((choice) => ({
			draw: (el: HTMLElement) => drawCodeRow(choice, offered.of, el),
			choose: () => {
				rememberOwn(choice, tagging);
				picked(choice.code);
			},
		}));
	const { ask, choose: add } = words.forms.rating;
	const [title, purpose] = said === undefined ? [ask, add] : [placeholder(said), choose];
	new Picker(app, title, rows, { choose: purpose }).open();
}

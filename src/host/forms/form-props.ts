import type { App } from 'obsidian';
import type { CodeBook } from '../../domain/codebook/book';
import { findCodes } from '../../domain/codebook/search';
import type { Code } from '../../domain/codes';
import { dayOf } from '../../domain/dates';
import type { Answers } from '../../domain/forms/form';
import { ratedIn } from '../../domain/forms/rated';
import type { Lens } from '../../domain/lenses';
import { suggestTags } from '../../domain/suggest/suggest';
import { words } from '../../i18n';
import type { Snapshot } from '../../index/snapshot';
import type { FormCallbacks, FormProps } from '../../view/forms/model';
import { drawCodeRow, fuzzyMatcher } from '../code-row';
import { Picker } from '../picker';
import type { SettingsStore } from '../settings/settings-store';
import { codesIn } from '../suggesting/note-hints';
import { onOffer, rememberOwn, type TaggingParts } from '../tag-selection';
import { ownProperties } from '../own-properties';
import type { FormNote } from './form-note';
import { fantasyNames, ratableCodes } from './ratable';

export interface PropsParts {
	readonly app: App;
	readonly choices: SettingsStore;
	readonly tagging: TaggingParts;
	readonly snapshot: () => Snapshot;
	readonly book: () => CodeBook;
	readonly explore: (form: FormNote, answers: Answers) => Promise<boolean>;
	readonly openNote: (form: FormNote) => void;
}

/** What a form shows now. */
export function formProps(form: FormNote, parts: PropsParts, close: () => void): FormProps {
	const { roots, situation, helpContact } = parts.choices.current;
	const { note, about, spec, writing, conflicts, answers, isDraft, others, jot } = form;
	const isReflection = spec.kind === 'reflection';
	const today = dayOf(Date.now());
	return {
		...{ round: form.round, spec, today, answers, isDraft, others, writing, conflicts },
		...{ situation, roots, book: parts.book(), helpContact: helpContact.trim() },
		about: isReflection ? about : undefined,
		fantasies: isReflection ? fantasyNames(parts.snapshot()) : [],
		note: note && { path: note.path, title: note.basename },
		from: jot === undefined ? undefined : { title: jot },
		ratable: isReflection
			? []
			: ratableCodes(
					parts.snapshot(),
					parts.choices.current,
					ratedIn(answers['met'] ?? '', roots).keys(),
					today,
				),
		on: callbacks(form, parts, close),
	};
}

function callbacks(form: FormNote, parts: PropsParts, close: () => void): FormCallbacks {
	const { app, choices, tagging } = parts;
	return {
		changed: (id, answer) => form.changed(id, answer),
		write: () => form.write(),
		undo: () => form.undo(),
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
		setAbout: (about) => form.setAbout(about),
		setSituation: (situation) => void choices.change({ situation }),
		explore: (answers) => parts.explore(form, answers),
		openNote: () => parts.openNote(form),
		close,
	};
}

/** All codes that the note carries, or will. */
function codesOf(form: FormNote, { choices }: PropsParts): Code[] {
	const note = { path: '', text: form.allWords, properties: ownProperties(form.allWords) };
	return codesIn(note, choices.current.roots);
}

/** Finds one code by label, slug or synonym, or makes it. */
function pickOne(
	app: App,
	said: string,
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
	new Picker(app, placeholder(said), rows, { choose }).open();
}

import type { TAbstractFile } from 'obsidian';
import { printOf } from '../domain/evidence/read';
import { type DismissedPassage, type Settings, templateKinds } from '../domain/settings';
import { templatePath } from '../domain/templates/template-path';
import type { Passage } from '../index/counted';
import type { PatternViewCallbacks } from '../view/model';
import type { SettingsStore } from './settings/settings-store';

type Answers = Pick<
	PatternViewCallbacks,
	'dismissRow' | 'dismissPassage' | 'bringBackRow' | 'bringBackPassage' | 'answerEcho' | 'conceal'
>;

/** What the user says is not it, and other answers of theirs: in the settings, as codes, paths and prints. */
export function answers(choices: SettingsStore): Answers {
	const others = (code: string) => choices.current.dismissedCodes.filter((known) => known !== code);
	const otherPassages = (left: DismissedPassage) =>
		choices.current.dismissedPassages.filter(
			({ path, code, print }) => path !== left.path || code !== left.code || print !== left.print,
		);
	return {
		dismissRow: (code) => void choices.change({ dismissedCodes: [...others(code), code] }),
		bringBackRow: (code) => void choices.change({ dismissedCodes: others(code) }),
		dismissPassage(passage) {
			const left = keyOf(passage);
			void choices.change({ dismissedPassages: [...otherPassages(left), left] });
		},
		bringBackPassage: (passage) => void choices.change({ dismissedPassages: otherPassages(keyOf(passage)) }),
		answerEcho: (print) =>
			void choices.change({ answeredEchoes: [...new Set([...choices.current.answeredEchoes, print])] }),
		conceal: (concealsQuotes) => void choices.change({ concealsQuotes }),
	};
}

const byNote = ['dismissedPassages', 'rejectedSuggestions'] as const;

/** What was said of a note's passages goes along when the note is renamed, and so does its use as a template. */
export function followRename(choices: SettingsStore, { path }: TAbstractFile, oldPath: string): void {
	changeOf(choices, oldPath, byNote, (left) => [{ ...left, path }]);
	const { templates } = choices.current;
	const kinds = templateKinds.filter((kind) => templatePath(templates[kind]) === oldPath);
	if (kinds.length === 0) return;
	const moved = Object.fromEntries(kinds.map((kind) => [kind, path]));
	void choices.change({ templates: { ...templates, ...moved } });
}

/** What was turned down in a note goes with it. */
export function forgetRejected(choices: SettingsStore, { path }: TAbstractFile): void {
	changeOf(choices, path, ['rejectedSuggestions'], () => []);
}

/** Changes what was said of one note; without any of it, nothing is written. */
function changeOf(
	choices: SettingsStore,
	path: string,
	fields: readonly (typeof byNote)[number][],
	become: <T extends { readonly path: string }>(entry: T) => T[],
): void {
	const told = fields.filter((field) => choices.current[field].some((entry) => entry.path === path));
	if (told.length === 0) return;
	const changed = told.map((field) => [
		field,
		choices.current[field].flatMap((entry) => (entry.path === path ? become(entry) : [entry])),
	]);
	void choices.change(Object.fromEntries(changed) as Partial<Settings>);
}

function keyOf(passage: Passage): DismissedPassage {
	return { path: passage.path, code: passage.code, print: printOf(passage) };
}

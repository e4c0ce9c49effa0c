import type { TAbstractFile } from 'obsidian';
import { printOf } from '../domain/evidence/read';
import type { DismissedPassage } from '../domain/settings';
import type { Passage } from '../index/counted';
import type { PatternViewCallbacks } from '../view/model';
import type { SettingsStore } from './settings-store';

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

/** What was said of a note's passages goes along when the note is renamed. */
export function followRename(choices: SettingsStore, { path }: TAbstractFile, oldPath: string): void {
	const { dismissedPassages } = choices.current;
	if (!dismissedPassages.some((left) => left.path === oldPath)) return;
	void choices.change({
		dismissedPassages: dismissedPassages.map((left) => (left.path === oldPath ? { ...left, path } : left)),
	});
}

function keyOf(passage: Passage): DismissedPassage {
	return { path: passage.path, code: passage.code, print: printOf(passage) };
}

import { type App, Notice } from 'obsidian';
import type { Code, Roots } from '../../domain/codes';
import { dayOf } from '../../domain/dates';
import { renamingProblem } from '../../domain/renaming/check';
import type { Renaming } from '../../domain/renaming/renaming';
import { words } from '../../i18n';
import { namesOf } from '../../view/renaming/names';
import { ask } from '../ask';
import { focusAgain, focusedView } from '../focus-again';
import type { OfferedCodes } from '../code-picker';
import { WordsOpener } from '../open-words';
import type { LastChangeFile } from './last-change';
import { codeAtCursor, pickNewCode, pickOldCode } from './pick-code';
import { heldCodes } from './held-codes';
import { pickFantasy } from './pick-fantasy';
import { RenamingModal } from './renaming-modal';
import { notesWithOldRoots } from './roots';
import type { VaultRenaming } from './vault-renaming';

const text = words.vaultChange;

export interface RenamingActParts {
	readonly app: App;
	readonly renaming: VaultRenaming;
	readonly record: LastChangeFile;
	readonly roots: () => Roots;
	readonly offered: () => OfferedCodes;
	readonly fantasies: () => readonly string[];
	readonly examplesFolder: () => string;
}

/** What a person can do across the vault. */
export interface RenamingActs {
	/** Asks for a tag, the one at the cursor first, and what it becomes. */
	readonly renameTag: () => void;
	readonly renameCode: (code: Code) => void;
	readonly renameFantasy: (name: string) => void;
	/** Other tag names: `only` reads them from now on, unless the tags in the notes are to be changed too, until `closed`. */
	readonly changeRoots: (to: Roots, only: () => void, closed?: () => void) => void;
	readonly hasChange: () => boolean;
	readonly undo: () => void;
}

export function renamingActs(parts: RenamingActParts): RenamingActs {
	const { app, renaming, record, roots, offered, fantasies } = parts;
	const opener = new WordsOpener(app);

	function open(what: Renaming | number, closed: () => void = () => undefined): void {
		const problem = typeof what === 'number' ? undefined : renamingProblem(what, roots());
		if (problem !== undefined) {
			new Notice(words.renaming.problems[problem]);
			return;
		}
		const openAt = (path: string, line: number | undefined) =>
			void (line === undefined
				? opener.open({ path }, false)
				: opener.openLine({ path, line: line + 1 }, false));
		new RenamingModal({ ...parts, roots: roots(), open: openAt }, what).setCloseCallback(closed).open();
	}

	const renameCode = (from: Code) =>
		pickNewCode(app, offered(), from, (to) => open({ of: 'code', from, to }));

	return {
		renameCode,
		renameTag: () => {
			const all = offered();
			const held = heldCodes(app, all, parts.examplesFolder());
			pickOldCode(app, { ...all, held }, codeAtCursor(app, all.roots), renameCode);
		},
		renameFantasy(from) {
			const viewEl = focusedView();
			const closed = (to: string) =>
				viewEl && focusAgain(viewEl, () => rowOf(viewEl, to) ?? rowOf(viewEl, from));
			pickFantasy(app, from, fantasies(), (to) => open({ of: 'fantasy', from, to }, () => closed(to)));
		},
		changeRoots(to, only, closed) {
			const what = { of: 'roots', from: roots(), to } as const;
			const notes = notesWithOldRoots(app, what, (code) => renaming.isKnown(code));
			if (notes === 0) return only();
			const names = namesOf(what, roots());
			const viewEl = focusedView();
			// The question that stood in the view goes with its answer.
			const again = () =>
				viewEl &&
				focusAgain(
					viewEl,
					() => viewEl.querySelector('.eh-earlier-answer button') ?? viewEl.querySelector('button'),
				);
			const about = text.roots.about(notes, names.from, names.to);
			ask(
				app,
				{ title: text.roots.title, about },
				[
					[
						text.roots.change,
						() =>
							open(what, () => {
								closed?.();
								again();
							}),
					],
					[
						text.roots.only,
						() => {
							only();
							again();
						},
					],
				],
				closed,
			);
		},
		hasChange: () => record.current !== undefined,
		undo() {
			void record.load().then((change) => {
				if (change === undefined) return new Notice(text.undoNothing);
				const { made, notes } = change;
				const names = namesOf(change.renaming, roots());
				const about = text.undoAbout(names.from, names.to, dayOf(made), notes.length);
				ask(app, { title: text.undoTitle, about }, [[text.undoYes, () => open(made)]]);
			});
		},
	};
}

/** The way to rename a fantasy, in its row. */
function rowOf(viewEl: HTMLElement, name: string): HTMLElement | undefined {
	const rows = [...viewEl.querySelectorAll<HTMLElement>('.eh-fantasy .eh-rename')];
	return rows.find(({ textContent }) => textContent.endsWith(` ${name}`));
}

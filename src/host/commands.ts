import { type App, type Command, type Editor, MarkdownView, Notice, type TFile } from 'obsidian';
import { sideOf } from '../domain/kinds';
import { lenses } from '../domain/lenses';
import { readProperties } from '../domain/properties';
import { words } from '../i18n';
import type { AsidesFinder } from './asides/asides-finder';
import { changeOrRemoveTag } from './change-tag';
import type { Examples } from './examples/examples';
import { pickDecision } from './follow-through/decision';
import { pickExperiment } from './follow-through/experiment';
import { pickInquiry } from './follow-through/inquiry';
import type { FollowParts } from './follow-through/parts';
import { addReading, canAddReading } from './follow-through/reading';
import { pickReview } from './follow-through/review';
import { turnLine } from './follow-through/turn-line';
import type { Forms } from './forms/forms';
import type { Jotting } from './jot/jotting';
import { openPatterns } from './open-patterns';
import type { SettingsStore } from './settings/settings-store';
import type { QuietLine } from './suggesting/quiet-line';
import { suggestForNote } from './suggesting/suggest-for-note';
import { tagSelection } from './tag-selection';
import type { RenamingActs } from './renaming/renaming-acts';
import type { Tagging } from './tagging';

export interface CommandParts {
	readonly app: App;
	readonly tagging: Tagging;
	readonly renaming: RenamingActs;
	readonly openCodeBook: () => void;
	readonly jotting: Jotting;
	readonly forms: Forms;
	readonly examples: Examples;
	readonly choices: SettingsStore;
	readonly asides: AsidesFinder;
	readonly quietLine: QuietLine;
	readonly followParts: FollowParts;
}

const names = words.screen.commands;

/** Every command, a row each: menu, palette and ribbon follow from it. */
export function commands(parts: CommandParts): Command[] {
	const { app, jotting, forms, examples, tagging, renaming, followParts } = parts;
	const nearTag =
		(run: (editor: Editor, path: string) => void): NonNullable<Command['editorCheckCallback']> =>
		(isChecking, editor, { file }) => {
			const applies = tagging.isTagNear(editor);
			if (applies && !isChecking) run(editor, file?.path ?? '');
			return applies;
		};
	return [
		{
			id: 'jot',
			name: names.jot,
			icon: 'feather',
			callback: () => jotting.open(),
		},
		{
			id: 'reflect',
			name: names.reflect,
			icon: 'book-open',
			callback: () => forms.reflect(),
		},
		{
			id: 'read-next-jot',
			name: names.readNext,
			icon: 'skip-forward',
			checkCallback: (isChecking) => jotting.readNext(isChecking),
		},
		{
			id: 'turn-into-reflection',
			name: names.turn,
			icon: 'book-up',
			checkCallback: (isChecking) => forms.turnIntoReflection(isChecking),
		},
		{
			id: 'next-prompt',
			name: names.nextPrompt,
			icon: 'arrow-down-to-line',
			checkCallback: (isChecking) => forms.nextPrompt(isChecking),
		},
		{
			id: 'check-in',
			name: names.checkIn,
			icon: 'calendar-check',
			callback: () => forms.checkIn(),
		},
		{
			id: 'tag-selection',
			name: names.tag,
			icon: 'tag',
			editorCallback: (editor, { file }) => tagSelection(editor, file?.path ?? '', tagging),
		},
		...lenses.map((lens): Command => ({
			id: `tag-selection-${lens}`,
			name: names.tagAs[lens],
			icon: 'tag',
			editorCallback: (editor, { file }) => tagSelection(editor, file?.path ?? '', tagging, lens),
		})),
		{
			id: 'change-tag',
			name: names.changeTag,
			icon: 'pencil',
			editorCheckCallback: nearTag((editor, path) => changeOrRemoveTag(editor, path, tagging)),
		},
		{
			id: 'tag-details',
			name: names.tagDetails,
			icon: 'info',
			editorCheckCallback: nearTag((editor) => {
				if (!tagging.showDetails(editor)) new Notice(words.details.none);
			}),
		},
		{
			id: 'rename-tag',
			name: names.renameTag,
			icon: 'replace-all',
			callback: renaming.renameTag,
		},
		{
			id: 'undo-vault-change',
			name: names.undoVaultChange,
			icon: 'undo-2',
			checkCallback(isChecking) {
				if (!isChecking) renaming.undo();
				return renaming.hasChange();
			},
		},
		{
			id: 'suggest-tags',
			name: names.suggest,
			icon: 'lightbulb',
			checkCallback(isChecking) {
				const view = app.workspace.getActiveViewOfType(MarkdownView);
				if (view?.file?.extension !== 'md' || isNeverCounted(app, view.file)) return false;
				if (!isChecking) void suggestForNote(view, parts);
				return true;
			},
		},
		{
			id: 'find-asides',
			name: names.asides,
			icon: 'search',
			callback: () => parts.asides.open(),
		},
		{
			id: 'open-code-book',
			name: names.codeBook,
			icon: 'book-marked',
			callback: parts.openCodeBook,
		},
		{
			id: 'open-pattern-view',
			name: names.patterns,
			icon: 'layers',
			callback: () => void openPatterns(app),
		},
		{
			id: 'plan-experiment',
			name: names.experiment,
			icon: 'flask-conical',
			callback: () => pickExperiment(followParts),
		},
		{
			id: 'add-reading',
			name: names.reading,
			icon: 'gauge',
			checkCallback(isChecking) {
				const applies = canAddReading(followParts);
				if (applies && !isChecking) addReading(followParts);
				return applies;
			},
		},
		{
			id: 'explore',
			name: names.explore,
			icon: 'compass',
			callback: () => pickInquiry(followParts),
		},
		{
			id: 'turn-into-unknown',
			name: names.turnLine,
			icon: 'circle-help',
			editorCheckCallback: (isChecking, editor, { file }) => turnLine(followParts, isChecking, editor, file),
		},
		{
			id: 'decide',
			name: names.decide,
			icon: 'signpost',
			callback: () => pickDecision(followParts),
		},
		{
			id: 'review',
			name: names.review,
			icon: 'calendar-range',
			callback: () => pickReview(followParts),
		},
		{
			id: 'add-examples',
			name: names.addExamples,
			icon: 'sprout',
			checkCallback(isChecking) {
				if (!isChecking) void examples.add();
				return !examples.areThere;
			},
		},
		{
			id: 'remove-examples',
			name: names.removeExamples,
			icon: 'shovel',
			checkCallback(isChecking) {
				if (!isChecking) void examples.remove();
				return examples.areThere;
			},
		},
	];
}

/** Whether a note is a code book or a pattern note, by what the app knows of it. */
function isNeverCounted({ metadataCache }: App, file: TFile): boolean {
	const { kind } = readProperties(metadataCache.getFileCache(file)?.frontmatter);
	return kind !== undefined && kind !== 'unknown' && sideOf(kind) === 'none';
}

import { type App, type Editor, Notice } from 'obsidian';
import type { UsedCodes } from '../domain/code-search';
import { slugCode, type Code, type Roots } from '../domain/codes';
import { codebook } from '../domain/codebook';
import { planTagging } from '../domain/tagging/plan';
import { taggingTarget } from '../domain/tagging/target';
import { words } from '../i18n';
import { CodePicker } from './code-picker';

const text = words.screen.notices;

export interface TaggingParts {
	readonly app: App;
	readonly roots: () => Roots;
	readonly used: () => UsedCodes;
	/** Read notes of the fantasy side: what a count is out of. */
	readonly readNotes: () => number;
	/** Remembers a code of the user's own, so that everyday notes count it too. */
	readonly made: (code: Code) => void;
}

/** Tags the selected words, or the sentence at the cursor, with a code of the user's choice: one step to undo. */
export function tagSelection(editor: Editor, path: string, parts: TaggingParts): void {
	const before = editor.getValue();
	const selection = {
		from: editor.posToOffset(editor.getCursor('from')),
		to: editor.posToOffset(editor.getCursor('to')),
	};
	const targeting = taggingTarget(before, selection, parts.roots());
	if ('refused' in targeting) {
		new Notice(refusals[targeting.refused]);
		return;
	}
	const { target } = targeting;
	const tried = planTagging(before, target, trial, parts.roots());
	if ('refused' in tried && tried.refused === 'not-here') {
		new Notice(text.cannotTagHere);
		return;
	}
	const offered = { used: parts.used(), of: parts.readNotes(), roots: parts.roots() };
	new CodePicker(parts.app, target.words.text, offered, (choice) => {
		if (editor.getValue() !== before) {
			new Notice(text.textChanged(path));
			return;
		}
		const plan = planTagging(before, target, choice.code, parts.roots());
		if ('refused' in plan) {
			new Notice(plan.refused === 'already' ? text.taggedAlready(choice.label) : text.cannotTagHere);
			return;
		}
		const { changes } = plan;
		const end = Math.max(...changes.map((change) => change.from));
		const added = changes.reduce((sum, change) => sum + change.insert.length, 0);
		editor.transaction({
			changes: changes.map((change) => ({
				from: editor.offsetToPos(change.from),
				to: editor.offsetToPos(change.to),
				text: change.insert,
			})),
		});
		editor.setCursor(editor.offsetToPos(end + added));
		editor.focus();
		if (target.passage.block.task !== undefined) new Notice(text.keptAsMove);
		if (!codebook.has(slugCode(choice.code))) parts.made(choice.code);
	}).open();
}

/** No code that anybody uses: tells before the choosing whether any could be set here. */
const trial = 'value/x';

const refusals = {
	'nothing-there': text.nothingToTag,
	'not-here': text.cannotTagHere,
	'several-blocks': text.severalBlocks,
} as const;

import { type App, type Editor, Notice } from 'obsidian';
import type { CodeBook } from '../domain/codebook/book';
import type { CodeChoice, UsedCodes } from '../domain/codebook/search';
import { slugCode, type Code, type Roots } from '../domain/codes';
import type { Lens } from '../domain/lenses';
import { planTagging, planTaggings, type TaggingsPlan } from '../domain/tagging/plan';
import { taggingTargets } from '../domain/tagging/target';
import { words } from '../i18n';
import { nameOf } from '../report/naming';
import { ask } from './ask';
import { pickCodes } from './code-picker';
import { writeChanges } from './write-changes';

const notices = words.screen.notices;
const text = words.tagging;

export interface TaggingParts {
	readonly app: App;
	readonly roots: () => Roots;
	readonly book: () => CodeBook;
	readonly used: () => UsedCodes;
	/** Read notes of the fantasy side: what a count is out of. */
	readonly readNotes: () => number;
	/** Remembers a code of the user's own, so that everyday notes count it too. */
	readonly made: (code: Code) => void;
}

/**
 * Tags what is selected, or the sentence at each cursor, with codes of the user's choice: one step to undo. Several
 * passages are tagged after asking.
 */
export function tagSelection(editor: Editor, path: string, parts: TaggingParts, lens?: Lens): void {
	const before = editor.getValue();
	const roots = parts.roots();
	const found = taggingTargets(before, selectionsOf(editor), roots);
	if ('refused' in found) {
		new Notice(found.refused === 'not-here' ? notices.cannotTagHere : notices.nothingToTag);
		return;
	}
	const isSeveral = found.targets.length + found.skipped > 1;
	let isBeside = false;
	const targets = found.targets.filter((target) => {
		const plan = planTagging(before, target, [trial], roots);
		isBeside ||= 'refused' in plan && plan.refused === 'other-tag';
		return !('refused' in plan);
	});
	const [first] = targets;
	if (first === undefined) {
		new Notice(isBeside && !isSeveral ? text.beside : notices.cannotTagHere);
		return;
	}
	const placeholder = isSeveral
		? text.passages(targets.length)
		: words.screen.picker.placeholder(shortened(first.words.text));
	pickCodes(parts.app, placeholder, { ...onOffer(parts), lens }, (choices) => {
		const codes = choices.map((choice) => choice.code);
		const plan = planTaggings(before, targets, codes, roots);
		const labels = choices.map(nameOf).join(', ');
		if (plan.tagged === 0) {
			new Notice(plan.complete > 0 ? notices.taggedAlready(labels) : notices.cannotTagHere);
			return;
		}
		const write = () => {
			if (!writeChanges(editor, path, before, plan.changes, endOf(plan))) return;
			const there = choices.filter(({ code }) => plan.already.includes(code));
			if (!isSeveral && there.length > 0) new Notice(notices.taggedAlready(there.map(nameOf).join(', ')));
			if (targets.some((target) => target.passage.block.task !== undefined)) new Notice(notices.keptAsMove);
			for (const choice of choices) rememberOwn(choice, parts);
		};
		const left = found.skipped + found.targets.length - targets.length + plan.refused;
		if (isSeveral) askFirst(parts.app, plan, labels, left, write);
		else write();
	});
}

/** What the pickers choose from. */
export function onOffer(parts: TaggingParts) {
	return { book: parts.book(), used: parts.used(), of: parts.readNotes(), roots: parts.roots() };
}

export function rememberOwn({ code }: CodeChoice, parts: TaggingParts): void {
	if (!parts.book().has(slugCode(code))) parts.made(code);
}

/** No code that anybody uses: tells before the choosing whether any could be set here. */
const trial = 'value/x';

/** Characters of the words that the field repeats. */
const longest = 40;

function shortened(said: string): string {
	return said.length > longest ? `${said.slice(0, longest).trimEnd()}…` : said;
}

/** What is selected, as ranges of the text. */
export function selectionsOf(editor: Editor) {
	return editor.listSelections().map(({ anchor, head }) => {
		const [a, b] = [editor.posToOffset(anchor), editor.posToOffset(head)];
		return { from: Math.min(a, b), to: Math.max(a, b) };
	});
}

/** Behind the last tag, in the text as it will stand. */
function endOf({ changes }: TaggingsPlan): number {
	const added = changes.reduce((sum, change) => sum + change.insert.length, 0);
	return Math.max(...changes.map((change) => change.from)) + added;
}

function askFirst(app: App, plan: TaggingsPlan, labels: string, left: number, write: () => void): void {
	const about = [
		...(plan.complete > 0 ? [text.complete(plan.complete)] : []),
		...(left > 0 ? [text.leftOut(left)] : []),
		text.oneStep,
	];
	ask(app, { title: text.title(plan.tagged, labels), about: about.join(' ') }, [[text.tag, write]]);
}

import { type Editor, Notice, type TFile } from 'obsidian';
import { dayOf } from '../../domain/dates';
import { madeIn } from '../../domain/follow-through/due';
import { planTurnLine } from '../../domain/follow-through/turn-line';
import { taggingTargets } from '../../domain/tagging/target';
import { words } from '../../i18n';
import { isNotYours } from '../examples/not-yours';
import { aboutText } from '../renaming/known-note';
import { selectionsOf } from '../tag-selection';
import { told } from '../told';
import { writeChanges } from '../write-changes';
import { addUnknown, openInquiries, pickOpenInquiry } from './add-unknown';
import type { FollowParts } from './parts';
import { unknownsAs } from './unknowns-as';

const text = words.followActs.unknown;

/**
 * Makes the line at the cursor something to find out: in an inquiry where it stands, else in one that is picked. False
 * where there is no line, or as far as is known no inquiry for it.
 */
export function turnLine(
	parts: FollowParts,
	isChecking: boolean,
	editor: Editor,
	file: TFile | null,
): boolean {
	const hasWords = /[\p{L}\p{N}]/u.test(editor.getLine(editor.getCursor().line));
	if (file === null || !hasWords) return false;
	if (isChecking) return hasInquiry(parts, file.path);
	void told(file.path, () => turn(parts, editor, file));
	return true;
}

/** Whether the note is one, or another one is open. */
function hasInquiry({ snapshot }: FollowParts, note: string): boolean {
	return snapshot()
		.of('inquiry')
		.some(({ path, status }) => path === note || status !== 'closed');
}

async function turn(parts: FollowParts, editor: Editor, file: TFile): Promise<void> {
	if (isNotYours(file, parts.choices.current)) return;
	const { properties } = aboutText(editor.getValue());
	if (properties.kind === 'inquiry') await turnHere(parts, editor, file.path);
	else turnElsewhere(parts, editor, file);
}

/** One step to undo. */
async function turnHere(parts: FollowParts, editor: Editor, path: string): Promise<void> {
	const before = editor.getValue();
	const at = editor.posToOffset(editor.getCursor());
	const isPossible = planTurnLine(before, at, 'tasks') !== undefined;
	const as = isPossible ? await unknownsAs(parts, path) : 'tasks';
	if (as === undefined) return;
	const note = parts.snapshot().all.notes.find((one) => one.path === path);
	const changes = planTurnLine(before, at, as, madeIn(note?.day, dayOf(Date.now())));
	if (changes) writeChanges(editor, path, before, changes);
	else new Notice(text.notHere);
}

/** The sentence at the cursor, or what is selected, goes into an inquiry with a link back. */
function turnElsewhere(parts: FollowParts, editor: Editor, file: TFile): void {
	const before = editor.getValue();
	const found = taggingTargets(before, selectionsOf(editor), parts.choices.current.roots);
	const said = 'targets' in found ? found.targets[0]?.words : undefined;
	const { properties, isPrivate } = aboutText(before);
	const inquiries = openInquiries(parts.snapshot(), properties.fantasies);
	if (said === undefined) new Notice(text.notHere);
	else if (inquiries.length === 0) new Notice(text.noInquiry);
	else {
		const { isCut, from, to } = said;
		const whole = isCut ? before.slice(from, to).replace(/\s+/g, ' ') : said.text;
		pickOpenInquiry(parts.app, inquiries, (inquiry) => {
			void told(inquiry.path, () => addUnknown(parts, inquiry, { said: whole, file, isPrivate }));
		});
	}
}

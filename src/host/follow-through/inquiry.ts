import type { TFile } from 'obsidian';
import { readProperties } from '../../domain/properties';
import { words } from '../../i18n';
import { isNotYours } from '../examples/not-yours';
import type { FormNote } from '../forms/form-note';
import { told } from '../told';
import { goneOn } from './active-note';
import { begun, type Origin } from './beginning';
import { chooseOne } from './choosing';
import { fantasyChoices, notesOn } from './fantasy-choices';
import type { FollowParts } from './parts';

const text = words.followBegin.inquiry;

/** Asks which fantasy is to be explored; an active note that is an inquiry is gone on with. */
export function pickInquiry(parts: FollowParts): void {
	if (goneOn(parts, 'inquiry')) return;
	chooseOne(parts.app, text.which, [
		...fantasyChoices(
			parts,
			({ name }) => standingOf(parts, name),
			(name) => explore(parts, name),
		),
		{ name: text.own, choose: () => begin(parts, {}) },
	]);
}

/**
 * Begins an inquiry, or goes on with the one that is open.
 * @param source where it is begun; else it leads back to the latest reflection.
 */
export function explore(parts: FollowParts, fantasy: string, source?: TFile): void {
	const there = notesOn(parts, 'inquiry', fantasy).findLast(({ status }) => status !== 'closed');
	if (there) parts.forms.goOn(there.file);
	else begin(parts, { fantasy, file: source ?? notesOn(parts, 'reflection', fantasy).at(-1)?.file });
}

export function exploreOf(parts: FollowParts, form: FormNote): void {
	void told(words.formsNotes.title.inquiry, async () => {
		if (!(await form.write())) return;
		const { about, note } = form;
		const fantasy = about.fantasy.trim();
		if (fantasy === '') begin(parts, { file: note });
		else explore(parts, fantasy, form.spec.kind === 'reflection' ? note : undefined);
	});
}

/** Explores the fantasy of a note, or what it says where it names none. */
export function exploreNote(parts: FollowParts, file: TFile): void {
	const { fantasies } = readProperties(parts.app.metadataCache.getFileCache(file)?.frontmatter);
	if (fantasies[0] === undefined) begin(parts, { file });
	else explore(parts, fantasies[0], file);
}

function begin(parts: FollowParts, origin: Origin): void {
	const { forms, choices } = parts;
	if (origin.file && isNotYours(origin.file, choices.current)) return;
	void told(words.formsNotes.title.inquiry, async () => {
		forms.start('inquiry', await begun(parts, origin, {}, { status: 'open' }));
	});
}

function standingOf(parts: FollowParts, fantasy: string): string | undefined {
	const latest = notesOn(parts, 'inquiry', fantasy).at(-1);
	const standings: Readonly<Partial<Record<string, string>>> = text.standing;
	return latest && standings[latest.status ?? 'open'];
}

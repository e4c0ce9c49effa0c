import type { TFile } from 'obsidian';
import { inquiryBeginning } from '../../domain/follow-through/beginnings';
import { isFantasyKind } from '../../domain/kinds';
import { readProperties } from '../../domain/properties';
import { words } from '../../i18n';
import { isNotYours } from '../examples/not-yours';
import type { FormNote } from '../forms/form-note';
import { told } from '../told';
import { goneOn } from './active-note';
import { begun, type Origin } from './beginning';
import { chooseOne } from './choosing';
import { fantasyChoices, inquiriesFrom, notesOn, unnamedHere } from './fantasy-choices';
import type { FollowParts } from './parts';

const text = words.followBegin.inquiry;

/** Asks which fantasy is to be explored; an active note that is an inquiry is gone on with. */
export function pickInquiry(parts: FollowParts): void {
	if (goneOn(parts, 'inquiry')) return;
	chooseOne(parts.app, text.which, [
		...unnamedHere(parts, isFantasyKind, (file) => exploreNote(parts, file)),
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
	exploreFrom(parts, { fantasy, file: source });
}

/**
 * The same from a page of questions.
 * @param said what the wish is, in a new inquiry.
 */
export function exploreOf(parts: FollowParts, form: FormNote, said?: string): void {
	void told(words.formsNotes.title.inquiry, async () => {
		if (!(await form.write())) return;
		const { about, note, spec } = form;
		const fantasy = about.fantasy.trim();
		const isSource = fantasy === '' || said !== undefined || spec.kind === 'reflection';
		exploreFrom(parts, { fantasy, isPrivate: about.isPrivate, file: isSource ? note : undefined }, said);
	});
}

/** Explores the fantasy of a note, or what it says where it names none. */
export function exploreNote(parts: FollowParts, file: TFile): void {
	const { fantasies } = readProperties(parts.app.metadataCache.getFileCache(file)?.frontmatter);
	explore(parts, fantasies[0] ?? '', file);
}

/** Of a fantasy without a name the inquiry that is open is one that comes from the same note. */
function exploreFrom(parts: FollowParts, { fantasy = '', file, ...origin }: Origin, said?: string): void {
	const named = notesOn(parts, 'inquiry', fantasy);
	const known = fantasy === '' && file ? inquiriesFrom(parts, file) : named;
	const there = known.findLast(({ status }) => status !== 'closed');
	const source = file ?? notesOn(parts, 'reflection', fantasy).at(-1)?.file;
	if (there) parts.forms.goOn(there.file);
	else begin(parts, { ...origin, fantasy, file: source }, said);
}

function begin(parts: FollowParts, origin: Origin, said = ''): void {
	const { app, forms, choices } = parts;
	const { file } = origin;
	if (file && isNotYours(file, choices.current)) return;
	const link = file && app.metadataCache.fileToLinktext(file, '');
	void told(words.formsNotes.title.inquiry, async () => {
		const answers = inquiryBeginning({ text: said, link });
		forms.start('inquiry', await begun(parts, origin, answers, { status: 'open' }));
	});
}

function standingOf(parts: FollowParts, fantasy: string): string | undefined {
	const latest = notesOn(parts, 'inquiry', fantasy).at(-1);
	const standings: Readonly<Partial<Record<string, string>>> = text.standing;
	return latest && standings[latest.status ?? 'open'];
}

import type { TFile } from 'obsidian';
import { decisionBeginning } from '../../domain/follow-through/beginnings';
import { unknownsIn } from '../../domain/follow-through/unknowns';
import { isFantasyKind } from '../../domain/kinds';
import { words } from '../../i18n';
import type { FantasyRow } from '../../report/figures';
import { statusOf } from '../../report/task-status';
import { isNotYours } from '../examples/not-yours';
import type { FormNote } from '../forms/form-note';
import type { Beginning } from '../forms/form-parts';
import { told } from '../told';
import { goneOn } from './active-note';
import { begun, type Origin } from './beginning';
import { chooseOne } from './choosing';
import { fantasyChoices, inquiriesFrom, notesOn, unnamedHere } from './fantasy-choices';
import type { FollowParts } from './parts';

const text = words.followBegin.decision;

/** Items of an inquiry, by its note. */
interface Asked {
	readonly file: TFile;
	readonly items: readonly {
		readonly text: string;
		readonly isCut?: boolean;
		readonly task: string;
		readonly learnt?: string | undefined;
	}[];
}

/** Asks which fantasy a decision is about; an active note that is a decision is gone on with. */
export function pickDecision(parts: FollowParts): void {
	if (goneOn(parts, 'decision')) return;
	chooseOne(parts.app, text.which, [
		...unnamedHere(
			parts,
			(kind) => kind === 'inquiry' || isFantasyKind(kind),
			(file) => begin(parts, () => decisionOn(parts, { file })),
		),
		...fantasyChoices(parts, standingOf, (name) => decide(parts, name)),
		{ name: text.own, choose: () => parts.forms.start('decision') },
	]);
}

/** Begins a decision with what is known of a fantasy and what is not. */
export function decide(parts: FollowParts, fantasy: string): void {
	begin(parts, () => decisionOn(parts, { fantasy }));
}

/**
 * The same from a page of questions.
 * @param said what it is to be decided on.
 */
export function decideOn(parts: FollowParts, form: FormNote, said?: string): void {
	begin(parts, async () => {
		if (!(await form.write())) return undefined;
		const { note, about, answers } = form;
		if (note && isNotYours(note, parts.choices.current)) return undefined;
		const isInquiry = form.spec.kind === 'inquiry';
		// The index may not have come to what was just written.
		const asked =
			note && isInquiry ? { file: note, items: unknownsIn(answers['unknowns'] ?? '') } : undefined;
		const origin = { fantasy: about.fantasy.trim(), isPrivate: about.isPrivate, file: note };
		return decisionOn(parts, origin, asked, said);
	});
}

/**
 * What a decision says first: all that the inquiries of its fantasy know and do not know, of one without a name those that
 * come from the note where it is begun.
 */
function decisionOn(
	parts: FollowParts,
	{ fantasy = '', file: source, ...begunOn }: Origin,
	own?: Asked,
	question?: string,
): Promise<Beginning> {
	const { metadataCache } = parts.app;
	const known = fantasy === '' && source ? inquiriesFrom(parts, source) : notesOn(parts, 'inquiry', fantasy);
	const inquiries = known.map(({ file, unknowns = [] }): Asked => ({ file, items: unknowns }));
	const asked = [...inquiries.filter(({ file }) => file !== own?.file), ...(own ? [own] : [])];
	const items = asked.flatMap(({ file, items: found }) => {
		const link = metadataCache.fileToLinktext(file, '');
		return found.map(({ task, ...item }) => ({ ...item, link, status: statusOf(task) }));
	});
	const knowns = items.filter(({ status }) => status === 'done');
	const unknowns = items
		.filter(({ status }) => isUnknown.has(status))
		.map((item) => ({ ...item, learnt: undefined }));
	const latest = inquiries.at(-1) ?? notesOn(parts, 'reflection', fantasy).at(-1);
	const origin = { ...begunOn, fantasy, file: source ?? latest?.file, others: asked.map(({ file }) => file) };
	return begun(parts, origin, decisionBeginning({ fantasy, asked: question, knowns, unknowns }));
}

const isUnknown: ReadonlySet<string> = new Set(['open', 'thought', 'checking']);

function begin({ forms }: FollowParts, beginningOf: () => Promise<Beginning | undefined>): void {
	void told(words.formsNotes.title.decision, async () => {
		const beginning = await beginningOf();
		if (beginning) forms.start('decision', beginning);
	});
}

function standingOf({ decision }: FantasyRow): string | undefined {
	const standings: Readonly<Partial<Record<string, string>>> = text.standing;
	return standings[decision?.status ?? ''];
}

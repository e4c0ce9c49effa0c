import type { TFile } from 'obsidian';
import { decisionBeginning } from '../../domain/follow-through/beginnings';
import { unknownsIn } from '../../domain/follow-through/unknowns';
import { words } from '../../i18n';
import type { FantasyRow } from '../../report/figures';
import { statusOf } from '../../report/move-rows';
import { isNotYours } from '../examples/not-yours';
import type { FormNote } from '../forms/form-note';
import type { Beginning } from '../forms/form-parts';
import { told } from '../told';
import { goneOn } from './active-note';
import { begun } from './beginning';
import { chooseOne } from './choosing';
import { fantasyChoices, notesOn } from './fantasy-choices';
import type { FollowParts } from './parts';

const text = words.followBegin.decision;

/** Items of an inquiry, by its note. */
interface Asked {
	readonly file: TFile;
	readonly items: readonly {
		readonly text: string;
		readonly task: string;
		readonly learnt?: string | undefined;
	}[];
}

/** Asks which fantasy a decision is about; an active note that is a decision is gone on with. */
export function pickDecision(parts: FollowParts): void {
	if (goneOn(parts, 'decision')) return;
	chooseOne(parts.app, text.which, [
		...fantasyChoices(parts, standingOf, (name) => decide(parts, name)),
		{ name: text.own, choose: () => parts.forms.start('decision') },
	]);
}

/** Begins a decision with what is known of a fantasy and what is not. */
export function decide(parts: FollowParts, fantasy: string): void {
	begin(parts, () => decisionOn(parts, fantasy));
}

export function decideOn(parts: FollowParts, form: FormNote): void {
	begin(parts, async () => {
		if (!(await form.write())) return undefined;
		const { note, about, answers } = form;
		if (note && isNotYours(note, parts.choices.current)) return undefined;
		const isInquiry = form.spec.kind === 'inquiry';
		// The index may not have come to what was just written.
		const asked =
			note && isInquiry ? { file: note, items: unknownsIn(answers['unknowns'] ?? '') } : undefined;
		const beginning = await decisionOn(parts, about.fantasy.trim(), note, asked);
		return about.isPrivate ? { ...beginning, about: { ...beginning.about, isPrivate: true } } : beginning;
	});
}

/**
 * What a decision says first: all that the inquiries of its fantasy know and do not know.
 * @param source where it is begun; else the latest inquiry, or the latest reflection.
 */
export function decisionOn(
	parts: FollowParts,
	fantasy: string,
	source?: TFile,
	own?: Asked,
): Promise<Beginning> {
	const { metadataCache } = parts.app;
	const inquiries = notesOn(parts, 'inquiry', fantasy).map(({ file, unknowns = [] }): Asked => ({
		file,
		items: unknowns,
	}));
	const asked = [...inquiries.filter(({ file }) => file !== own?.file), ...(own ? [own] : [])];
	const items = asked.flatMap(({ file, items: found }) => {
		const link = metadataCache.fileToLinktext(file, '');
		return found.map(({ text: said, task, learnt }) => ({
			text: said,
			learnt,
			link,
			status: statusOf(task),
		}));
	});
	const knowns = items.filter(({ status }) => status === 'done');
	const unknowns = items
		.filter(({ status }) => isUnknown.has(status))
		.map(({ text: said, link }) => ({ text: said, link }));
	const latest = inquiries.at(-1) ?? notesOn(parts, 'reflection', fantasy).at(-1);
	const origin = { fantasy, file: source ?? latest?.file, others: asked.map(({ file }) => file) };
	return begun(parts, origin, decisionBeginning({ fantasy, knowns, unknowns }));
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

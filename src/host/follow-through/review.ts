import { normalizePath, type TFile } from 'obsidian';
import { dayOf } from '../../domain/dates';
import { folderInVault } from '../../domain/folders';
import { type ReviewPeriod, reviewPeriods, spanOf } from '../../domain/follow-through/periods';
import { reviewForm } from '../../domain/forms/specs';
import { bodyOf } from '../../domain/forms/write';
import { words } from '../../i18n';
import { reviewSnapshot } from '../../report/review-snapshot';
import { trashed } from '../forms/new-notes';
import { textOf } from '../note-text';
import type { WrittenNote } from '../note-writer';
import { aboutText } from '../renaming/known-note';
import { told } from '../told';
import { goneOn } from './active-note';
import { chooseOne } from './choosing';
import type { FollowParts } from './parts';

const text = words.followBegin.review;

/** Asks which month or quarter to look back on, and opens its review, which is made with how it stood. */
export function pickReview(parts: FollowParts): void {
	if (goneOn(parts, 'review')) return;
	void told(words.formsNotes.title.review, async () => {
		const periods = reviewPeriods(dayOf(Date.now()));
		const there = await Promise.all(periods.map(({ period }) => reviewOf(parts, period)));
		chooseOne(
			parts.app,
			text.which,
			periods.map(({ name, period }, at) => ({
				name: text.names[name],
				beside: there[at] ? text.there(period) : period,
				choose: () => lookBack(parts, period),
			})),
		);
	});
}

/** Opens the review of a period, which is made where there is none. */
export function lookBack(parts: FollowParts, period: ReviewPeriod['period']): void {
	void told(words.formsNotes.title.review, async () => {
		const { app, forms } = parts;
		const there = await reviewOf(parts, period);
		if (there) return forms.goOn(there, { kind: 'review' });
		const made = await make(parts, period);
		forms.goOn(made.file, { kind: 'review', back: () => trashed(app, made) });
	});
}

/** Without private notes, counts included. */
function make({ snapshot, choices, writer }: FollowParts, period: string): Promise<WrittenNote> {
	const { dismissedCodes, roots, writesIn } = choices.current;
	const today = dayOf(Date.now());
	const span = spanOf(period) ?? { from: today, to: today };
	const answers = {
		snapshot: reviewSnapshot(
			snapshot().shareable,
			{ period: span, name: period, today, dismissedCodes },
			roots,
		),
	};
	if (writesIn === 'note') return writer.fromTemplate('review', { period, answers });
	return writer.note('review', { period, body: bodyOf(reviewForm, answers) });
}

/** The latest review of a period, by what notes say; the index may not know one yet that was just made. */
async function reviewOf({ app, snapshot, choices }: FollowParts, period: string): Promise<TFile | undefined> {
	const isMeant = (written = '') => written.trim().toUpperCase() === period;
	const known = snapshot().all.notes.findLast((note) => note.kind === 'review' && isMeant(note.period));
	const found = known && app.vault.getFileByPath(known.path);
	if (found) return found;
	const folder = folderInVault(choices.current.folder) ?? '';
	const name = words.formsNotes.fileNames.review(period);
	const file = app.vault.getFileByPath(normalizePath(`${folder}/${name}.md`));
	if (file === null) return undefined;
	const { kind, period: said } = aboutText(await textOf(app, file)).properties;
	return kind === 'review' && isMeant(said) ? file : undefined;
}

import type { App, TFile } from 'obsidian';
import { dayOf } from '../../domain/dates';
import { titleOfPath } from '../../domain/file-names';
import { madeIn } from '../../domain/follow-through/due';
import { planAddUnknown } from '../../domain/follow-through/turn-line';
import { words } from '../../i18n';
import type { CountedNote } from '../../index/counted';
import type { Snapshot } from '../../index/snapshot';
import { nameOfNote } from '../../report/note-name';
import { folded } from '../../report/selected-notes';
import { confirmed } from '../ask';
import { offerUndo } from '../offer-undo';
import { Picker } from '../picker';
import { aboutText } from '../renaming/known-note';
import type { FollowParts } from './parts';
import { unknownsAs } from './unknowns-as';
import { writeInto } from './write-into';

const text = words.followActs.unknown;

/** Words of a note that are to be something to find out. */
interface Wondered {
	readonly said: string;
	readonly file: TFile;
	readonly isPrivate: boolean;
}

/** Those that are not closed: on one of these fantasies first, then the latest. */
export function openInquiries({ all }: Snapshot, fantasies: readonly string[]): readonly CountedNote[] {
	const wanted = new Set(fantasies.map(folded));
	const open = all.notes.filter(({ kind, status }) => kind === 'inquiry' && status !== 'closed').reverse();
	const isWanted = (note: CountedNote) => note.fantasies.some((name) => wanted.has(folded(name)));
	return [...open.filter(isWanted), ...open.filter((note) => !isWanted(note))];
}

/** The only one needs no asking. */
export function pickOpenInquiry(
	app: App,
	inquiries: readonly CountedNote[],
	choose: (inquiry: CountedNote) => void,
): void {
	const [only, ...others] = inquiries;
	if (only !== undefined && others.length === 0) return choose(only);
	const rowsFor = (query: string) => {
		const wanted = folded(query.trim());
		const rows = inquiries.map((inquiry) => ({
			name: `${nameOfNote(inquiry)} ${titleOfPath(inquiry.path)}`,
			draw(el: HTMLElement) {
				el.createDiv({ text: nameOfNote(inquiry) });
				el.createDiv({ cls: 'eh-faint', text: titleOfPath(inquiry.path) });
			},
			choose: () => choose(inquiry),
		}));
		return rows.filter(({ name }) => folded(name).includes(wanted));
	};
	const picker = new Picker(app, text.pick, rowsFor, { choose: text.add });
	picker.emptyStateText = text.noMatch;
	picker.open();
}

/** Writes words into an inquiry, with a link to their note; those of a private note only after a yes. */
export async function addUnknown(
	parts: FollowParts,
	{ path, isPrivate, day }: Pick<CountedNote, 'path' | 'isPrivate' | 'day'>,
	wondered: Wondered,
): Promise<void> {
	const { app } = parts;
	const { title, about, yes } = text.private;
	if (wondered.isPrivate && !isPrivate && !(await confirmed(app, { title, about: about(path) }, yes))) return;
	const as = await unknownsAs(parts, path);
	if (as === undefined) return;
	const link = app.metadataCache.fileToLinktext(wondered.file, path);
	const made = madeIn(day, dayOf(Date.now()));
	const plan = (note: string) =>
		aboutText(note).properties.kind === 'inquiry'
			? planAddUnknown(note, wondered.said, link, as, made)
			: undefined;
	const written = await writeInto(parts, path, plan, text.unfit(path));
	if (written) offerUndo(words.followActs.kept(path), written);
}

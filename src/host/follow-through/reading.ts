import { Notice } from 'obsidian';
import type { CodeChoice } from '../../domain/codebook/search';
import { isDraining, type Code } from '../../domain/codes';
import { dayOf } from '../../domain/dates';
import { titleOfPath } from '../../domain/file-names';
import { measured } from '../../domain/follow-through/readings';
import { words } from '../../i18n';
import type { CountedNote } from '../../index/counted';
import { nameOfNote } from '../../report/note-name';
import { pickCodes } from '../code-picker';
import { isNotYours } from '../examples/not-yours';
import { textOf } from '../note-text';
import { Picker } from '../picker';
import { onOffer, rememberOwn } from '../tag-selection';
import { told } from '../told';
import { isMeasured, openExperiments } from './keep-reading';
import type { FollowParts } from './parts';
import { ReadingModal } from './reading-modal';

const text = words.followActs.reading;

/** Asks how met it is now, and writes it into an experiment: that of a path, else the one that is open to it, else one that is picked. */
export function addReading(parts: FollowParts, path?: string): void {
	const open = path === undefined ? openExperiments(parts.snapshot().all.notes, dayOf(Date.now())) : [];
	const one = path ?? (open.length === 1 ? open[0]?.path : undefined);
	if (one !== undefined) void told(one, () => rate(parts, one));
	else if (open.length > 1) pick(parts, open);
	else new Notice(text.none);
}

/** Whether there is an experiment to add a reading to; nothing is counted for it. */
export function canAddReading({ snapshot }: Pick<FollowParts, 'snapshot'>): boolean {
	return openExperiments(snapshot().of('experiment'), dayOf(Date.now())).length > 0;
}

function pick(parts: FollowParts, open: readonly CountedNote[]): void {
	const rows = open.map((note) => ({
		name: nameOfNote(note),
		draw(el: HTMLElement) {
			el.createDiv({ text: nameOfNote(note) });
			el.createDiv({ cls: 'eh-faint', text: isMeasured(note) ? text.measured : text.unmeasured });
		},
		choose: () => void told(note.path, () => rate(parts, note.path)),
	}));
	const rowsFor = (query: string) => {
		const wanted = query.trim().toLowerCase();
		return rows.filter(({ name }) => name.toLowerCase().includes(wanted));
	};
	const picker = new Picker(parts.app, text.pick, rowsFor, { choose: text.open });
	picker.emptyStateText = text.noMatch;
	picker.open();
}

/** What is measured is asked for; else what the experiment is about, or a code that is picked. */
async function rate(parts: FollowParts, path: string): Promise<void> {
	const { app, choices, snapshot, tagging } = parts;
	const file = app.vault.getFileByPath(path);
	if (file === null) new Notice(words.screen.notices.noteGone(path));
	if (file === null || isNotYours(file, choices.current)) return;
	const note = snapshot().all.notes.find((counted) => counted.path === path);
	const name = note ? nameOfNote(note) : titleOfPath(path);
	const held = measured(await textOf(app, file), choices.current.roots);
	const ask = (codes: readonly Code[]) =>
		new ReadingModal(parts, { path, name, codes, isMeasured: held.length > 0 }).open();
	const own = held.length > 0 ? held : codesOf(note);
	if (own.length > 0) ask(own);
	else
		pickCodes(app, text.noCode, onOffer(tagging), (picked: readonly CodeChoice[]) => {
			const met = picked.filter(({ code }) => !isDraining(code));
			for (const choice of met) rememberOwn(choice, tagging);
			if (met.length > 0) ask(met.map(({ code }) => code));
		});
}

/** Those of its evidence and its steps; what drains is not rated. */
function codesOf({ codes, moves }: Partial<Pick<CountedNote, 'codes' | 'moves'>> = {}): readonly Code[] {
	const all = [...(codes?.keys() ?? []), ...(moves ?? []).flatMap((move) => move.codes)];
	return [...new Set(all)].filter((code) => !isDraining(code));
}

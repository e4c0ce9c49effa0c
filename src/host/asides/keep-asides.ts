import { type App, normalizePath, type TFile } from 'obsidian';
import { placeNow, planCallouts } from '../../domain/asides/keeping';
import { folderInVault } from '../../domain/folders';
import { speaksOfDanger } from '../../domain/suggest/danger';
import { changesBack } from '../../domain/written-change';
import { words } from '../../i18n';
import type { Chosen, KeptResult } from '../../view/asides/model';
import { changeNote, textOf } from '../note-text';
import { type NoteWriter, NotWritten } from '../note-writer';
import { aboutText } from '../renaming/known-note';
import type { FoundAside } from './find-asides';

const text = words.suggesting.asides;

export interface KeepingParts {
	readonly app: App;
	readonly writer: NoteWriter;
	/** Where new notes go. */
	readonly folder: () => string;
}

/** Takes something back; false where it reads differently by now. */
interface WayBack {
	readonly path: string;
	readonly back: () => Promise<boolean>;
}

/** What was kept, and how to take all of it back: gives the paths where that could not be done. */
export interface Keeping {
	readonly result: KeptResult;
	readonly undo: () => Promise<readonly string[]>;
}

/** Keeps asides, note by note, until it is stopped; what is not kept is named with why, and the rest goes on. */
export async function keepAsides(
	{ app, writer, folder }: KeepingParts,
	chosen: readonly Chosen<FoundAside>[],
	progressed: (done: number) => void,
	isStopped: () => boolean,
): Promise<Keeping> {
	const kept: { aside: FoundAside; says: string; path: string }[] = [];
	const left: { aside: FoundAside; why: string }[] = [];
	const ways: WayBack[] = [];
	for (const { asides, as } of batches(chosen)) {
		const leave = (why: string) => void left.push(...asides.map((aside) => ({ aside, why })));
		const [{ path }] = asides;
		const file = app.vault.getFileByPath(path);
		if (isStopped()) leave(text.stopped);
		else if (file === null) leave(text.gone);
		else
			try {
				await (as === 'jot' ? asJot(file, asides[0]) : inCallouts(file, asides));
			} catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				leave(error instanceof NotWritten ? reason : words.rating.failed(path, reason));
			}
		progressed(kept.length + left.length);
	}
	return { result: { kept, left }, undo: () => takenBack(ways) };

	/** All of a note's at once: one step to undo. */
	async function inCallouts(file: TFile, asides: readonly FoundAside[]): Promise<void> {
		const { path } = file;
		let planned: ReturnType<typeof planCallouts<FoundAside>> | undefined;
		let isHeavy = false;
		const written = await changeNote(app, file, (now) => {
			isHeavy = speaksOfDanger(now);
			planned = planCallouts(now, isHeavy ? [] : asides);
			return planned.ways.size === 0 ? undefined : planned.changes;
		});
		const wayOf = written && planned?.ways;
		for (const aside of asides)
			if (wayOf?.has(aside)) kept.push({ aside, says: text.keptAs.callout, path });
			else left.push({ aside, why: isHeavy ? text.heavy : text.changed });
		for (const way of wayOf?.values() ?? [])
			ways.push({
				path,
				back: async () => (await changeNote(app, file, (now) => changesBack(now, way))) !== undefined,
			});
	}

	async function asJot(source: TFile, aside: FoundAside): Promise<void> {
		const now = await textOf(app, source);
		const why = speaksOfDanger(now) ? text.heavy : placeNow(now, aside) < 0 ? text.changed : undefined;
		if (why !== undefined) return void left.push({ aside, why });
		const { isPrivate } = aboutText(now);
		const beside = normalizePath(`${folderInVault(folder()) ?? ''}/jot.md`);
		const link = app.fileManager.generateMarkdownLink(source, beside);
		const saying = `${aside.words}\n\n${words.passageActions.source(link, aside.day)}`;
		const { file } = await writer.jot(saying, { day: aside.day, isPrivate });
		const written = await app.vault.read(file);
		kept.push({ aside, says: text.keptAs.jot(file.basename), path: file.path });
		ways.push({
			path: file.path,
			async back() {
				const isThere = app.vault.getFileByPath(file.path) === file;
				if (!isThere || (await app.vault.read(file)) !== written) return false;
				await app.fileManager.trashFile(file);
				return true;
			},
		});
	}
}

/** The last first; what fails is named like what reads differently. */
async function takenBack(ways: readonly WayBack[]): Promise<readonly string[]> {
	const left = new Set<string>();
	for (const { path, back } of ways.toReversed()) if (!(await back().catch(() => false))) left.add(path);
	return [...left];
}

interface Batch {
	readonly as: Chosen['as'];
	readonly asides: [FoundAside, ...FoundAside[]];
}

/** The jots, which leave their notes as they were found, then the callouts of each note together. */
function batches(chosen: readonly Chosen<FoundAside>[]): Batch[] {
	const notes = new Map<string, Batch>();
	const jots: Batch[] = [];
	for (const { aside, as } of chosen) {
		const batch: Batch = { as, asides: [aside] };
		if (as === 'jot') jots.push(batch);
		else if (!notes.get(aside.path)?.asides.push(aside)) notes.set(aside.path, batch);
	}
	return [...jots, ...notes.values()];
}

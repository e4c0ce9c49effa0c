import type { App, TFile } from 'obsidian';
import { isExample } from '../../domain/examples/example-notes';
import { readProperties } from '../../domain/properties';
import type { Renaming } from '../../domain/renaming/renaming';
import type { Roots } from '../../domain/codes';
import { ReadingQueue } from '../../index/reading-queue';
import { inSlices, type SliceClock, sliceLength } from '../../index/slices';
import type { Left, PlannedNote, VaultPlan } from '../../view/renaming/model';
import { openFiles } from '../note-text';
import { NotWritten } from '../note-writer';
import { type CacheOf, isPrivateNote, knownNote } from './known-note';
import type { NotePlanner } from './planner';
import { searchFor } from './search';

/** How far something has come, and whether anybody still wants it. */
export interface Course {
	readonly progressed: (done: number, total: number) => void;
	readonly isStopped: () => boolean;
}

export interface PlanParts {
	readonly app: App;
	readonly cacheOf: CacheOf;
	readonly renaming: Renaming;
	readonly roots: Roots;
	readonly planner: NotePlanner;
	/** Whether the new name is known apart from notes that hold it. */
	readonly isKnown: boolean;
	/** Example notes are left alone, unless the tags of all notes get other roots; empty where their folder is not known. */
	readonly examplesFolder: string;
}

/**
 * What a renaming would do to the vault, excluded folders and private notes too. Only notes that may hold the name by
 * the app's metadata are read; nothing where it was stopped.
 */
export async function planForVault(
	parts: PlanParts,
	course: Course,
): Promise<Omit<VaultPlan, 'also'> | undefined> {
	const { app, cacheOf, renaming, roots, isKnown, examplesFolder } = parts;
	const isMeant = ({ path }: TFile) => renaming.of === 'roots' || !isExample(path, examplesFolder);
	const files = app.vault.getMarkdownFiles().filter(isMeant);
	const { mayHold, holdsNew } = searchFor(renaming, roots);
	const open = openFiles(app);
	const wanted: TFile[] = [];
	let there = 0;
	let shared = 0;
	const look = (file: TFile) => {
		const metadata = cacheOf(file);
		if (metadata === null || mayHold(metadata) || open.has(file)) wanted.push(file);
		if (metadata === null || !holdsNew(metadata)) return;
		there++;
		if (!readProperties(metadata.frontmatter).isPrivate) shared++;
	};
	await inSlices(files, look, clockOf(course));
	const found = await planNotes(parts, wanted, course);
	if (course.isStopped()) return undefined;
	const isMerge = (n: number) => renaming.of !== 'roots' && (n > 0 || isKnown) && !isSameName(parts);
	const merges = { merges: isMerge(there), mergesForOthers: isMerge(shared) };
	return { renaming, of: files.length, there, ...merges, ...found };
}

/** The clock of slices, until the course is stopped. */
export function clockOf({ isStopped }: Course): SliceClock {
	return { now: () => performance.now(), pause: () => sleep(0), isStopped };
}

/** Another spelling of a name merges nothing. */
function isSameName({ renaming }: PlanParts): boolean {
	if (renaming.of === 'roots') return false;
	const [from, to] = [renaming.from, renaming.to].map((name) => name.normalize('NFC').toLowerCase());
	return from === to;
}

async function planNotes(
	{ app, cacheOf, planner }: PlanParts,
	files: readonly TFile[],
	{ progressed, isStopped }: Course,
): Promise<Pick<VaultPlan, 'notes' | 'unchanged'>> {
	const notes: PlannedNote[] = [];
	const unchanged: Left[] = [];
	let sliceEnd = performance.now() + sliceLength;
	let done = 0;
	const plan = async (path: string) => {
		const file = app.vault.getFileByPath(path);
		if (file === null || isStopped()) return;
		try {
			const { text, tags, properties, isPrivate } = await knownNote(app, cacheOf, file);
			if (performance.now() >= sliceEnd) {
				await sleep(0);
				sliceEnd = performance.now() + sliceLength;
			}
			const planned = planner(text, properties, tags);
			if (planned.occurrences.length > 0)
				notes.push({ path, text, occurrences: planned.occurrences, isPrivate });
			unchanged.push(...planned.unchanged.map((left) => ({ path, ...left, isPrivate })));
		} catch (error) {
			unchanged.push({ ...failed(path, error), isPrivate: await isPrivateNote(app, cacheOf, file) });
		}
	};
	const queue = new ReadingQueue(
		(path) => plan(path),
		() => progressed(++done, files.length),
	);
	progressed(0, files.length);
	queue.add(files.map((file) => file.path));
	await queue.settled();
	return { notes: notes.sort(byPath), unchanged: unchanged.sort(byPath) };
}

/** A note that could not be read or changed. */
export function failed(path: string, error: unknown): Left {
	if (error instanceof NotWritten) return { path, why: 'panes' };
	return { path, why: 'failed', reason: reasonOf(error) };
}

export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

export function byPath(
	a: { readonly path: string; readonly line?: number | undefined },
	b: typeof a,
): number {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0);
}

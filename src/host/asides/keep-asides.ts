import { type App, normalizePath } from 'obsidian';
import { planCallout } from '../../domain/asides/callout';
import { folderInVault } from '../../domain/folders';
import type { Change } from '../../domain/tagging/change';
import { words } from '../../i18n';
import type { Chosen, KeptResult } from '../../view/asides/model';
import { changeNote } from '../note-text';
import { type NoteWriter, NotWritten } from '../note-writer';
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

/** Keeps asides, note by note; what cannot be kept is named with why, and the rest goes on. */
export async function keepAsides(
	{ app, writer, folder }: KeepingParts,
	chosen: readonly Chosen<FoundAside>[],
	progressed: (done: number) => void,
): Promise<Keeping> {
	const kept: { aside: FoundAside; says: string; path: string }[] = [];
	const left: { aside: FoundAside; why: string }[] = [];
	const ways: WayBack[] = [];
	for (const asides of byNote(chosen.filter(({ as }) => as === 'callout'))) {
		await tried(asides, () => inCallouts(asides));
		progressed(kept.length + left.length);
	}
	for (const { aside } of chosen.filter(({ as }) => as === 'jot')) {
		await tried([aside], () => asJot(aside));
		progressed(kept.length + left.length);
	}
	return { result: { kept, left }, undo: () => takenBack(ways) };

	async function tried(asides: readonly FoundAside[], keep: () => Promise<void>): Promise<void> {
		try {
			await keep();
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			const why = error instanceof NotWritten ? reason : words.rating.failed(asides[0]?.path ?? '', reason);
			left.push(...asides.map((aside) => ({ aside, why })));
		}
	}

	/** All of a note's at once: one step to undo. */
	async function inCallouts(asides: readonly FoundAside[]): Promise<void> {
		const path = asides[0]?.path ?? '';
		const file = app.vault.getFileByPath(path);
		if (file === null) return void left.push(...asides.map((aside) => ({ aside, why: text.gone })));
		let planned = new Map<FoundAside, readonly Change[]>();
		const back = await changeNote(app, file, (now) => {
			planned = plansFor(now, asides);
			return planned.size === 0 ? undefined : [...planned.values()].flat();
		});
		if (back !== undefined) ways.push({ path, back });
		for (const aside of asides)
			if (back !== undefined && planned.has(aside)) kept.push({ aside, says: text.keptAs.callout, path });
			else left.push({ aside, why: text.changed });
	}

	async function asJot(aside: FoundAside): Promise<void> {
		const source = app.vault.getFileByPath(aside.path);
		if (source === null) return void left.push({ aside, why: text.gone });
		const beside = normalizePath(`${folderInVault(folder()) ?? ''}/jot.md`);
		const link = app.fileManager.generateMarkdownLink(source, beside);
		const saying = `${aside.words}\n\n${words.passageActions.source(link, aside.day)}`;
		const { file } = await writer.jot(saying, aside.day, aside.isPrivate);
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
	const left: string[] = [];
	for (const { path, back } of ways.toReversed()) if (!(await back().catch(() => false))) left.push(path);
	return left;
}

function byNote(chosen: readonly Chosen<FoundAside>[]): Iterable<FoundAside[]> {
	const notes = new Map<string, FoundAside[]>();
	for (const { aside } of chosen) notes.set(aside.path, [...(notes.get(aside.path) ?? []), aside]);
	return notes.values();
}

/** Changes for each aside whose words stand where they stood, or in one place by now. */
function plansFor(now: string, asides: readonly FoundAside[]): Map<FoundAside, readonly Change[]> {
	const plans = new Map<FoundAside, readonly Change[]>();
	for (const aside of asides) {
		const { words: said } = aside;
		const first = now.indexOf(said);
		const isOnly = first >= 0 && first === now.lastIndexOf(said);
		const from = now.startsWith(said, aside.from) ? aside.from : isOnly ? first : -1;
		const plan = from < 0 ? undefined : planCallout(now, { from, to: from + said.length });
		if (plan !== undefined) plans.set(aside, plan);
	}
	return plans;
}

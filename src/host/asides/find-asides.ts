import type { App, TFile } from 'obsidian';
import { planCallout } from '../../domain/asides/callout';
import { folded, keptIn, propertiesIn } from '../../domain/asides/kept';
import { piecesOf } from '../../domain/asides/pieces';
import type { Day } from '../../domain/dates';
import { lineCounter } from '../../domain/evidence/lines';
import type { FoundWords } from '../../domain/asides/keeping';
import type { EvidencePlace } from '../../domain/evidence/read';
import { fingerprint } from '../../domain/fingerprint';
import { isWithin } from '../../domain/folders';
import { noteDate } from '../../domain/note-date';
import { readProperties } from '../../domain/properties';
import { asidesIn } from '../../domain/suggest/asides';
import { speaksOfDanger } from '../../domain/suggest/danger';
import { asInEditor } from '../../domain/written-change';
import { ReadingQueue } from '../../index/reading-queue';
import { sliceLength } from '../../index/slices';
import type { Aside, Looked } from '../../view/asides/model';

/** An aside with what it takes to find it again and to keep it. */
export interface FoundAside extends Aside, FoundWords {
	/** In the file as it was read. */
	readonly place: EvidencePlace;
}

interface Search {
	readonly app: App;
	readonly excluded: readonly string[];
	readonly today: Day;
	readonly progressed: (done: number, of: number, found: number) => void;
	readonly isStopped: () => boolean;
}

/**
 * Sentences of notes without a kind that sound like a fantasy and are no jot yet, newest first; when it is stopped, what
 * was found so far. Notes that say in plain words that somebody is not safe are left alone. Never holds anything up for
 * longer than a slice.
 */
export async function findAsides(search: Search): Promise<Looked<FoundAside>> {
	const { app, excluded, today, progressed, isStopped } = search;
	const files = app.vault
		.getMarkdownFiles()
		.filter(({ path }) => !excluded.some((folder) => isWithin(path, folder)));
	const found: FoundAside[] = [];
	const kept = new Set<string>();
	let [looked, unread, sliceEnd] = [0, 0, performance.now() + sliceLength];
	/** Texts are looked through one after the other. */
	let turn = Promise.resolve();
	const queue = new ReadingQueue(read);
	queue.add(files.map(({ path }) => path));
	await queue.settled();
	const asides = found
		.filter(({ words }) => !kept.has(folded(words)))
		.sort((a, b) => compare(b.day, a.day) || compare(a.path, b.path) || a.from - b.from);
	return { asides, looked, of: files.length, unread };

	async function read(path: string): Promise<void> {
		const file = app.vault.getFileByPath(path);
		try {
			if (file === null) return;
			const text = await app.vault.cachedRead(file);
			const mine = turn.then(() => lookThrough(file, text));
			turn = mine.catch(() => undefined);
			await mine;
			looked++;
		} catch {
			unread++;
		}
		if (isStopped()) queue.clear();
		else progressed(looked, files.length, found.length);
	}

	async function lookThrough(file: TFile, text: string): Promise<void> {
		await pause();
		const { frontmatter } = app.metadataCache.getFileCache(file) ?? {};
		const { kind, date, period } = readProperties(frontmatter);
		const head = propertiesIn(text);
		// The app may not have gone through the note yet, or cannot read its properties.
		const [, written] = /^["']?hatch-kind["']?[ \t]*:\W*(\w*)/im.exec(head) ?? [];
		const isFantasy = [kind, written?.toLowerCase()].some((said) => said === 'jot' || said === 'reflection');
		for (const said of keptIn(text, isFantasy)) {
			kept.add(said);
			if (await pause()) return;
		}
		if (kind !== undefined || written !== undefined) return;
		const here: FoundAside[] = [];
		const { day, isUncertain } = noteDate({ path: file.path, created: file.stat.ctime, date, period }, today);
		let inEditor = 0;
		let lineAt: ReturnType<typeof lineCounter> | undefined;
		for (const piece of piecesOf(text)) {
			if (await pause()) break;
			const source = text.slice(piece.from, piece.to);
			const plain = asInEditor(source);
			let [read, from] = [0, 0];
			for (const aside of asidesIn(source)) {
				// The sentence ends with its full stop.
				const end = /^[.!?…]+/.exec(source.slice(aside.to, aside.to + 8))?.[0] ?? '';
				const words = asInEditor(aside.text + end);
				from += asInEditor(source.slice(read, aside.from)).length;
				read = aside.from;
				const range = { from, to: from + words.length };
				const place = { from: piece.from + aside.from, to: piece.from + aside.to + end.length };
				lineAt ??= lineCounter(text);
				let canBeCallout: boolean | undefined;
				here.push({
					...{ path: file.path, day, isDayUncertain: isUncertain, words },
					said: words.replace(/\s+/g, ' '),
					/** Read back, which takes too long to do it for all. */
					get canBeCallout() {
						return (canBeCallout ??= planCallout(plain, range) !== undefined);
					},
					place: { ...place, line: lineAt(place.from), print: fingerprint(aside.text + end) },
					from: inEditor + from,
				});
				if (await pause()) break;
			}
			inEditor += plain.length;
		}
		for (const { from, to } of here.length > 0 ? piecesOf(text) : []) {
			await pause();
			if (speaksOfDanger(text.slice(from, to))) return;
		}
		found.push(...here);
	}

	/** Lets everything else have its turn once a slice is over; true where nobody wants the rest any more. */
	async function pause(): Promise<boolean> {
		if (performance.now() >= sliceEnd) {
			await sleep(0);
			sliceEnd = performance.now() + sliceLength;
		}
		return isStopped();
	}
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

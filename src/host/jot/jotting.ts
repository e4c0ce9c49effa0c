import { Notice, type Plugin, type TFile } from 'obsidian';
import type { Snapshot } from '../../index/snapshot';
import { words } from '../../i18n';
import { WordsOpener } from '../open-words';
import type { Draft } from './draft';
import { JotModal } from './jot-modal';
import { keepJot, type KeepingParts } from './keep-jot';
import type { KeptJot } from './kept-jot';
import type { Begun } from './sheet-acts';
import { settleKeeping } from './settle-keeping';
import { LookedAt } from './looked-at';
import { readNextJot, waitingJots } from './read-next';

export interface JottingParts extends KeepingParts {
	readonly draft: Draft;
	readonly snapshot: () => Snapshot;
	/** Once everything in the vault is read. */
	readonly settled: () => Promise<Snapshot>;
	/** Opens the reflection on a jot, or on a callout in a note, by its id or its lines. */
	readonly reflectOn: (jot: TFile, block?: string, lines?: string) => void;
}

/** What a link of the app can ask for. */
const known = 'do=jot';

/** Everything about jots: the sheet, keeping words from elsewhere, and those not looked at yet. */
export class Jotting {
	private sheet: JotModal | undefined;
	private readonly lookedAt: LookedAt;
	private readonly opener: WordsOpener;
	/** The jots kept from elsewhere in this session, by their words. */
	private readonly lately = new Map<string, KeptJot>();

	constructor(private readonly parts: JottingParts) {
		this.lookedAt = new LookedAt(parts.app);
		this.opener = new WordsOpener(parts.app);
	}

	register(plugin: Plugin): void {
		const { app, draft } = this.parts;
		// A link opens the field and nothing else: it can bring no words along.
		plugin.registerObsidianProtocolHandler(plugin.manifest.id, (asked) => {
			if (asked['do'] === 'jot') this.open();
			else new Notice(words.jot.notices.unknownCall(known));
		});
		plugin.registerEvent(
			app.vault.on('rename', ({ path }, oldPath) => {
				draft.follow(path, oldPath);
				this.lookedAt.follow(path, oldPath);
			}),
		);
		plugin.register(() => this.sheet?.end());
		app.workspace.onLayoutReady(() => void settleKeeping(app, draft));
	}

	/** Opens the sheet for a new jot. */
	open(): void {
		// A link may come before the vault is there.
		if (this.parts.app.workspace.layoutReady) this.takeBackLost();
		this.show();
	}

	/** Keeps words as a jot; false where that failed (the user has been told). */
	async keep(said: string): Promise<boolean> {
		const kept = await keepJot(this.parts, said);
		if (kept) this.lately.set(said, kept);
		return kept !== undefined;
	}

	/** Opens the sheet on words that were kept from elsewhere. */
	addMore(said: string): void {
		const jot = this.lately.get(said);
		if (jot) this.show({ jot, answers: this.parts.draft.answersFor(jot.file.path, jot.callout) });
	}

	/** Opens the next jot that was not looked at yet; with `isChecking` only says whether one is waiting. */
	readNext(isChecking: boolean): boolean {
		if (isChecking) return waitingJots(this.parts.snapshot()).length > 0;
		void this.parts.settled().then((snapshot) => readNextJot(snapshot, this.lookedAt, this.opener));
		return true;
	}

	private show(begun?: Begun): void {
		if (this.sheet !== undefined) return;
		const { reflectOn } = this.parts;
		const parts = {
			...this.parts,
			reflectOn: ({ file, callout }: KeptJot) => reflectOn(file, undefined, callout),
		};
		this.sheet = new JotModal(parts, begun);
		this.sheet.setCloseCallback(() => (this.sheet = undefined));
		this.sheet.open();
	}

	/** Answers to jots that are gone come back as words of a new one. */
	private takeBackLost(): void {
		const { app, draft } = this.parts;
		for (const entry of draft.left) {
			if (entry.path !== '' && app.vault.getFileByPath(entry.path) === null) draft.takeBack(entry);
		}
	}
}

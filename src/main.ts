import { Plugin } from 'obsidian';
import { codeReader, tagOfCode, type Code } from './domain/codes';
import { registerCli } from './host/cli';
import { CodeBookNote } from './host/code-book-note';
import { type CodeListSource, CodeListView, codeListViewType } from './host/code-list-view';
import { commands } from './host/commands';
import { Draft } from './host/draft';
import { excludedFolders } from './host/excluded-folders';
import { keepJot } from './host/jot-modal';
import { NoteWriter } from './host/note-writer';
import { openCodeBook } from './host/open-code-book';
import { openPatterns } from './host/open-patterns';
import type { IndexSource } from './host/index-view';
import { type OpenableWords, WordsOpener } from './host/open-words';
import { type PatternsSource, PatternsView, patternsViewType } from './host/patterns-view';
import { SettingsStore } from './host/settings-store';
import { SettingsTab } from './host/settings-tab';
import { registerTagging, showTagsAnew } from './host/tagging';
import { readNotes, usedCodes } from './host/used-codes';
import { VaultIndex } from './host/vault-index';
import { words } from './i18n';
import { checkRow } from './report/check-report';

/** Settings, index and registrations; no logic. */
export default class EscapeHatch extends Plugin {
	private readonly listeners = new Set<() => void>();
	private readonly choices = new SettingsStore(this, (isCounting) => this.settingsChanged(isCounting));
	private readonly index = new VaultIndex({
		vault: this.app.vault,
		metadataCache: this.app.metadataCache,
		settings: () => this.choices.current,
		excludedFolders: () => excludedFolders(this.app.vault, this.choices.current),
		changed: () => this.announce(),
		bookChanged: () => showTagsAnew(this.app),
	});
	private readonly draft = new Draft(this.app, () => this.announce());
	private readonly writer = new NoteWriter(this.app, () => this.choices.current.folder);
	private readonly codeBookNote = new CodeBookNote({
		app: this.app,
		writer: this.writer,
		roots: () => this.choices.current.roots,
		path: () => this.index.codeBookPath(),
		ownCodes: () => this.choices.current.ownCodes,
		taken: () => void this.choices.change({ ownCodes: [] }),
	});
	private codeOf: (tag: string) => Code | undefined = codeReader(this.choices.current.roots);

	override async onload(): Promise<void> {
		await this.choices.load();
		this.codeOf = codeReader(this.choices.current.roots);
		this.addChild(this.index);
		this.registerView(patternsViewType, (leaf) => new PatternsView(leaf, this.patternsSource()));
		this.registerView(codeListViewType, (leaf) => new CodeListView(leaf, this.codeListSource()));
		this.addRibbonIcon('layers', words.screen.commands.patterns, () => void openPatterns(this.app));
		this.addSettingTab(new SettingsTab(this.app, this, this.choices));
		const tagging = registerTagging(this, {
			app: this.app,
			codeOf: (tag) => this.codeOf(tag),
			settings: () => this.choices.current,
			roots: () => this.choices.current.roots,
			book: () => this.index.book,
			snapshot: () => this.index.snapshot,
			used: () => usedCodes(this.index.snapshot),
			readNotes: () => readNotes(this.index.snapshot),
			made: (code) => this.made(code),
			openPatterns: (selected) => void openPatterns(this.app, selected),
		});
		const { app, writer, draft, codeBookNote } = this;
		for (const command of commands({
			...{ app, writer, draft, tagging },
			openCodeBook: () => void openCodeBook(app, codeBookNote),
		}))
			this.addCommand(command);
		registerCli(this, {
			settled: () => this.index.settled(),
			settings: () => this.choices.current,
			settingsPath: `${this.manifest.dir ?? ''}/data.json`,
		});
		this.app.workspace.onLayoutReady(() => {
			this.index.start();
			showTagsAnew(this.app);
		});
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.choices.load();
		this.settingsChanged(true);
	}

	private made(code: Code): void {
		this.index.expect(code);
		void this.codeBookNote.add(code);
	}

	private announce(): void {
		for (const listener of this.listeners) listener();
	}

	private settingsChanged(isCounting: boolean): void {
		this.codeOf = codeReader(this.choices.current.roots);
		showTagsAnew(this.app);
		if (isCounting) void this.index.rescan();
		this.announce();
	}

	private indexSource(): IndexSource {
		return {
			snapshot: () => this.index.snapshot,
			isReady: () => this.index.isReady,
			awaiting: () => this.index.awaiting,
			readAlong: () => this.index.readAlong(),
			onChange: (listener: () => void) => {
				this.listeners.add(listener);
				return () => this.listeners.delete(listener);
			},
		};
	}

	private codeListSource(): CodeListSource {
		return {
			...this.indexSource(),
			roots: () => this.choices.current.roots,
			problems: () => this.index.codeBookProblems().map(checkRow),
			openPatterns: (selected) => void openPatterns(this.app, selected),
			openLine: (line) => void openCodeBook(this.app, this.codeBookNote, line),
		};
	}

	private patternsSource(): PatternsSource {
		const opener = new WordsOpener(this.app);
		const open = (target: OpenableWords, inNewPane: boolean) => void opener.open(target, inNewPane);
		return {
			...this.indexSource(),
			earlier: () => this.earlier(),
			draft: () => this.draft.words,
			callbacks: {
				drafted: (saying: string) => void (this.draft.words = saying),
				jot: (saying: string) => keepJot(this.writer, saying),
				openPassage: open,
				openNote: (note, inNewPane) => open({ path: note.path, place: note.opening?.place }, inNewPane),
				answerEarlier: (earlierTags) => void this.choices.change({ earlierTags }),
				useRoots: (roots) => void this.choices.change({ roots, earlierTags: 'leave-out' }),
			},
		};
	}

	private earlier(): ReturnType<PatternsSource['earlier']> {
		const { codes, notes } = this.index.snapshot.unnamed;
		const { earlierTags: answer, roots } = this.choices.current;
		if (notes === 0) return undefined;
		return { tags: codes.map((code) => `#${tagOfCode(code, roots)}`), notes, answer, roots };
	}
}

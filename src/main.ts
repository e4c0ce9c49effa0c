import { Plugin } from 'obsidian';
import { codeReader, type Code } from './domain/codes';
import { tagMarks } from './editor/tag-marks';
import { registerCli } from './host/cli';
import { commands, openPatterns } from './host/commands';
import { Draft } from './host/draft';
import { excludedFolders } from './host/excluded-folders';
import { keepJot } from './host/jot-modal';
import { NoteWriter } from './host/note-writer';
import { type OpenableWords, WordsOpener } from './host/open-words';
import { type PatternsSource, PatternsView, patternsViewType } from './host/patterns-view';
import { SettingsStore } from './host/settings-store';
import { readNotes, usedCodes } from './host/used-codes';
import { VaultIndex } from './host/vault-index';
import { words } from './i18n';

/** Settings, index and registrations; no logic. */
export default class EscapeHatch extends Plugin {
	private readonly listeners = new Set<() => void>();
	private readonly choices = new SettingsStore(this, () => this.settingsChanged());
	private readonly index = new VaultIndex({
		vault: this.app.vault,
		metadataCache: this.app.metadataCache,
		settings: () => this.choices.current,
		excludedFolders: () => excludedFolders(this.app.vault, this.choices.current),
		changed: () => this.announce(),
	});
	private readonly draft = new Draft(this.app, () => this.announce());
	private codeOf: (tag: string) => Code | undefined = codeReader(this.choices.current.roots);

	override async onload(): Promise<void> {
		const writer = new NoteWriter(this.app, () => this.choices.current.folder);
		await this.choices.load();
		this.codeOf = codeReader(this.choices.current.roots);
		this.addChild(this.index);
		this.registerEditorExtension(tagMarks({ codeOf: (tag) => this.codeOf(tag) }));
		this.registerView(patternsViewType, (leaf) => new PatternsView(leaf, this.patternsSource(writer)));
		this.addRibbonIcon('layers', words.screen.commands.patterns, () => void openPatterns(this.app));
		const parts = {
			app: this.app,
			writer,
			draft: this.draft,
			roots: () => this.choices.current.roots,
			used: () => usedCodes(this.index.snapshot),
			readNotes: () => readNotes(this.index.snapshot),
			made: (code: Code) => void this.choices.remember(code),
		};
		for (const command of commands(parts)) this.addCommand(command);
		registerCli(this, {
			settled: () => this.index.settled(),
			settings: () => this.choices.current,
			settingsPath: `${this.manifest.dir ?? ''}/data.json`,
		});
		this.app.workspace.onLayoutReady(() => this.index.start());
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.choices.load();
		this.settingsChanged();
	}

	private announce(): void {
		for (const listener of this.listeners) listener();
	}

	private settingsChanged(): void {
		this.codeOf = codeReader(this.choices.current.roots);
		this.app.workspace.updateOptions();
		void this.index.rescan();
	}

	private patternsSource(writer: NoteWriter): PatternsSource {
		const opener = new WordsOpener(this.app);
		const open = (target: OpenableWords, inNewPane: boolean) => void opener.open(target, inNewPane);
		return {
			snapshot: () => this.index.snapshot,
			isReady: () => this.index.isReady,
			awaiting: () => this.index.awaiting,
			readAlong: () => this.index.readAlong(),
			onChange: (listener: () => void) => {
				this.listeners.add(listener);
				return () => this.listeners.delete(listener);
			},
			draft: () => this.draft.words,
			callbacks: {
				drafted: (saying: string) => void (this.draft.words = saying),
				jot: (saying: string) => keepJot(writer, saying),
				openPassage: open,
				openNote: (note, inNewPane) => open({ path: note.path, place: note.opening?.place }, inNewPane),
			},
		};
	}
}

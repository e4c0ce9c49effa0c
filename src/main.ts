import { Plugin } from 'obsidian';
import { codeReader, tagOfCode, type Code } from './domain/codes';
import type { Bearing } from './domain/settings/bearing';
import { answers, followRename, forgetRejected } from './host/answers';
import { AsidesFinder } from './host/asides/asides-finder';
import { registerCli } from './host/cli/register';
import { CodeBookNote } from './host/code-book-note';
import { type CodeListSource, CodeListView, codeListViewType } from './host/code-list-view';
import { commands } from './host/commands';
import { Examples } from './host/examples/examples';
import { followThrough, formFollow } from './host/follow-through/follow-through';
import { registerFollowMenus } from './host/follow-through/menus';
import type { FollowParts } from './host/follow-through/parts';
import { Forms } from './host/forms/forms';
import { Draft } from './host/jot/draft';
import { excludedAndExamples, excludedFolders } from './host/excluded-folders';
import { Jotting } from './host/jot/jotting';
import { NoteWriter } from './host/note-writer';
import { openCodeBook } from './host/open-code-book';
import { openPatterns } from './host/open-patterns';
import type { IndexSource } from './host/index-view';
import { WordsOpener } from './host/open-words';
import { passageActions } from './host/passage-actions';
import { type PatternsSource, PatternsView, patternsViewType } from './host/patterns-view';
import { SettingsStore } from './host/settings/settings-store';
import { SettingsTab } from './host/settings/settings-tab';
import { QuietLine } from './host/suggesting/quiet-line';
import { reflectOnJot } from './host/reflect-on-jot';
import { registerRenaming } from './host/renaming/register';
import type { RenamingActs } from './host/renaming/renaming-acts';
import { registerTagging, showTagsAnew, type Tagging } from './host/tagging';
import { readNotes, usedCodes } from './host/used-codes';
import { VaultIndex } from './host/vault-index';
import { WeeklyRating } from './host/weekly-rating';
import { words } from './i18n';
import { checkRow } from './report/check-report';

/** Settings, index and registrations; no logic. */
export default class EscapeHatch extends Plugin {
	private readonly listeners = new Set<() => void>();
	private readonly choices = new SettingsStore(this, (bearing) => this.settingsChanged(bearing));
	private readonly index = new VaultIndex({
		vault: this.app.vault,
		metadataCache: this.app.metadataCache,
		settings: () => this.choices.current,
		excludedFolders: () => excludedFolders(this.app.vault, this.choices.current),
		changed: () => this.announce(),
		bookChanged: () => showTagsAnew(this.app),
	});
	private readonly draft = new Draft(this.app, () => this.announce());
	private readonly writer = new NoteWriter(this.app, () => this.choices.current);
	private readonly codeBookNote = new CodeBookNote({
		app: this.app,
		writer: this.writer,
		roots: () => this.choices.current.roots,
		path: () => this.index.codeBookPath(),
		ownCodes: () => this.choices.current.ownCodes,
		taken: () => void this.choices.change({ ownCodes: [] }),
	});
	private settingsTab: SettingsTab | undefined;
	private codeOf: (tag: string) => Code | undefined = codeReader(this.choices.current.roots);

	override async onload(): Promise<void> {
		await this.choices.load();
		this.codeOf = codeReader(this.choices.current.roots);
		this.addChild(this.index);
		this.addRibbonIcon('layers', words.screen.commands.patterns, () => void openPatterns(this.app));
		const { acts, renaming } = registerRenaming(this, {
			...{ app: this.app, choices: this.choices },
			book: () => this.index.book,
			snapshot: () => this.index.snapshot,
		});
		this.registerView(codeListViewType, (leaf) => new CodeListView(leaf, this.codeListSource(acts)));
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
			renameCode: acts.renameCode,
			openPatterns: (selected) => void openPatterns(this.app, selected),
		});
		const { app, writer, draft, codeBookNote, choices } = this;
		const snapshot = () => this.index.snapshot;
		const book = () => this.index.book;
		const follow = () => formFollow(followParts);
		const forms = new Forms({ app, writer, choices, tagging, snapshot, book, follow });
		const followParts: FollowParts = { app, writer, choices, tagging, snapshot, book, forms };
		forms.register(this);
		registerFollowMenus(this, followParts);
		const reflectOn = forms.reflectOn.bind(forms);
		const jotting = new Jotting({
			...{ app, writer, draft, choices, reflectOn, snapshot },
			settled: () => this.index.settled(),
		});
		jotting.register(this);
		const examples = new Examples(app, choices);
		const patterns = this.patternsSource(tagging, acts, { jotting, forms, examples, followParts });
		this.registerView(patternsViewType, (leaf) => new PatternsView(leaf, patterns));
		this.registerHoverLinkSource(patternsViewType, { display: this.manifest.name, defaultMod: true });
		this.settingsTab = new SettingsTab(this, {
			...{ app, choices, changeRoots: acts.changeRoots },
			offered: () => ({
				...{ book: this.index.book, used: usedCodes(snapshot()), roots: choices.current.roots },
				of: readNotes(snapshot()),
			}),
			labelOf: (code) => snapshot().all.labelOf(code),
			made: (code) => this.made(code),
			openCodeBook: () => void openCodeBook(app, codeBookNote),
		});
		this.addSettingTab(this.settingsTab);
		const asides = new AsidesFinder({
			...{ app, writer, opener: new WordsOpener(app) },
			folder: () => choices.current.folder,
			excludedFolders: () => excludedAndExamples(app.vault, choices.current),
		});
		this.addChild(asides);
		for (const command of commands({
			...{ app, jotting, forms, examples, tagging, renaming: acts, choices, asides, followParts },
			quietLine: this.addChild(new QuietLine()),
			openCodeBook: () => void openCodeBook(app, codeBookNote),
		}))
			this.addCommand(command);
		registerCli(this, {
			app,
			renaming,
			book: () => this.index.bookInUse(),
			settled: () => this.index.settled(),
			settings: () => this.choices.current,
			settingsPath: `${this.manifest.dir ?? ''}/data.json`,
		});
		this.app.workspace.onLayoutReady(() => {
			this.index.start();
			const { vault } = this.app;
			this.registerEvent(vault.on('rename', (file, oldPath) => followRename(this.choices, file, oldPath)));
			this.registerEvent(vault.on('delete', (file) => forgetRejected(this.choices, file)));
			this.registerEvent(vault.on('rename', (file, oldPath) => examples.renamed(file, oldPath)));
			this.registerEvent(vault.on('delete', (file) => examples.deleted(file)));
			showTagsAnew(this.app);
		});
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.choices.takeOver();
	}

	private made(code: Code): void {
		this.index.expect(code);
		void this.codeBookNote.add(code);
	}

	private announce(): void {
		for (const listener of this.listeners) listener();
	}

	private settingsChanged(bearing: Bearing): void {
		this.codeOf = codeReader(this.choices.current.roots);
		if (bearing !== 'view') showTagsAnew(this.app);
		if (bearing === 'counts') void this.index.rescan();
		this.index.sortOut();
		this.settingsTab?.follow();
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

	private codeListSource(acts: RenamingActs): CodeListSource {
		return {
			...this.indexSource(),
			roots: () => this.choices.current.roots,
			problems: () => this.index.codeBookProblems().map(checkRow),
			openPatterns: (selected) => void openPatterns(this.app, selected),
			openLine: (line) => void openCodeBook(this.app, this.codeBookNote, line),
			renameCode: acts.renameCode,
		};
	}

	private patternsSource(
		tagging: Tagging,
		acts: RenamingActs,
		{
			jotting,
			forms,
			examples,
			followParts,
		}: Readonly<{
			jotting: Jotting;
			forms: Forms;
			examples: Examples;
			followParts: FollowParts;
		}>,
	): PatternsSource {
		const { app, choices, writer } = this;
		const roots = () => choices.current.roots;
		const opener = new WordsOpener(app);
		const weekly = new WeeklyRating({
			...{ app, writer },
			settings: () => choices.current,
			excludedFolders: () => excludedAndExamples(app.vault, choices.current),
			asked: () => void choices.change({ asksBeforeCheckIn: false }),
		});
		return {
			...this.indexSource(),
			settings: () => choices.current,
			earlier: () => this.earlier(),
			echo: { isOver: false },
			draft: () => this.draft.words,
			callbacks: (view) => ({
				...answers(choices),
				...passageActions({ app, opener, roots, tagging }, view),
				drafted: (saying) => void (this.draft.words = saying),
				jot: (saying) => jotting.keep(saying),
				addMore: (saying) => jotting.addMore(saying),
				rate: (code, value) => weekly.rate(code, value),
				answerEarlier: (earlierTags) => void choices.change({ earlierTags }),
				useRoots: (used) =>
					acts.changeRoots(used, () => void choices.change({ roots: used, earlierTags: 'leave-out' })),
				renameFantasy: acts.renameFantasy,
				reflect: (jot) => void reflectOnJot({ app, opener, forms }, jot),
				addExamples: () => void examples.add(),
				follow: followThrough(followParts),
				showOneUnknown: (oneUnknown) => void choices.change({ oneUnknown }),
			}),
		};
	}

	private earlier(): ReturnType<PatternsSource['earlier']> {
		const { codes, notes } = this.index.snapshot.unnamed;
		const { earlierTags: answer, roots } = this.choices.current;
		if (notes === 0) return undefined;
		return { tags: codes.map((code) => `#${tagOfCode(code, roots)}`), notes, answer, roots };
	}
}

import { type App, normalizePath, Notice, type TAbstractFile, type TFile, TFolder } from 'obsidian';
import { dayOf } from '../../domain/dates';
import { type ExampleNote, exampleNotes } from '../../domain/examples/example-notes';
import { freePath } from '../../domain/file-names';
import { folderInVault, isWithin } from '../../domain/folders';
import { words } from '../../i18n';
import { ask, confirmed } from '../ask';
import { openExamples } from '../open-patterns';
import type { SettingsStore } from '../settings/settings-store';
import { examplesIn, type Found, folderOfExamples } from './found-examples';

const text = words.examples;

/** Notes to try the plugin with: a scope of their own, never mixed with the user's. */
export class Examples {
	private isBusy = false;

	constructor(
		private readonly app: App,
		private readonly choices: SettingsStore,
	) {}

	get areThere(): boolean {
		return this.folder() !== null;
	}

	/** Asks, writes them into a folder of their own and shows what they say. */
	add(): Promise<void> {
		return this.alone(async () => {
			if (this.areThere) return;
			const { folder, roots } = this.choices.current;
			const parent = folderInVault(folder);
			if (parent === undefined) {
				new Notice(words.screen.notices.folderOutside(folder));
				return;
			}
			const path = this.freeFolder(parent);
			const notes = exampleNotes(dayOf(Date.now()), roots);
			const { title, about, yes } = text.add;
			const question = { title, about: about(notes.length, path) };
			if (await confirmed(this.app, question, yes(notes.length))) await this.write(path, notes);
		});
	}

	/** Asks, and moves those that are as they came to the trash; changed ones stay unless they are meant too. */
	remove(): Promise<void> {
		return this.alone(async () => {
			const folder = this.folder();
			if (folder === null) return;
			const { asTheyCame, changed, others } = await this.found(folder);
			const [came, all] = [asTheyCame.length, asTheyCame.length + changed.length];
			if (all === 0 && others.length === 0) return this.letGo(folder);
			const { title, about, nothing, changed: kept, others: stay, yes, all: both, letGo } = text.remove;
			const said = [
				came > 0 ? about(came, folder.path) : nothing(folder.path),
				...(changed.length > 0 ? [kept(changed.length, namesOf(changed))] : []),
				...(others.length > 0 ? [stay(others.length, namesOf(others))] : []),
			];
			const choice = await new Promise<'came' | 'all' | undefined>((resolve) => {
				const answers: [string, () => void][] = [];
				if (came > 0) answers.push([yes(came), () => resolve('came')]);
				if (changed.length > 0) answers.push([both(all), () => resolve('all')]);
				if (all === 0) answers.push([letGo, () => resolve('came')]);
				// The answer is given once the question is closed.
				const closed = () => void Promise.resolve().then(() => resolve(undefined));
				ask(this.app, { title, about: said.join(' ') }, answers, closed);
			});
			if (choice !== undefined) await this.trash(folder, choice === 'all');
		});
	}

	/** The folder goes by another name now. */
	renamed({ path }: TAbstractFile, oldPath: string): void {
		const { examplesFolder } = this.choices.current;
		if (isWithin(examplesFolder, oldPath))
			void this.choices.change({ examplesFolder: path + examplesFolder.slice(oldPath.length) });
	}

	/** A folder of this name that is made later holds no examples. */
	deleted({ path }: TAbstractFile): void {
		if (isWithin(this.choices.current.examplesFolder, path)) void this.choices.change({ examplesFolder: '' });
	}

	private folder(): TFolder | null {
		return folderOfExamples(this.app, this.choices.current.examplesFolder);
	}

	private freeFolder(parent: string): string {
		const folder = this.app.vault.getAbstractFileByPath(parent === '' ? '/' : parent);
		const siblings = folder instanceof TFolder ? folder.children.map(({ name }) => `${name}.md`) : [];
		return normalizePath(freePath(parent, text.folder, siblings).replace(/\.md$/, ''));
	}

	/** From the first note on they are known as examples. */
	private async write(folder: string, notes: readonly ExampleNote[]): Promise<void> {
		let done = 0;
		try {
			await this.makeFolder(folder);
			await this.choices.change({ examplesFolder: folder });
			for (const note of notes) {
				await this.app.vault.create(`${folder}/${note.name}.md`, note.text);
				done++;
			}
		} catch (error) {
			new Notice(text.add.failed(done, notes.length, folder, reasonOf(error)));
		}
		if (done > 0) await openExamples(this.app);
	}

	/** With those around it, each on its own. */
	private async makeFolder(path: string): Promise<void> {
		const { vault } = this.app;
		const outer = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		if (outer !== '' && !(await vault.adapter.exists(outer))) await this.makeFolder(outer);
		await vault.createFolder(path);
	}

	private found(folder: TFolder): Promise<Found> {
		return examplesIn(this.app, folder, this.choices.current.roots);
	}

	/** What was changed while the question was open is left alone. */
	private async trash(folder: TFolder, withChanged: boolean): Promise<void> {
		const { asTheyCame, changed } = await this.found(folder);
		const kept = withChanged ? [] : [...changed];
		for (const file of withChanged ? [...asTheyCame, ...changed] : asTheyCame) {
			try {
				await this.app.fileManager.trashFile(file);
			} catch (error) {
				kept.push(file);
				new Notice(text.remove.failed(file.path, reasonOf(error)));
			}
		}
		if (kept.length === 0) await this.letGo(folder);
		else new Notice(text.remove.kept(folder.path, namesOf(kept)));
	}

	/** The folder goes where nothing is left in it; what else is in it is the user's. */
	private async letGo(folder: TFolder): Promise<void> {
		await this.choices.change({ examplesFolder: '' });
		if (folder.children.length > 0) return;
		try {
			await this.app.fileManager.trashFile(folder);
		} catch (error) {
			new Notice(text.remove.failed(folder.path, reasonOf(error)));
		}
	}

	/** One at a time: a second call while a question is open does nothing. */
	private async alone(act: () => Promise<void>): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		try {
			await act();
		} finally {
			this.isBusy = false;
		}
	}
}

function namesOf(files: readonly TFile[]): string {
	return files.map(({ basename }) => basename).join('; ');
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

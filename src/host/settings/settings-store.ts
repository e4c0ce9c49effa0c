import { Notice } from 'obsidian';
import { defaultSettings, type Settings } from '../../domain/settings';
import { bearingOf, changedSettings, type Bearing } from '../../domain/settings/bearing';
import { words } from '../../i18n';
import { SettingsFile, type KeptFor, type SettingsHolder } from './settings-file';

const text = words.settings.notices;

export type Choice = Partial<Omit<Settings, 'version'>>;

/** Made by the user without a choice: codes of their own and where the examples are. A reset leaves them. */
const noChoices: readonly (keyof Settings)[] = ['ownCodes', 'examplesFolder'];

/**
 * The settings as they are now; changing them saves them. Nothing is written until the user changes something, and what
 * cannot be read of the file so far is kept beside it then.
 */
export class SettingsStore {
	private settings = defaultSettings;
	/** Chosen and not in the file yet: holds whatever the file says meanwhile. */
	private unsaved: Choice = {};
	private flaws: readonly string[] = [];
	/** Reading and writing, one after the other. */
	private work: Promise<unknown> = Promise.resolve();
	private readonly file: SettingsFile;

	constructor(
		holder: SettingsHolder,
		/** Told what the change bears on. */
		private readonly changed: (bearing: Bearing) => void,
	) {
		this.file = new SettingsFile(holder);
	}

	get current(): Settings {
		return this.settings;
	}

	/** What could not be read of the file, which is still as it was. */
	get unreadable(): readonly string[] {
		return this.flaws;
	}

	/** What differs from a fresh start and is the user's choice. */
	get chosen(): ReturnType<typeof changedSettings> {
		return changedSettings(defaultSettings, this.settings).filter((name) => !noChoices.includes(name));
	}

	/** Reads the file, at the start. */
	async load(): Promise<void> {
		const { settings, unreadable } = await this.file.read(this.settings);
		this.settings = settings;
		this.tell(unreadable);
	}

	/** Takes over what sync has put into the file; what is being saved holds. */
	takeOver(): Promise<void> {
		return this.inTurn(async () => {
			const { settings, unreadable } = await this.file.read(this.settings);
			this.use({ ...settings, ...this.unsaved });
			this.tell(unreadable);
		});
	}

	/** Takes a choice of the user's over at once, and saves it. */
	change(choice: Choice): Promise<void> {
		const settings = { ...this.settings, ...choice };
		const news = changedSettings(this.settings, settings).map((name) => [name, settings[name]] as const);
		this.unsaved = { ...this.unsaved, ...Object.fromEntries(news) };
		this.use(settings);
		return this.inTurn(() => this.save());
	}

	/** Undoes all choices once the file so far is kept; where it cannot be, nothing changes (the user is told). */
	async reset(): Promise<void> {
		const kept = await this.inTurn(() =>
			this.saving(async () => ({ name: await this.file.keep('before-reset') })),
		);
		if (kept === undefined) return;
		const { chosen } = this;
		await this.change(Object.fromEntries(chosen.map((name) => [name, defaultSettings[name]])));
		if (kept.name !== undefined) new Notice(text.kept(kept.name));
	}

	/** Writes what is unsaved over the file as it is at this moment. */
	private async save(): Promise<void> {
		const choice = this.unsaved;
		if (Object.keys(choice).length === 0) return;
		await this.saving(async () => {
			const known = await this.file.read(this.settings);
			const settings = { ...known.settings, ...choice };
			const kept = known.unreadable.length > 0 ? await this.file.keep(keptFor(known.unreadable)) : undefined;
			await this.file.write(known, settings);
			this.flaws = [];
			this.unsaved = withoutThose(this.unsaved, choice);
			this.use({ ...settings, ...this.unsaved });
			if (kept !== undefined) new Notice(text.kept(kept));
		});
	}

	/** Where saving fails, the user is told, and what is unsaved is saved with the next change. */
	private async saving<T>(act: () => Promise<T>): Promise<T | undefined> {
		try {
			return await act();
		} catch (error) {
			new Notice(text.notSaved(error instanceof Error ? error.message : String(error)));
			return undefined;
		}
	}

	private use(settings: Settings): void {
		const bearing = bearingOf(this.settings, settings);
		if (bearing === undefined) return;
		this.settings = settings;
		this.changed(bearing);
	}

	private tell(unreadable: readonly string[]): void {
		const isNews = unreadable.join() !== this.flaws.join();
		this.flaws = unreadable;
		if (isNews && unreadable.length > 0) new Notice(text.unreadable(unreadable));
	}

	private inTurn<T>(act: () => Promise<T>): Promise<T> {
		const turn = this.work.then(act);
		this.work = turn.catch(() => undefined);
		return turn;
	}
}

function keptFor(unreadable: readonly string[]): KeptFor {
	return unreadable.join() === 'version' ? 'later-version' : 'damaged';
}

/** What was not chosen anew since. */
function withoutThose(unsaved: Choice, saved: Choice): Choice {
	const left = Object.entries(unsaved).filter(([name, value]) => saved[name as keyof Choice] !== value);
	return Object.fromEntries(left);
}

import { type App, normalizePath, Notice, parseYaml, type TFile } from 'obsidian';
import { freePath, safeName } from '../../domain/file-names';
import { planJotAnswers } from '../../domain/forms/jot-answers';
import type { Tone } from '../../domain/properties';
import { planPropertyValues, propertiesIn, type PropertyValues } from '../../domain/properties-change';
import { words } from '../../i18n';
import type { JotAnswers } from '../../view/jot/model';
import { textOf } from '../note-text';
import { told } from '../told';
import { changeJot, isThere, type KeptJot } from './kept-jot';

const { notices } = words.jot;

/** A jot that is a note of its own. */
export class KeptNote implements KeptJot {
	/** Whether `publish` was not there before. */
	private isPublishOurs = false;

	/** @param written its text as it was written, in the editor's form; nothing where that is not known. */
	constructor(
		private readonly app: App,
		readonly file: TFile,
		readonly said: string,
		private written?: string,
	) {}

	get canUndo(): boolean {
		return this.written !== undefined;
	}

	add(answers: JotAnswers): Promise<boolean> {
		const { unwritable } = notices;
		return this.change((text) => planJotAnswers(text, answers, this.said) ?? unwritable(this.file.path));
	}

	setTone(tone: Tone | undefined): Promise<boolean> {
		return this.set(() => ({ 'hatch-tone': tone }));
	}

	/** @param withPublish whether `publish: false` is written beside it, and taken out again. */
	setPrivate(isPrivate: boolean, withPublish: boolean): Promise<boolean> {
		return this.set((text) => {
			const values = { 'hatch-private': isPrivate || undefined };
			if (isPrivate)
				this.isPublishOurs = withPublish && propertiesIn(text, parseYaml)?.['publish'] === undefined;
			if (isPrivate && withPublish) return { ...values, publish: false };
			return this.isPublishOurs ? { ...values, publish: undefined } : values;
		});
	}

	private set(values: (text: string) => PropertyValues): Promise<boolean> {
		return this.change((text) => {
			const planned = planPropertyValues(text, values(text), parseYaml);
			return 'refused' in planned ? notices.unchanged(this.file.path) : planned;
		});
	}

	isThere(): Promise<boolean> {
		return Promise.resolve(isThere(this.app, this.file));
	}

	async undo(): Promise<boolean> {
		const { app, file } = this;
		const isTakenBack = await told(file.path, async () => {
			if (!isThere(app, file) || (await textOf(app, file)) !== this.written) return false;
			await app.fileManager.trashFile(file);
			return true;
		});
		if (isTakenBack === false) new Notice(notices.notUndone(file.path));
		return isTakenBack === true;
	}

	/** Names the note after its words, or by its date alone where it is named after them. */
	async nameAfter(what: 'words' | 'date'): Promise<void> {
		const { app, file } = this;
		const day = /^\d{4}-\d{2}-\d{2}/.exec(file.basename)?.[0] ?? '';
		const [byDate, byWords] = [`${day} jot`, `${day} ${safeName(this.said)}`.trim()];
		const [from, to] = what === 'words' ? [byDate, byWords] : [byWords, byDate];
		if (byWords === day || file.basename.replace(/ \d+$/, '') !== from.replace(/ \d+$/, '')) return;
		const siblings = file.parent?.children.map(({ name }) => name) ?? [];
		const path = normalizePath(freePath(file.parent?.path ?? '', to, siblings));
		await told(file.path, () => app.fileManager.renameFile(file, path));
	}

	private async change(plan: Parameters<typeof changeJot>[2]): Promise<boolean> {
		const done = await changeJot(this.app, this.file, plan);
		// What others have written meanwhile is not to be taken back with it.
		if (done) this.written = done.before === this.written ? done.after : undefined;
		return done !== undefined;
	}
}

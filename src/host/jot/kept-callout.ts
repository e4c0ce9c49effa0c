import { type App, Notice, type TFile } from 'obsidian';
import { calloutReading } from '../../domain/forms/fantasy-callout';
import { planFurtherWords } from '../../domain/forms/jot-callout';
import { words } from '../../i18n';
import type { JotAnswers } from '../../view/jot/model';
import { textOf } from '../note-text';
import { noteAdded } from '../forms/callout-answers';
import { changeJot, isThere, type KeptJot } from './kept-jot';

const { notices } = words.jot;

interface WayBack {
	readonly back: () => Promise<boolean>;
	readonly lines: string;
}

/** A jot in the day's note: what is added becomes a further paragraph of its callout. */
export class KeptCallout implements KeptJot {
	/** @param ways how to take back what was written, the last one last, and how the lines read before. */
	constructor(
		private readonly app: App,
		readonly file: TFile,
		readonly said: string,
		public callout: string,
		private ways: readonly WayBack[] = [],
	) {}

	get canUndo(): boolean {
		return this.ways.length > 0;
	}

	async add(answers: JotAnswers): Promise<boolean> {
		const further = Object.values(answers).map((answer) => answer.trim());
		const said = further.filter(Boolean).join('\n\n');
		let lines = this.callout;
		const done = await changeJot(this.app, this.file, (text) => {
			const planned = planFurtherWords(text, this.callout, said);
			lines = planned?.lines ?? lines;
			return planned?.changes ?? notices.changed(this.file.path);
		});
		if (done && this.canUndo) this.ways = [...this.ways, { back: done.back, lines: this.callout }];
		if (done) noteAdded(this.callout, lines, answers);
		if (done) this.callout = lines;
		return done !== undefined;
	}

	async isThere(): Promise<boolean> {
		if (!isThere(this.app, this.file)) return false;
		const text = await textOf(this.app, this.file).catch(() => '');
		return calloutReading(text, this.callout) !== undefined;
	}

	async undo(): Promise<boolean> {
		for (let way = this.ways.at(-1); way !== undefined; way = this.ways.at(-1)) {
			if (!(await way.back().catch(() => false))) {
				new Notice(notices.notUndone(this.file.path));
				return false;
			}
			this.ways = this.ways.slice(0, -1);
			if (this.canUndo) this.callout = way.lines;
		}
		return true;
	}
}

import { Modal } from 'obsidian';
import type { Code } from '../../domain/codes';
import { type Day, dayOf } from '../../domain/dates';
import { words } from '../../i18n';
import { nameOf } from '../../report/naming';
import type { Written } from '../../view/model';
import { clear, showReading } from '../../view/show';
import { offerUndo } from '../offer-undo';
import { keepReading } from './keep-reading';
import type { FollowParts } from './parts';

const text = words.followActs.reading;

/** An experiment, and what is to be rated in it. */
export interface Rated {
	readonly path: string;
	/** What it is called. */
	readonly name: string;
	readonly codes: readonly Code[];
	/** Whether it is these that are measured; else one of them is chosen. */
	readonly isMeasured: boolean;
}

/** Asks how met it is; what was written is told of, with a way back, once it is closed. */
export class ReadingModal extends Modal {
	private readonly kept: Written[] = [];

	constructor(
		private readonly parts: FollowParts,
		private readonly experiment: Rated,
	) {
		super(parts.app);
	}

	override onOpen(): void {
		const { experiment, parts } = this;
		const { all } = parts.snapshot();
		this.modalEl.addClass('eh-jot');
		this.setTitle(text.title);
		showReading(this.contentEl, {
			...experiment,
			codes: experiment.codes.map((code) => ({ code, name: nameOf({ code, label: all.labelOf(code) }) })),
			today: dayOf(Date.now()),
			on: {
				keep: (code, value, day) => this.keep(code, value, day),
				close: () => this.close(),
			},
		});
	}

	override onClose(): void {
		clear(this.contentEl);
		const { kept, experiment } = this;
		if (kept.length > 0) offerUndo(text.kept(kept.length, experiment.path), { undo: () => this.takeBack() });
	}

	private async keep(code: Code, value: number, day: Day): Promise<boolean> {
		const written = await keepReading(this.parts, this.experiment.path, { code, value, day });
		if (written) this.kept.push(written);
		return written !== undefined;
	}

	/** The last one first. */
	private async takeBack(): Promise<boolean> {
		for (let last = this.kept.pop(); last; last = this.kept.pop()) if (!(await last.undo())) return false;
		return true;
	}
}

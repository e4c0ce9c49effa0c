import { Modal } from 'obsidian';
import { isDraining, type Code } from '../../domain/codes';
import { entryFor } from '../../domain/codebook/book';
import { titleOfPath } from '../../domain/file-names';
import { words } from '../../i18n';
import { nameOf } from '../../report/naming';
import type { TypedLittle } from '../../view/little/model';
import type { Clue } from '../../view/model';
import { clear, showLittle } from '../../view/show';
import { offerUndo } from '../offer-undo';
import { keepLittle, littlePlaces } from './keep-little';
import type { FollowParts } from './parts';

const text = words.followActs;

/** Asks for one line to try; what is typed is handed on with each change. */
export class LittleModal extends Modal {
	private isKeeping = false;
	private readonly placeOf: ReturnType<typeof littlePlaces>;

	constructor(
		private readonly parts: FollowParts,
		private readonly clue: Clue,
		private typed: TypedLittle,
		/** Told what is typed; nothing once it is kept. */
		private readonly leave: (typed: TypedLittle | undefined) => void,
	) {
		super(parts.app);
		this.placeOf = littlePlaces(parts.snapshot, clue);
	}

	override onOpen(): void {
		this.modalEl.addClass('eh-jot');
		this.show();
	}

	override onClose(): void {
		clear(this.contentEl);
	}

	private show(): void {
		const { typed, clue, parts } = this;
		const place = this.placeOf(typed.code);
		const { microAdjustment } = entryFor(parts.book(), typed.code) ?? {};
		this.setTitle(text.little.title(this.nameOf(typed.code)));
		showLittle(this.contentEl, {
			...typed,
			codes: clue.codes.map((code) => ({ code, name: this.nameOf(code) })),
			idea: isDraining(typed.code) ? undefined : microAdjustment,
			place: place && titleOfPath(place.path),
			on: {
				changed: (change) => {
					this.typed = { ...this.typed, ...change };
					this.leave(this.typed);
					this.show();
				},
				keep: () => void this.keep(),
			},
		});
	}

	private async keep(): Promise<void> {
		const { parts, typed } = this;
		const place = this.placeOf(typed.code);
		if (place === undefined || typed.text.trim() === '' || this.isKeeping) return;
		this.isKeeping = true;
		const kept = await keepLittle(parts, place, typed);
		this.isKeeping = false;
		if (kept === undefined) return;
		this.leave(undefined);
		this.close();
		offerUndo(text.kept(kept.path), kept);
	}

	private nameOf(code: Code): string {
		return nameOf({ code, label: this.parts.snapshot().all.labelOf(code) });
	}
}

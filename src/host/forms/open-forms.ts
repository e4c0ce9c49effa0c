import type { FormNote } from './form-note';
import { type FormPlace, keyOf } from './place';

/** The forms that are shown, each once however often it is shown, until nobody shows it any more. */
export class OpenForms {
	private readonly shown = new Map<FormNote, number>();

	constructor(private readonly begin: (place: FormPlace) => FormNote) {}

	get all(): readonly FormNote[] {
		return [...this.shown.keys()];
	}

	take(place: FormPlace): FormNote {
		const known = this.all.find((form) => keyOf(form.place) === keyOf(place));
		const form = known ?? this.begin(place);
		if (known === undefined) form.load();
		this.shown.set(form, (this.shown.get(form) ?? 0) + 1);
		return form;
	}

	/** What is left to write is written; whoever takes it meanwhile keeps it. */
	async giveBack(form: FormNote): Promise<void> {
		this.leave(form);
		if (this.shown.get(form) === 0) await form.finish();
		if (this.shown.get(form) !== 0) return;
		this.shown.delete(form);
		form.unload();
	}

	/** With the plugin; what is not written stays a draft. */
	end(): void {
		for (const form of this.all) form.unload();
		this.shown.clear();
	}

	private leave(form: FormNote): void {
		const left = this.shown.get(form);
		if (left !== undefined) this.shown.set(form, left - 1);
	}
}

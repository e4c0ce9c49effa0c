import { titleOfPath } from '../../domain/file-names';
import type { Answers } from '../../domain/forms/form';
import { answered, trimmed } from './place';

/** An answer that was changed here: what the note said before, and what was typed. */
export interface Typed {
	readonly was: string;
	readonly now: string;
}

export type TypedFields = Readonly<Record<string, Typed>>;

/** What was typed, with its links to a note that has another name by now. */
export function relinked(typed: TypedFields, oldPath: string, link: string): TypedFields {
	const known = [oldPath.replace(/\.md$/, ''), titleOfPath(oldPath)].map((name) => `[[${name}]]`);
	const anew = (text: string) => known.reduce((all, old) => all.replaceAll(old, () => `[[${link}]]`), text);
	return Object.fromEntries(Object.entries(typed).map(([id, { was, now }]) => [id, { was, now: anew(now) }]));
}

/** Answers that stand in a note, and those that were changed here since. A value. */
export class Fields {
	/** @param typed none that says what the note says. */
	private constructor(
		readonly noted: Answers,
		readonly typed: TypedFields,
	) {}

	static of(noted: Answers, typed: TypedFields = {}): Fields {
		return new Fields(noted, typed).noting(noted);
	}

	get answers(): Answers {
		const typed = Object.entries(this.typed).map(([id, { now }]) => [id, now] as const);
		return { ...this.noted, ...Object.fromEntries(typed) };
	}

	/** What the note says by now of what was changed here as well. */
	get conflicts(): Answers {
		return Object.fromEntries(
			Object.entries(this.typed).flatMap(([id, { was }]) => {
				const noted = this.noted[id] ?? '';
				return noted === was ? [] : [[id, noted] as const];
			}),
		);
	}

	get isChanged(): boolean {
		return Object.keys(this.typed).length > 0;
	}

	/** What is to be written: what the note said, and what it is to say. Conflicts wait for an answer. */
	get pending(): { readonly was: Answers; readonly now: Answers; readonly ids: readonly string[] } {
		const { conflicts } = this;
		const ids = Object.keys(this.typed).filter((id) => conflicts[id] === undefined);
		const of = (part: keyof Typed) =>
			answered(Object.fromEntries(ids.map((id) => [id, this.typed[id]?.[part] ?? ''])));
		return { was: of('was'), now: of('now'), ids };
	}

	/** As if only some answers had been changed. */
	only(ids: readonly string[]): Fields {
		return new Fields(
			this.noted,
			Object.fromEntries(Object.entries(this.typed).filter(([id]) => ids.includes(id))),
		);
	}

	/** @param seen what stood there when it was typed over, where that can be something else than what is noted by now. */
	typing(id: string, now: string, seen = this.noted[id] ?? ''): Fields {
		const was = this.typed[id]?.was ?? seen;
		return Fields.of(this.noted, { ...this.typed, [id]: { was, now } });
	}

	/** A note that it links to has another name by now. */
	relinked(oldPath: string, link: string): Fields {
		return Fields.of(this.noted, relinked(this.typed, oldPath, link));
	}

	/** The note as it is now. */
	noting(noted: Answers): Fields {
		const left = Object.entries(this.typed).filter(([id, { now }]) => trimmed(now) !== (noted[id] ?? ''));
		return new Fields(noted, Object.fromEntries(left));
	}

	/** That the note says by now what was typed by then; what was typed since is still to be written. */
	written(now: Answers, ids: readonly string[], noted: Answers): Fields {
		const typed = { ...this.typed };
		for (const id of ids) {
			const field = typed[id];
			if (field) typed[id] = { ...field, was: now[id] ?? '' };
			if (field && trimmed(field.now) === (now[id] ?? '')) delete typed[id];
		}
		return Fields.of(noted, typed);
	}

	/** Answers a conflict. */
	settled(id: string, keep: 'here' | 'note'): Fields {
		const { [id]: field, ...others } = this.typed;
		if (field === undefined || keep === 'note') return new Fields(this.noted, others);
		return Fields.of(this.noted, { ...this.typed, [id]: { ...field, was: this.noted[id] ?? '' } });
	}

	/** That what was typed holds where the note says again what it said before something was written. */
	agreed(before: Answers): Fields {
		return Object.entries(this.conflicts)
			.filter(([id, noted]) => noted === before[id])
			.reduce<Fields>((all, [id]) => all.settled(id, 'here'), this);
	}

	/** In a note that said this when it was typed: all that differs from it is to be written. */
	over(noted: Answers, answers = this.answers): Fields {
		const typed = Object.keys({ ...noted, ...answers }).map((id) => {
			const field = { was: noted[id] ?? '', now: answers[id] ?? '' };
			return [id, field] as const;
		});
		return Fields.of(noted, Object.fromEntries(typed));
	}
}

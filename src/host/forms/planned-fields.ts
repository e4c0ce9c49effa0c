import type { Answers, FormSpec } from '../../domain/forms/form';
import { planAnswers } from '../../domain/forms/write';
import type { Change } from '../../domain/tagging/change';
import type { Fields } from './fields';

/** What a note says of some fields once it is written. */
export interface WrittenFields {
	readonly ids: readonly string[];
	readonly answers: Answers;
	/** What it said before, empty for nothing. */
	readonly before: Answers;
}

export interface FieldsPlan {
	/** Absent where nothing changes. */
	readonly changes?: readonly Change[];
	readonly written?: WrittenFields;
	/** Fields whose answers would read differently in the note. */
	readonly unwritable: readonly string[];
}

/** How to write what was typed into an editor's text: all but what would not read back, or was changed there as well. */
export function planFields(
	text: string,
	spec: FormSpec,
	{ pending: { was, now, ids: all } }: Fields,
): FieldsPlan {
	let ids = all;
	let unwritable: readonly string[] = [];
	while (ids.length > 0) {
		const plan = planAnswers(text, spec, only(was, ids), only(now, ids));
		if ('changes' in plan) {
			const isChanged = plan.changes.length > 0;
			const before = Object.fromEntries(ids.map((id) => [id, was[id] ?? '']));
			const written = { ids, answers: now, before };
			return { written, unwritable, ...(isChanged && { changes: plan.changes }) };
		}
		const left = 'conflicts' in plan ? Object.keys(plan.conflicts) : plan.unwritable;
		if ('unwritable' in plan) unwritable = [...unwritable, ...plan.unwritable];
		const fewer = ids.filter((id) => !left.includes(id));
		ids = fewer.length < ids.length ? fewer : [];
	}
	return { unwritable };
}

/** Those answers that a new note would read back as they were typed. */
export function writableIn(spec: FormSpec, answers: Answers): Answers {
	const plan = planAnswers('', spec, {}, answers);
	const left = 'unwritable' in plan ? plan.unwritable : [];
	return only(
		answers,
		Object.keys(answers).filter((id) => !left.includes(id)),
	);
}

function only(answers: Answers, ids: readonly string[]): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
}

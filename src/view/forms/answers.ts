import { useRef, useState } from 'preact/hooks';
import { speaksOfDanger } from '../../domain/suggest/danger';
import type { FormProps } from './model';

interface Typed {
	/** The answer that was given when it was typed over: what the user was looking at. */
	base: string;
	/** To the letter, with blank lines that are about to be filled. */
	readonly text: string;
}

/** What stands in the fields: as given, but where something was typed that is not taken up yet. */
export interface Written {
	readonly of: (id: string) => string;
	readonly type: (id: string, text: string) => void;
	/** Answers that were changed since they were handed over to be written. */
	readonly unsaved: Set<string>;
	/** The field that has the focus; what is typed there is never replaced. */
	readonly enter: (id: string | undefined) => void;
	/** Which text stays where an answer was changed elsewhere too. */
	readonly settle: (id: string, keep: 'here' | 'note') => void;
	/** What was typed and not written is let go. */
	readonly forget: () => void;
	/** After a pause in a field: its text may be looked at. */
	readonly pause: (id: string) => void;
	/** Whether a text spoke of danger when it was last looked at. */
	readonly isHeavy: (id: string) => boolean;
	/** Whether any of them does: then nothing is suggested anywhere. */
	readonly isSilent: () => boolean;
}

export function useWritten({ spec, answers, on }: Pick<FormProps, 'spec' | 'answers' | 'on'>): Written {
	const [, setDrawn] = useState(0);
	const typed = useRef(new Map<string, Typed>()).current;
	const active = useRef<string | undefined>(undefined);
	const looks = useRef(new Map<string, { readonly text: string; readonly isHeavy: boolean }>()).current;
	/** Typed in since the last pause. */
	const unread = useRef(new Set<string>()).current;
	for (const [id, entry] of typed) {
		const given = answers[id] ?? '';
		if (given === answerOf(entry.text)) entry.base = given;
		// What has the focus stays, with the answer that it was typed over.
		else if (given !== entry.base && active.current !== id) typed.delete(id);
	}
	const of = (id: string) => typed.get(id)?.text ?? answers[id] ?? '';
	const isHeavy = (id: string) => {
		const look = looks.get(id);
		const text = of(id);
		if (look && (look.text === text || unread.has(id))) return look.isHeavy;
		const now = { text, isHeavy: !unread.has(id) && speaksOfDanger(text) };
		looks.set(id, now);
		return now.isHeavy;
	};
	const unsaved = useRef(new Set<string>()).current;
	const ids = spec.sections.flatMap(({ fields }) => fields.map(({ id }) => id));
	return {
		of,
		unsaved,
		isHeavy,
		isSilent: () => ids.some(isHeavy),
		enter(id) {
			active.current = id;
		},
		settle(id, keep) {
			if (keep === 'note') typed.delete(id);
		},
		forget() {
			typed.clear();
			unsaved.clear();
		},
		type(id, text) {
			const before = answerOf(of(id));
			const base = typed.get(id)?.base ?? answers[id] ?? '';
			typed.set(id, { base, text });
			unread.add(id);
			setDrawn((drawn) => drawn + 1);
			if (answerOf(text) === before) return;
			unsaved.add(id);
			on.changed(id, answerOf(text), base);
		},
		pause(id) {
			unread.delete(id);
			setDrawn((drawn) => drawn + 1);
		},
	};
}

/** Without blank lines around it. */
export function answerOf(text: string): string {
	return text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}

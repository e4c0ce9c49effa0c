import type { App } from 'obsidian';
import { jotQuestions, type JotAnswers } from '../../view/jot/model';

const wordsKey = 'escape-hatch-jot-draft';
const answersKey = 'escape-hatch-jot-answers';
const keepingKey = 'escape-hatch-jot-keeping';

/** Answers that were typed and not added yet, with the jot that they are for. */
export interface LeftAnswers {
	/** Empty for the jot that is still to be kept. */
	readonly path: string;
	/** The lines of its callout; absent for a note of its own. */
	readonly callout?: string | undefined;
	/** What was said in the jot. */
	readonly said: string;
	readonly answers: JotAnswers;
}

/** Words that were being written as a jot, and since when, in milliseconds. */
export interface Keeping {
	readonly words: string;
	readonly since: number;
}

/** What was typed for jots and not kept yet: on this device only, and gone once it is kept or emptied. */
export class Draft {
	/** @param changed lets whoever shows the words follow. */
	constructor(
		private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>,
		private readonly changed: () => void,
	) {}

	get words(): string {
		const saved: unknown = this.app.loadLocalStorage(wordsKey);
		return typeof saved === 'string' ? saved : '';
	}

	set words(words: string) {
		if (words === this.words) return;
		this.app.saveLocalStorage(wordsKey, words === '' ? null : words);
		this.keeping = undefined;
		this.changed();
	}

	/** Set while the words are being written: where it still is at the start, they may be in a note already. */
	get keeping(): Keeping | undefined {
		const saved: unknown = this.app.loadLocalStorage(keepingKey);
		const { words, since } = (saved ?? {}) as Partial<Record<keyof Keeping, unknown>>;
		return typeof words === 'string' && typeof since === 'number' ? { words, since } : undefined;
	}

	set keeping(keeping: Keeping | undefined) {
		this.app.saveLocalStorage(keepingKey, keeping ?? null);
	}

	/** Of several jots, in the order in which they were left. */
	get left(): readonly LeftAnswers[] {
		const saved: unknown = this.app.loadLocalStorage(answersKey);
		return Array.isArray(saved) ? saved.flatMap((entry) => leftIn(entry) ?? []) : [];
	}

	/** What was left last for a jot that is kept. */
	get latest(): LeftAnswers | undefined {
		return this.left.findLast(({ path }) => path !== '');
	}

	/** What is typed for a jot, by the path of its note and the lines of its callout. */
	readonly answersFor = (path: string, callout?: string): JotAnswers =>
		this.left.find((entry) => isSameJot(entry, { path, callout }))?.answers ?? {};

	/** Keeps what is typed for a jot in place of what was; with nothing in it, nothing stays. */
	leave(entry: LeftAnswers): void {
		const isTyped = Object.values(entry.answers).some((answer) => answer.trim() !== '');
		this.save([...this.left.filter((other) => !isSameJot(other, entry)), ...(isTyped ? [entry] : [])]);
	}

	/** Answers to a jot that is gone come back as words of a new one. */
	takeBack(entry: LeftAnswers): void {
		const answers = Object.values(entry.answers).filter((answer) => answer.trim() !== '');
		this.words = [this.words, ...answers].filter(Boolean).join('\n\n');
		this.leave({ ...entry, answers: {} });
	}

	/** The answers go along with a note that is renamed. */
	follow(path: string, oldPath: string): void {
		const { left } = this;
		if (left.some((entry) => entry.path === oldPath))
			this.save(left.map((entry) => (entry.path === oldPath ? { ...entry, path } : entry)));
	}

	private save(left: readonly LeftAnswers[]): void {
		this.app.saveLocalStorage(answersKey, left.length === 0 ? null : left);
	}
}

type Place = Pick<LeftAnswers, 'path' | 'callout'>;

function isSameJot(one: Place, other: Place): boolean {
	return one.path === other.path && one.callout === other.callout;
}

function leftIn(saved: unknown): LeftAnswers | undefined {
	const { path, callout, said, answers } = (saved ?? {}) as Partial<Record<keyof LeftAnswers, unknown>>;
	if (typeof path !== 'string' || typeof said !== 'string') return undefined;
	const typed = (answers ?? {}) as Readonly<Record<string, unknown>>;
	const known = jotQuestions.flatMap((question) => {
		const answer = typed[question];
		return typeof answer === 'string' ? [[question, answer] as const] : [];
	});
	return {
		...{ path, said, answers: Object.fromEntries(known) },
		callout: typeof callout === 'string' ? callout : undefined,
	};
}

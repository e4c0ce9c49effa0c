import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';
import type { Evidence } from '../../src/domain/evidence/read';
import type { Kind } from '../../src/domain/kinds';
import { count, type Counted } from '../../src/index/counted';
import type { Entry } from '../../src/index/entry';
import {
	initialState,
	type Change,
	type Clue,
	type PatternViewProps,
	type Written,
} from '../../src/view/model';
import { clear, showPatterns } from '../../src/view/show';

/** A note of a kind, or `everyday`, on a day; it says each code in words of its own. */
export function note(
	kind: Kind | 'everyday',
	day: string,
	codes: readonly string[],
	evidence: Partial<Evidence> = {},
): Entry {
	return {
		path: `${day} ${kind}.md`,
		kind: kind === 'everyday' ? undefined : kind,
		day,
		isDayUncertain: false,
		isPrivate: false,
		fantasies: [],
		from: [],
		codes: new Map(codes.map((code) => [code, 1])),
		evidence: codes.map((code, at) => ({
			code,
			tag: `#${code}`,
			text: `${code} on ${day}`,
			isCut: false,
			isNoteLevel: false,
			place: { from: at * 10, to: at * 10 + 5, line: at + 1, print: 0 },
			...evidence,
		})),
	};
}

/** As many notes of a kind, one a month from 2026-01, that all carry the codes. */
export function notes(many: number, kind: Kind | 'everyday', codes: readonly string[]): Entry[] {
	return Array.from({ length: many }, (_, at) => note(kind, monthly(at), codes));
}

export function counted(...entries: (Entry | Entry[])[]): Counted {
	return count(entries.flat(), () => undefined);
}

/** Props that differ from the usual; of the state only what is not as at first. */
type Given = Partial<Omit<PatternViewProps, 'on' | 'state'>> & { state?: Change };

/** The view over notes in a document, answering as the workspace would; taken away when the test ends. */
export function shown(over: Counted, given: Given = {}) {
	document.body.append(document.createRange().createContextualFragment('<div></div>'));
	const el = document.body.lastElementChild as HTMLElement;
	const on = {
		jot: vi.fn((_words: string) => Promise.resolve(true)),
		addMore: vi.fn(),
		drafted: vi.fn(),
		openPassage: vi.fn(),
		openNote: vi.fn(),
		answerEarlier: vi.fn(),
		useRoots: vi.fn(),
		change: vi.fn((change: Change) => update({ state: { ...props.state, ...change } })),
		openLine: vi.fn(),
		preview: vi.fn(),
		copy: vi.fn(),
		tagAgain: vi.fn(),
		removeTag: vi.fn(),
		rate: vi.fn((_code: string, _value: number) => Promise.resolve<Written | undefined>(undefined)),
		dismissRow: vi.fn((code: string) => update({ dismissedCodes: [...props.dismissedCodes, code] })),
		dismissPassage: vi.fn(),
		bringBackRow: vi.fn(),
		bringBackPassage: vi.fn(),
		answerEcho: vi.fn(),
		conceal: vi.fn(),
		renameFantasy: vi.fn(),
		reflect: vi.fn(),
		addExamples: vi.fn(),
		follow: {
			tick: vi.fn(() => Promise.resolve<Written | undefined>(undefined)),
			setAgain: vi.fn(() => Promise.resolve<Written | undefined>(undefined)),
			rest: vi.fn(() => Promise.resolve<Written | undefined>(undefined)),
			takeUp: vi.fn(() => Promise.resolve<Written | undefined>(undefined)),
			learn: vi.fn(() => Promise.resolve<Written | undefined>(undefined)),
			setStatus: vi.fn(() => Promise.resolve<Written | undefined>(undefined)),
			goOn: vi.fn(),
			tryALittle: vi.fn((_clue: Clue) => undefined),
			planExperiment: vi.fn((_clue: Clue) => undefined),
			addReading: vi.fn(),
			explore: vi.fn(),
			decide: vi.fn(),
		},
		showOneUnknown: vi.fn(),
	};
	const { state, ...others } = given;
	let props: PatternViewProps = {
		counted: over,
		shareable: () => props.counted,
		today: '2028-12-31',
		isReady: true,
		state: { ...initialState, ...state },
		dismissedCodes: [],
		answeredEchoes: [],
		echo: { isOver: false },
		isConcealed: false,
		oneUnknown: true,
		helpContact: '',
		draft: '',
		...others,
		on,
	};
	const update = (changed: Partial<PatternViewProps>) => {
		props = { ...props, ...changed };
		showPatterns(el, props);
	};
	update({});
	onTestFinished(() => {
		clear(el);
		el.remove();
	});

	const find = <E extends HTMLElement>(selector: string) => el.querySelector<E>(selector);
	const named = (name: string | RegExp) =>
		[...el.querySelectorAll('button')].find((button) =>
			typeof name === 'string' ? nameOf(button).includes(name) : name.test(nameOf(button)),
		);
	return {
		el,
		on,
		find,
		update: (changed: Partial<PatternViewProps>) => act(() => update(changed)),
		/** The text of an element; of the whole view where none is named. */
		text: (selector?: string) => (selector === undefined ? el : find(selector))?.textContent ?? '',
		texts: (selector: string) => [...el.querySelectorAll(selector)].map((found) => found.textContent),
		field: () => find<HTMLTextAreaElement>('textarea') as HTMLTextAreaElement,
		button: (name: string | RegExp) => {
			const button = named(name);
			if (button === undefined) throw new Error(`no button is called ${String(name)}`);
			return button;
		},
		press: (target: HTMLElement, init: MouseEventInit = {}) =>
			act(() => void target.dispatchEvent(new MouseEvent('click', { bubbles: true, ...init }))),
		key: (target: Element | null, key: string, init: KeyboardEventInit = {}) =>
			act(async () => {
				target?.dispatchEvent(
					new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
				);
				await Promise.resolve();
			}),
	};
}

function nameOf(button: HTMLButtonElement): string {
	const label = button.getAttribute('aria-label');
	if (label !== null) return label;
	const copy = button.cloneNode(true) as HTMLElement;
	for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
	return copy.textContent.trim();
}

function monthly(at: number): string {
	return `${2026 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-10`;
}

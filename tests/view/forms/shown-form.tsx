import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { builtInBook } from '../../../src/domain/codebook/book';
import { defaultRoots, type Code } from '../../../src/domain/codes';
import type { Answers } from '../../../src/domain/forms/form';
import { reflectionForm } from '../../../src/domain/forms/specs';
import { suggestTags } from '../../../src/domain/suggest/suggest';
import { Form } from '../../../src/view/forms/form';
import type { AboutNote, FormCallbacks, FormProps } from '../../../src/view/forms/model';
import { drawn } from '../drawn';

/** A form in a document, drawn again with each answer as the host does it. */
export function shownForm(given: Partial<Omit<FormProps, 'on'>> = {}, acts: Partial<FormCallbacks> = {}) {
	const parts = { book: builtInBook, roots: defaultRoots, isFantasy: true };
	const on = {
		changed: vi.fn((id: string, answer: string) => update({ answers: { ...props.answers, [id]: answer } })),
		/** What stood in a field when it was typed over. */
		seen: vi.fn((_id: string, _seen: string) => undefined),
		write: vi.fn(() => Promise.resolve(true)),
		undo: vi.fn(() => Promise.resolve()),
		discard: vi.fn(() => Promise.resolve()),
		bringBack: vi.fn(() => Promise.resolve()),
		settle: vi.fn(),
		hints: vi.fn<FormCallbacks['hints']>((answer, lens) => suggestTags(answer, { ...parts, lens })),
		reject: vi.fn(),
		pickCode: vi.fn((_said: string | undefined, _lens: unknown, _picked: (code: Code) => void) => undefined),
		naming: vi.fn((about: Partial<AboutNote>) =>
			update({ about: { ...(props.about as AboutNote), ...about } }),
		),
		setAbout: vi.fn((about: Partial<AboutNote>) => {
			update({ about: { ...(props.about as AboutNote), ...about } });
			return Promise.resolve(true);
		}),
		setSituation: vi.fn(),
		setWish: vi.fn((wish: Answers) => update({ wish })),
		explore: vi.fn((_answers: Answers) => Promise.resolve(true)),
		setUnknownsAs: vi.fn(),
		showOneUnknown: vi.fn(),
		planExperiment: vi.fn(),
		exploreFantasy: vi.fn(),
		decide: vi.fn(),
		setOutcome: vi.fn(),
		openLink: vi.fn(),
		openNote: vi.fn(),
		close: vi.fn(),
	};
	let props: FormProps = {
		round: 'a',
		spec: reflectionForm,
		today: '2026-03-02',
		answers: {},
		isDraft: false,
		others: [],
		about: { fantasy: '', grewFrom: '', isPrivate: false },
		fantasies: [],
		wish: {},
		writing: { is: 'unchanged' },
		canDiscard: false,
		canBringBack: false,
		conflicts: {},
		ratable: [],
		situation: 'job',
		book: builtInBook,
		roots: defaultRoots,
		helpContact: 'Ana, next door',
		nextKeys: 'ctrl ↵',
		ideas: {},
		offered: [],
		unknownsAs: 'tasks',
		oneUnknown: true,
		...given,
		on: {
			...on,
			changed: (id, answer, seen) => {
				on.seen(id, seen);
				on.changed(id, answer);
			},
			...acts,
		},
	};
	const view = drawn(<Form {...props} />);
	const update = (changed: Partial<FormProps>) => {
		props = { ...props, ...changed };
		void view.update(<Form {...props} />);
	};
	const named = <E extends HTMLElement = HTMLElement>(name: string): E => {
		const all = [...view.el.querySelectorAll<HTMLElement>('button, textarea, input, select, summary')];
		const found = all.find((el) => nameOf(el) === name) ?? all.find((el) => nameOf(el).includes(name));
		if (found === undefined) throw new Error(`nothing is called ${name}`);
		return found as E;
	};
	return {
		...view,
		on,
		named,
		props: () => props,
		set: (changed: Partial<FormProps>) => act(() => update(changed)),
		focused: () => nameOf(document.activeElement as HTMLElement),
		focus: (name: string) => act(() => named(name).focus()),
		press: (name: string) =>
			act(async () => {
				named(name).focus();
				named(name).click();
				await Promise.resolve();
			}),
		type: (name: string, text: string) =>
			act(() => {
				const field = named<HTMLTextAreaElement>(name);
				field.focus();
				field.value = text;
				field.setSelectionRange(text.length, text.length);
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			}),
		choose: (select: HTMLSelectElement, value: string) =>
			act(() => {
				select.value = value;
				select.dispatchEvent(new Event('change', { bubbles: true }));
			}),
		key: (key: string, init: KeyboardEventInit = {}) =>
			act(async () => {
				const given = { key, bubbles: true, cancelable: true, ...init };
				document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', given));
				await Promise.resolve();
			}),
		wait: (ms: number) =>
			act(async () => {
				await vi.advanceTimersByTimeAsync(ms);
			}),
		chip: () => view.el.querySelector('.eh-turn:not(.eh-starting)'),
		starting: () => view.el.querySelector('.eh-starting'),
	};
}

function nameOf(el: HTMLElement): string {
	const label = el.getAttribute('aria-label');
	if (label !== null) return label;
	if (el instanceof HTMLButtonElement || el.tagName === 'SUMMARY') return el.textContent.trim();
	const labels = (el as HTMLInputElement).labels;
	return labels?.[0]?.textContent.trim() ?? el.textContent;
}

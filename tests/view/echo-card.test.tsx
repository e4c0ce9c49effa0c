// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { count } from '../../src/index/counted';
import type { Entry } from '../../src/index/entry';
import { noFilter } from '../../src/report/filter';
import { EchoCard } from '../../src/view/echo-card';
import type { EchoSession } from '../../src/view/model';
import { said } from '../report/said';
import { drawn } from './drawn';

const older = said('2025-09-16', ['value/care: tending the plants']);
const newer = said('2026-03-08', ['value/care: looking after people']);
const third = said('2025-01-01', ['value/play: a game']);

type Props = Parameters<typeof EchoCard>[0];

const fresh = (): EchoSession => ({ isOver: false });
const without = (entries: readonly Entry[]) =>
	count(
		entries.filter(({ isPrivate }) => !isPrivate),
		(link) => `${link}.md`,
	);

function shown(entries = [third, older, newer], given: Partial<Props> = {}) {
	const on = { openPassage: vi.fn(), preview: vi.fn(), answerEcho: vi.fn() };
	const propsFor = (over: readonly Entry[]): Props => {
		const shareable = without(over);
		return {
			shareable: () => shareable,
			filter: noFilter,
			notes: over.length,
			isReading: false,
			dismissedCodes: [],
			answeredEchoes: [],
			session: fresh(),
			isConcealed: false,
			on,
			...given,
		};
	};
	let props = propsFor(entries);
	const view = drawn(<EchoCard {...props} />);
	return {
		...view,
		on,
		session: props.session,
		update: (over: readonly Entry[], changed: Partial<Props> = {}) => {
			props = { ...propsFor(over), session: props.session, ...changed };
			return view.update(<EchoCard {...props} />);
		},
	};
}

describe('the echo card', () => {
	it('has the older sentence below the newer one, each with its day and code, and one question', () => {
		const { texts, el } = shown();
		expect(texts('.eh-quote')).toEqual(['“looking after people”', '“tending the plants”']);
		expect([...el.querySelectorAll('time')].map((time) => time.dateTime)).toEqual([
			'2026-03-08',
			'2025-09-16',
		]);
		expect(texts('.eh-note-line')[0]).toContain('Care');
		expect(texts('.eh-question')).toEqual(['The same thing?']);
	});

	it('is not there before the third read note, nor where nothing returns', () => {
		expect(shown([older, newer]).text()).toBe('');
		expect(shown([third, older, said('2026-01-01', ['need/rest: x'])]).text()).toBe('');
	});

	it('is not there while a filter leaves notes out; leaving out private ones changes nothing', () => {
		expect(shown(undefined, { filter: { ...noFilter, from: '2025-01-01' } }).text()).toBe('');
		expect(shown(undefined, { filter: { ...noFilter, withoutPrivate: true } }).text()).not.toBe('');
	});

	it('waits until all notes are read', async () => {
		const view = shown(undefined, { isReading: true });
		expect(view.text()).toBe('');
		await view.update([third, older, newer], { isReading: false });
		expect(view.text()).toContain('The same thing?');
	});

	it('opens the old note beside, or either sentence where it stands', async () => {
		const view = shown();
		await view.press('Open the old note beside');
		await view.press('looking after people');
		expect(view.on.openPassage.mock.calls).toEqual([
			[expect.objectContaining({ path: '2025-09-16.md' }), true],
			[expect.objectContaining({ path: '2026-03-08.md' }), false],
		]);
	});

	it('takes a yes, names both days and asks for a name, where the focus goes on', async () => {
		const view = shown();
		await view.press('Yes');
		expect(view.text()).toBe('Noted: the same thing, on 2025-09-16 and 2026-03-08. What would you call it?');
		expect(document.activeElement?.textContent).toBe(view.text());
		expect(view.on.answerEcho).toHaveBeenCalledExactlyOnceWith(view.session.pair?.print);
	});

	it('takes a no as well', async () => {
		const view = shown();
		await view.press('Different');
		expect(view.text()).toContain('stays apart');
		expect(view.on.answerEcho).toHaveBeenCalledExactlyOnceWith(expect.any(Number));
	});

	it('asks nothing more in a session that had its answer', async () => {
		const view = shown();
		await view.press('Yes');
		expect(shown([third, older, newer], { session: view.session }).text()).toBe('');
	});

	it('keeps its pair until it is answered, whatever else returns', async () => {
		const view = shown();
		await view.update([third, older, newer, said('2026-04-01', ['need/play: x'])]);
		expect(view.texts('.eh-quote')).toEqual(['“looking after people”', '“tending the plants”']);
	});

	it('follows the words of its pair while they are changed', async () => {
		const view = shown();
		await view.update([third, older, said('2026-03-08', ['value/care: looking after'])]);
		expect(view.texts('.eh-quote')[0]).toBe('“looking after”');
		await view.press('Different');
		expect(view.on.answerEcho).toHaveBeenCalledExactlyOnceWith(view.session.pair?.print);
	});

	it('shows the same pair in a second view', () => {
		const { session } = shown();
		const other = [older, newer, said('2026-04-01', ['value/care: something else'])];
		expect(shown(other, { session }).texts('.eh-quote')[0]).toBe('“looking after people”');
	});

	it('shows no pair answered elsewhere meanwhile', async () => {
		const view = shown();
		await view.update([third, older, newer], { answeredEchoes: [view.session.pair?.print ?? 0] });
		expect(view.text()).toBe('');
	});

	it('says nothing private, not even of a private jot within a reflection', async () => {
		const jot = said('2025-09-16', ['value/care: tending the plants'], { path: 'jot.md', isPrivate: true });
		const reflection = said('2025-10-01', ['need/rest: x'], { kind: 'reflection', from: ['jot'] });
		expect(shown([third, jot, reflection, newer]).text()).toBe('');
		const view = shown();
		await view.update([third, { ...older, isPrivate: true }, newer]);
		expect(view.text()).toBe('');
	});

	it('covers words on a shared screen', () => {
		expect(shown(undefined, { isConcealed: true }).texts('.eh-covered').filter(Boolean)).toHaveLength(2);
	});

	it('covers the titles of its notes too', () => {
		const titled = [older, newer].map((entry) => ({ ...entry, path: `${entry.day} the ferry.md` }));
		const view = shown([third, ...titled], { isConcealed: true });
		expect(view.texts('.eh-note-line .eh-covered')).toEqual(['the ferry', 'the ferry']);
	});

	it('asks nothing of a row that was said not to be it, while it asks as well', async () => {
		const view = shown();
		await view.update([third, older, newer], { dismissedCodes: ['value/care'] });
		expect(view.text()).toBe('');
	});

	it('says which day is uncertain', () => {
		expect(shown([third, { ...older, isDayUncertain: true }, newer]).texts('.eh-note-line')[1]).toContain(
			'date uncertain',
		);
	});

	it('is free of what axe finds', async () => {
		const { violations } = await axe.run(shown().el, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations).toEqual([]);
	});
});

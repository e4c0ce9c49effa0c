// @vitest-environment jsdom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { shownForm } from './shown-form';

const feel = 'What would it let you feel that you rarely feel now?';
const said = 'Nobody would need me, and I could sleep.';

beforeEach(() => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
});

/** Hints at rest and at calm. */
const hints = (answer: string) =>
	[
		['need/rest', 'sleep'],
		['need/calm', 'Nobody would need me'],
	].flatMap(([code = '', text = '']) => {
		const from = answer.indexOf(text);
		return from < 0 ? [] : [{ code, because: [{ from, to: from + text.length, text }] }];
	});

async function written(text = said, acts = {}) {
	const form = shownForm({}, { hints, ...acts });
	await form.type(feel, text);
	await form.wait(500);
	return form;
}

describe('the turn', () => {
	it('comes half a second after the last key, and not while one writes', async () => {
		const form = shownForm({}, { hints });
		await form.type(feel, said);
		await form.wait(400);
		await form.type(feel, `${said} And`);
		await form.wait(400);
		expect(form.chip()).toBeNull();
		await form.wait(100);
		const { definition } = form.props().book.get('need/rest') ?? {};
		expect(form.texts('.eh-turn-take')).toEqual([`“sleep”  Rest? ${definition}`]);
	});

	it('underlines the words behind the field, and leaves its text alone', async () => {
		const form = await written();
		expect(form.texts('.eh-hint')).toEqual(['sleep']);
		expect(form.el.querySelector('.eh-hint')?.closest('[aria-hidden=true]')).not.toBeNull();
		expect(form.named<HTMLTextAreaElement>(feel).value).toBe(said);
		expect(form.on.changed).toHaveBeenCalledTimes(1);
	});

	it('shows one chip over the page: that of the field being written in', async () => {
		const form = await written();
		await form.type('What exactly would be satisfying about it?', 'a long sleep');
		expect(form.chip()).toBeNull();
		await form.wait(500);
		expect(form.el.querySelectorAll('.eh-turn')).toHaveLength(1);
		expect(form.texts('.eh-hint')).toEqual(['sleep']);
	});

	it('is one stop of Tab right behind the field', async () => {
		const form = await written();
		const stops = [...form.el.querySelectorAll<HTMLElement>('button, textarea')].filter(
			(el) => el.tabIndex >= 0,
		);
		const at = stops.indexOf(form.named(feel));
		expect(stops[at + 1]?.className).toContain('eh-turn-take');
		expect(stops[at + 2]?.closest('.eh-turn')).toBeNull();
	});

	it('writes the tag on Enter; the focus goes back to the field, the caret to its words', async () => {
		const form = await written(`${said} So there.`);
		form.named<HTMLTextAreaElement>(feel).setSelectionRange(3, 3);
		await form.press('Rest?');
		expect(form.on.changed).toHaveBeenLastCalledWith(
			'feel',
			'Nobody would need me, and I could sleep. #need/rest So there.',
		);
		expect(form.focused()).toBe(feel);
		expect(form.named<HTMLTextAreaElement>(feel).selectionStart).toBe(3);
		expect(form.texts('.eh-tagged li')).toEqual(['Rest take back']);
	});

	it('takes a tag back to the letter', async () => {
		const form = await written();
		await form.press('Rest?');
		await form.press('Take back: Rest');
		expect(form.on.changed).toHaveBeenLastCalledWith('feel', said);
	});

	it('keeps a word that is typed right behind a new tag out of it', async () => {
		const form = await written('I could sleep');
		await form.press('Rest?');
		await form.type(feel, 'I could sleep #need/resta');
		expect(form.named<HTMLTextAreaElement>(feel).value).toBe('I could sleep #need/rest a');
	});

	it.each(['Delete', 'Backspace'])(
		'is not this on %s: it does not come again, the next one does',
		async (key) => {
			const form = await written();
			await form.focus('Rest?');
			await form.key(key);
			expect(form.on.reject).toHaveBeenCalledExactlyOnceWith('need/rest');
			expect(form.texts('.eh-hint')).toEqual(['Nobody would need me']);
			expect(form.focused()).toContain('Calm?');
			await form.key(key);
			expect(form.chip()).toBeNull();
			expect(form.focused()).toBe(feel);
		},
	);

	it('leads on with Down and along with Right, and back to the field with Esc', async () => {
		const form = await written();
		await form.focus('Rest?');
		await form.key('ArrowDown');
		expect(form.focused()).toContain('Calm?');
		await form.key('ArrowRight');
		expect(form.focused()).toBe('Not this: Calm');
		await form.key('ArrowLeft');
		await form.key('Escape');
		expect(form.focused()).toBe(feel);
		expect(form.on.reject).not.toHaveBeenCalled();
	});

	it('takes another code on the same words', async () => {
		const form = await written('I could sleep', {
			pickCode: (_said: string, _lens: unknown, picked: (code: string) => void) => picked('need/time'),
		});
		await form.press('Another…: Rest');
		expect(form.on.changed).toHaveBeenLastCalledWith('feel', 'I could sleep #need/time');
	});

	it('offers the question and six words where nothing was found for two seconds, in one stop of Tab', async () => {
		const form = shownForm();
		await form.type(feel, 'Hm.');
		await form.wait(1900);
		expect(form.starting()).toBeNull();
		await form.wait(100);
		const buttons = [...(form.starting()?.querySelectorAll('button') ?? [])];
		expect(form.texts('.eh-starting p')).toEqual([]);
		expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
		expect(form.text()).not.toMatch(/no suggestion/i);
		await form.press('Rest: tag the sentence');
		expect(form.on.changed).toHaveBeenLastCalledWith('feel', 'Hm. #need/rest');
		expect(form.starting()).toBeNull();
		await form.type('What exactly would be satisfying about it?', 'Hm.');
		await form.wait(2000);
		expect(form.texts('.eh-starting p')).toEqual([feel]);
	});

	it('names its buttons by the words that are seen on them, first', async () => {
		const form = await written();
		await form.press('Rest?');
		await form.wait(500);
		const named = [...form.el.querySelectorAll('.eh-turn button, .eh-tagged button')];
		await form.type('What exactly would be satisfying about it?', 'Hm.');
		await form.wait(2000);
		for (const button of [
			...named,
			...form.el.querySelectorAll('.eh-starting button, .eh-pole-choice button'),
		]) {
			const plain = (text = '') => text.replace(/\s+/g, ' ').trim().toLowerCase();
			const seen = plain(button.textContent);
			expect(seen).not.toBe('');
			expect(plain(button.getAttribute('aria-label') ?? seen).startsWith(seen)).toBe(true);
		}
		expect(named).toHaveLength(4);
	});

	it('quotes words to the end of their group, where that is near', async () => {
		const form = await written('I could sleep in the hay, and then go on and on.');
		expect(form.texts('.eh-turn .eh-quote')).toEqual(['“sleep in the hay”']);
		await form.type(feel, 'I could sleep in the hay until there is no more hay left');
		await form.wait(500);
		expect(form.texts('.eh-turn .eh-quote')).toEqual(['“sleep”']);
	});

	it('makes tags faint and colours what a highlight before one holds, without a change to the text', async () => {
		const text = 'The ==same faces== #value/connection and a ==bench==.';
		const form = shownForm({ answers: { feel: text } });
		const mirror = form.named(feel).parentElement?.querySelector('.eh-grow-mirror');
		expect(mirror?.textContent).toBe(`${text}\u200B`);
		expect(form.texts('.eh-faded')).toEqual(['==', '==', '#value/connection']);
		expect(form.texts('.eh-tag-shade.eh-lens-value')).toEqual(['same faces']);
	});

	it('moves nothing: there is room for a tag before it comes, and where it goes', async () => {
		const form = await written();
		const room = () => form.named(feel).closest('.eh-turn-text')?.querySelectorAll('.eh-tagged').length;
		expect(room()).toBe(1);
		await form.press('Rest?');
		expect(room()).toBe(1);
	});

	it('is silent on the whole page while a text speaks of danger, and says whom to turn to below that text', async () => {
		const form = await written();
		await form.type('What is the fantasy?', 'I want to kill myself.');
		expect(form.texts('.eh-quiet-line')).toEqual([]);
		await form.wait(500);
		expect(form.texts('.eh-quiet-line')[0]).toContain('Ana, next door');
		await form.type(feel, `${said} x`);
		await form.wait(2500);
		expect([form.chip(), form.starting()]).toEqual([null, null]);
		await form.type('What is the fantasy?', 'Goats.');
		await form.wait(500);
		expect(form.texts('.eh-quiet-line')).toEqual([]);
	});

	it('takes what drains as draining, under the question of what tires', async () => {
		const form = shownForm(
			{ answers: { tires: 'x' } },
			{
				hints: () => [{ code: 'energy/desk-work', because: [{ from: 0, to: 5, text: 'Chair' }] }],
			},
		);
		await form.type('What would tire you even there?', 'Chair all day');
		await form.wait(500);
		await form.press('Enter tags it');
		expect(form.on.changed).toHaveBeenLastCalledWith('tires', 'Chair all day #energy/desk-work/drains');
	});
});

describe('the hinge', () => {
	const not = 'What it is probably not about';
	const but = 'What it is about';

	it('is a sentence with two blanks', async () => {
		const form = shownForm();
		await form.type(not, 'goats');
		expect(form.on.changed).toHaveBeenLastCalledWith('beneath', 'It is probably not about goats.');
		await form.type(but, 'being outside. Alone');
		expect(form.on.changed).toHaveBeenLastCalledWith(
			'beneath',
			'It is probably not about goats, but about being outside. Alone.',
		);
		await form.type(not, '');
		await form.type(but, '');
		expect(form.on.changed).toHaveBeenLastCalledWith('beneath', '');
	});

	it('keeps spaces and stops while they are typed', async () => {
		const form = shownForm();
		await form.type(not, 'goats ');
		await form.type(but, 'the air. ');
		expect(form.named<HTMLTextAreaElement>(not).value).toBe('goats ');
		expect(form.named<HTMLTextAreaElement>(but).value).toBe('the air. ');
	});

	it('holds no line breaks', async () => {
		const form = shownForm();
		await form.type(not, 'goats\nand bees');
		expect(form.named<HTMLTextAreaElement>(not).value).toBe('goats and bees');
	});

	it('shows any other answer as plain words, and tags behind the sentence stay', async () => {
		const plain = shownForm({ answers: { beneath: 'It is about air.' } });
		expect(plain.named<HTMLTextAreaElement>('What it is about, in your words').value).toBe(
			'It is about air.',
		);
		const tagged = shownForm({
			answers: { beneath: 'It is probably not about x, but about y. #value/nature' },
		});
		await tagged.type('What it is probably not about', 'z');
		expect(tagged.on.changed).toHaveBeenLastCalledWith(
			'beneath',
			'It is probably not about z, but about y. #value/nature',
		);
	});

	it('marks the words of its second half alone, and they come back as they were', async () => {
		const form = shownForm(
			{},
			{
				hints: (answer) => {
					const from = answer.indexOf('same faces');
					return [{ code: 'value/connection', because: [{ from, to: from + 10, text: 'same faces' }] }];
				},
			},
		);
		await form.type(not, 'coffee');
		await form.type(but, 'the same faces every morning');
		await form.wait(500);
		expect(form.texts('.eh-hint')).toEqual(['same faces every morning']);
		await form.press('Connection?');
		expect(form.on.changed).toHaveBeenLastCalledWith(
			'beneath',
			'It is probably not about coffee, but about the ==same faces every morning== #value/connection.',
		);
		await form.press('Take back: Connection');
		expect(form.on.changed).toHaveBeenLastCalledWith(
			'beneath',
			'It is probably not about coffee, but about the same faces every morning.',
		);
	});

	it('takes several codes on the same words, and those typed behind them', async () => {
		const hinted = { 'value/connection': 'same faces', 'value/peace': 'morning', 'value/beauty': 'light' };
		const form = shownForm(
			{},
			{
				hints: (answer) =>
					Object.entries(hinted).flatMap(([code, text]) => {
						const from = answer.indexOf(text);
						return from < 0 ? [] : [{ code, because: [{ from, to: from + text.length, text }] }];
					}),
			},
		);
		await form.type(but, 'the same faces every morning');
		await form.wait(500);
		await form.press('Connection?');
		await form.press('Peace?');
		const both = '==same faces every morning== #value/connection #value/peace';
		expect(form.on.changed).toHaveBeenLastCalledWith('beneath', `It is probably about the ${both}.`);
		await form.type(but, `the ${both}, the light`);
		await form.wait(500);
		await form.press('Beauty?');
		expect(form.on.changed).toHaveBeenLastCalledWith(
			'beneath',
			`It is probably about the ${both}, the ==light== #value/beauty.`,
		);
	});
});

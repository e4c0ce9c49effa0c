// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { counted, note, notes, shown } from './shown';

const craft = { selected: { side: 'fantasy', code: 'value/craft' } } as const;

describe('the sentences behind a row', () => {
	it('open with the row, headed by how many there are in how many notes', async () => {
		const view = shown(counted(notes(2, 'jot', ['value/craft']), note('jot', '2026-05-01', ['need/rest'])));
		await view.press(view.button(/^Craft and quality/));
		expect(view.text('.eh-evidence h5')).toBe('Craft and quality: 2 passages in 2 of 3 notes');
	});

	it('close when the row is pressed again', async () => {
		const view = shown(counted(notes(2, 'jot', ['value/craft'])), { state: craft });
		await view.press(view.button(/^Craft and quality/));
		expect([view.on.select.mock.calls, view.find('.eh-evidence')]).toEqual([[[null]], null]);
	});

	it('stand by note, with its day and its name', () => {
		const entry = note('jot', '2026-03-01', ['value/craft', 'value/craft/pruning']);
		const view = shown(counted(entry, note('jot', '2026-04-01', ['value/craft'])), { state: craft });
		expect(view.texts('.eh-note-line')).toEqual(['2026-03-01 jot', '2026-04-01 jot']);
		expect(view.texts('.eh-note:first-child .eh-passage')).toHaveLength(2);
	});

	it('are quoted, and say where they were cut', () => {
		const cut = note('jot', '2026-03-01', ['value/craft'], { text: 'I would know', isCut: true });
		const view = shown(counted(cut), { state: craft });
		expect(view.text('.eh-evidence .eh-quote')).toBe('“I would know …”');
	});

	it('tell what was said of the whole note', () => {
		const title = note('jot', '2026-03-01', ['value/craft'], { isNoteLevel: true });
		const view = shown(counted(title), { state: craft });
		expect(view.text('.eh-evidence')).toContain('Said of the whole note');
	});

	it.each([
		['a press', {}, false],
		['Ctrl and a press', { ctrlKey: true }, true],
		['Cmd and a press', { metaKey: true }, true],
	])('open by %s', async (_, init, inNewPane) => {
		const view = shown(counted(notes(3, 'jot', ['value/craft'])), { state: craft });
		await view.press(view.button(/on 2026-02-10/), init);
		expect(view.on.openPassage).toHaveBeenCalledWith(
			expect.objectContaining({ path: '2026-02-10 jot.md', text: 'value/craft on 2026-02-10' }),
			inNewPane,
		);
	});

	it('open in a new pane by Ctrl+Enter and by a middle press', async () => {
		const view = shown(counted(notes(3, 'jot', ['value/craft'])), { state: craft });
		const passage = view.button(/on 2026-02-10/);
		await view.key(passage, 'Enter', { ctrlKey: true });
		passage.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
		expect(view.on.openPassage.mock.calls.map(([, inNewPane]) => inNewPane as boolean)).toEqual([true, true]);
	});

	it('close by Esc, which gives the focus back to the row', async () => {
		const view = shown(counted(notes(3, 'jot', ['value/craft'])), { state: craft });
		view.find('.eh-passage')?.focus();
		await view.key(document.activeElement, 'Escape');
		expect([view.find('.eh-evidence'), document.activeElement]).toEqual([null, view.find('.eh-row')]);
	});

	it('are fifty at first, and fifty more when asked', async () => {
		const many = Array.from({ length: 120 }, (_, at) => note('jot', dayAt(at), ['value/craft']));
		const view = shown(counted(many), { state: craft });
		const before = view.texts('.eh-passage').length;
		await view.press(view.button('Show 50 more'));
		expect([before, view.texts('.eh-passage').length]).toEqual([50, 100]);
		expect(view.button('Show 20 more')).toBeDefined();
	});

	it('are said to be gone where the row is gone', () => {
		const view = shown(counted(notes(3, 'jot', ['need/rest'])), { state: craft });
		expect(view.text('.eh-evidence')).toContain('carries this tag any more');
	});

	it('are not said to be gone as long as notes are being read', () => {
		const view = shown(counted(notes(3, 'jot', ['need/rest'])), {
			state: craft,
			reading: { done: 1, total: 3 },
		});
		expect(view.text()).not.toContain('carries this tag any more');
	});
});

function dayAt(at: number): string {
	return new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
}

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { counted, shown } from './shown';

const said = '  One more meeting,\nand I am raising goats. ';

function typed(words = said) {
	const view = shown(counted());
	view.field().value = words;
	return view;
}

describe('the jot field', () => {
	it('keeps the words on Enter, to the letter', async () => {
		const view = typed();
		await view.key(view.field(), 'Enter');
		expect(view.on.jot.mock.calls).toEqual([[said]]);
	});

	it('is empty afterwards, and the words stand below as a quotation', async () => {
		const view = typed();
		await view.key(view.field(), 'Enter');
		expect([view.field().value, view.text('blockquote')]).toEqual(['', said]);
	});

	it('says politely that they are kept', async () => {
		const view = typed();
		await view.key(view.field(), 'Enter');
		expect(view.text('.eh-jot-kept[role="status"]')).toContain('Kept, exactly as you said it');
	});

	it('offers to add more to just these words', async () => {
		const view = typed();
		expect(view.text('.eh-capture')).not.toContain('Add more…');
		await view.key(view.field(), 'Enter');
		await view.press(view.button('Add more…'));
		expect(view.on.addMore.mock.calls).toEqual([[said]]);
	});

	it('asks what it is about on one more Enter, and says so', async () => {
		const view = typed();
		await view.key(view.field(), 'Enter');
		expect(view.text('.eh-capture .eh-jot-hint')).toBe('Enter on the empty field asks what it is about.');
		await view.key(view.field(), 'Enter');
		expect(view.on.addMore.mock.calls).toEqual([[said]]);
		expect(view.on.jot).toHaveBeenCalledOnce();
	});

	it('still has them where they could not be saved', async () => {
		const view = typed();
		view.on.jot.mockResolvedValue(false);
		await view.key(view.field(), 'Enter');
		expect([view.field().value, view.find('blockquote')]).toEqual([said, null]);
	});

	it('leaves what was typed while they were being saved', async () => {
		const view = typed('goats');
		view.on.jot.mockImplementation(() => {
			view.field().value = 'goats and bees';
			return Promise.resolve(true);
		});
		await view.key(view.field(), 'Enter');
		expect(view.field().value).toBe(' and bees');
	});

	it('keeps the same words once, however often Enter is pressed', async () => {
		const view = typed();
		view.on.jot.mockReturnValue(new Promise(() => {}));
		await view.key(view.field(), 'Enter');
		await view.key(view.field(), 'Enter');
		expect(view.on.jot).toHaveBeenCalledOnce();
	});

	it.each([
		['Shift+Enter', { shiftKey: true }],
		['an Enter that ends a composition', { isComposing: true }],
	])('leaves %s to the browser', async (_, init) => {
		const view = typed();
		await view.key(view.field(), 'Enter', init);
		expect(view.on.jot).not.toHaveBeenCalled();
	});

	it('leaves the Enter that comes right after a composition, as in Safari', async () => {
		const view = typed();
		view.field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
		await view.key(view.field(), 'Enter');
		expect(view.on.jot).not.toHaveBeenCalled();
	});

	it('keeps nothing where nothing is said', async () => {
		const view = typed(' \n ');
		await view.key(view.field(), 'Enter');
		expect(view.on.jot).not.toHaveBeenCalled();
	});

	it('has a button for those without an Enter key', async () => {
		const view = typed();
		await view.press(view.button('Keep it'));
		expect(view.on.jot).toHaveBeenCalledWith(said);
	});
});

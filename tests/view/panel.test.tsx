// @vitest-environment jsdom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { counted, notes, shown } from './shown';

const nine = () => counted(notes(9, 'jot', ['value/craft', 'energy/outdoors']));
const lenses = '.eh-panel-lenses';
const craft = { panel: 'lenses', side: 'fantasy', codes: ['value/craft'] } as const;
const row = (view: ReturnType<typeof shown>) => view.find(`${lenses} .eh-row`) as HTMLElement;

describe('a panel', () => {
	it('has its numbers as a table by the key t, and goes on there', async () => {
		const view = shown(nine());
		await view.key(row(view), 't');
		expect(view.texts(`${lenses} td`).slice(0, 5)).toEqual(['Value', 'Craft and quality', '9', '9', '9']);
		expect(document.activeElement).toBe(view.find('.eh-table-frame'));
		await view.key(document.activeElement, 't');
		expect([view.find('table'), document.activeElement?.textContent]).toEqual([null, 'As a table Lenses']);
	});

	it('tells how sure its numbers are by the key ?, and by its button', async () => {
		const view = shown(nine());
		await view.key(row(view), '?');
		expect(view.text(`${lenses} .eh-sure`)).toContain(
			'Craft and quality: 9 of 9 notes; with so few notes, anything from two in three to all would be no surprise.',
		);
		expect(document.activeElement).toBe(view.find('.eh-sure'));
		await view.press(view.button('How sure is this? Lenses'));
		expect(view.find('.eh-sure')).toBeNull();
	});

	it('leaves keys in a field alone', async () => {
		const view = shown(nine(), { state: { selected: craft } });
		await view.key(view.find(`${lenses} input[type="search"]`), 't');
		expect(view.find('table')).toBeNull();
	});

	it('leads the keyboard to the sentences behind a number, and Esc back to it', async () => {
		const view = shown(nine());
		await view.press(row(view));
		expect(document.activeElement?.textContent).toContain('Craft and quality');
		expect(document.activeElement?.closest('.eh-evidence')).not.toBeNull();
		await view.key(document.activeElement, 'Escape');
		expect([document.activeElement, view.find('.eh-evidence')]).toEqual([row(view), null]);
	});

	it('leaves the focus where it is when a number is clicked', async () => {
		const view = shown(nine());
		row(view).focus();
		await view.press(row(view), { detail: 1 });
		expect([document.activeElement, row(view).ariaPressed]).toEqual([row(view), 'true']);
	});

	it('brings the sentences below a clicked number into sight, and only those', async () => {
		const view = shown(nine());
		const scroll = vi.fn();
		Element.prototype.scrollIntoView = scroll;
		onTestFinished(() => void Reflect.deleteProperty(Element.prototype, 'scrollIntoView'));
		await view.press(row(view));
		expect(scroll).not.toHaveBeenCalled();
		await view.press(row(view), { detail: 1 });
		await view.press(row(view), { detail: 1 });
		expect(scroll.mock.contexts).toEqual([view.find('.eh-evidence')]);
		expect(scroll).toHaveBeenCalledWith({ block: 'nearest', behavior: 'smooth' });
	});

	it('says of many notes what they leave open', async () => {
		const view = shown(counted(notes(40, 'jot', ['value/craft'])));
		await view.press(view.button('How sure is this? Lenses'));
		expect(view.text(`${lenses} .eh-sure`)).toContain(
			'Craft and quality: 40 of 40 notes; in so many notes, anything from nearly all to all would be no surprise.',
		);
	});

	it('hides the sentences by a second press, and by Esc on the number', async () => {
		const view = shown(nine(), { state: { selected: craft } });
		await view.press(row(view));
		expect(view.find('.eh-evidence')).toBeNull();
		await view.press(row(view));
		await view.key(row(view), 'Escape');
		expect(view.find('.eh-evidence')).toBeNull();
	});

	it('has the sentences in the panel that the number stands in', () => {
		const view = shown(nine(), { state: { selected: craft } });
		expect(view.find('.eh-evidence')?.parentElement).toBe(view.find(lenses));
	});

	it('stands folded until it is opened', async () => {
		const view = shown(nine());
		const fold = view.find('.eh-panel-time .eh-fold') as HTMLElement;
		expect([fold.ariaExpanded, view.find('.eh-panel-time .eh-panel-body')]).toEqual(['false', null]);
		await view.press(fold);
		expect(view.find('.eh-panel-time .eh-panel-body')).not.toBeNull();
		await view.press(fold);
		expect(view.find('.eh-panel-time .eh-panel-body')).toBeNull();
	});
});

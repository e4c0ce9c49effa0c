import { Menu, Notice, setTooltip } from 'obsidian';

/** Adds a button that opens a menu, one with a tooltip, and one that gives a notice. */
export function addTools(el: HTMLElement): void {
	const menuEl = el.createEl('button', { text: 'Menu' });
	menuEl.addEventListener('click', (event) => {
		new Menu().addItem((item) => item.setTitle('Turn around')).showAtMouseEvent(event);
	});
	setTooltip(el.createEl('button', { text: 'Look' }), 'Look around', { delay: 0 });
	el.createEl('button', { text: 'Shout' }).addEventListener('click', () => new Notice('An echo.'));
}

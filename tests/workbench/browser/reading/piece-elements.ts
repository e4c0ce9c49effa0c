import type { Piece } from './pieces';

const away = { target: '_blank', rel: 'noopener nofollow' };

/** What a piece becomes on screen, with the app's class names. */
const makers: Readonly<Record<Piece['kind'], (piece: Piece) => HTMLElement>> = {
	tag: ({ text }) => createEl('a', { cls: 'tag', href: text, text, attr: away }),
	link: ({ target, text }) =>
		createEl('a', {
			cls: 'internal-link',
			href: target.replace(/^[a-z]+:/i, ''),
			text,
			attr: { 'data-href': target, ...away },
		}),
	embed: ({ target, text }) => createSpan({ cls: 'internal-embed', attr: { src: target, alt: text } }),
	math: ({ text }) => createSpan({ cls: 'math math-inline', text }),
	'math-block': ({ text }) => createSpan({ cls: 'math math-block', text }),
	task: ({ target }) =>
		createEl('input', {
			cls: 'task-list-item-checkbox',
			type: 'checkbox',
			attr: { 'data-task': target.trim() },
		}),
	footnote: ({ target }) => {
		const referenceEl = createEl('sup', {
			cls: 'footnote-ref',
			attr: { 'data-footnote-id': `fnref-${target}` },
		});
		referenceEl.createEl('a', { cls: 'footnote-link', href: `#fn-${target}`, text: `[${target}]` });
		return referenceEl;
	},
};

/** The element for a piece. */
export function elementOf(piece: Piece): HTMLElement {
	return makers[piece.kind](piece);
}

/** List items with a box become tasks. */
export function addTasks(rootEl: HTMLElement): void {
	for (const boxEl of rootEl.findAll('input.task-list-item-checkbox')) {
		const task = boxEl.getAttr('data-task') ?? '';
		const itemEl = boxEl.closest('li');
		if (boxEl instanceof HTMLInputElement) boxEl.checked = task !== '';
		if (boxEl.nextSibling instanceof Text) boxEl.nextSibling.data = boxEl.nextSibling.data.trimStart();
		itemEl?.addClass('task-list-item');
		itemEl?.toggleClass('is-checked', task !== '');
		itemEl?.setAttr('data-task', task);
		itemEl?.parentElement?.addClass('contains-task-list');
	}
}

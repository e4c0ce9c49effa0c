import { Component } from 'obsidian';

/** Milliseconds before a card comes and goes under the mouse. */
const delays = { come: 300, go: 250 };

const gap = 4;

/** A card beside an element of a page: it comes by mouse or focus, and goes with either or by Esc. */
export class DetailsPopover extends Component {
	private el: HTMLElement | undefined;
	private target: HTMLElement | undefined;
	private timer: { win: Window; id: number } | undefined;
	private end: () => void = () => undefined;

	/** @param draw draws the card of a target, and returns how to end it; nothing where there is none. */
	constructor(private readonly draw: (el: HTMLElement, target: HTMLElement) => (() => void) | undefined) {
		super();
	}

	override onunload(): void {
		this.hide();
	}

	/** The mouse is over an element: over a target the card comes, away from both it goes. */
	hover(over: HTMLElement, target: HTMLElement | undefined): void {
		if (target !== undefined) {
			if (target === this.target) this.wait(undefined);
			else this.wait({ of: target, time: delays.come, then: () => this.show(target) });
		} else if (this.el?.contains(over) === true) this.wait(undefined);
		else if (this.el !== undefined) {
			if (this.el.contains(this.el.doc.activeElement)) return;
			if (this.target === this.el.doc.activeElement) return;
			this.wait({ of: over, time: delays.go, then: () => this.hide() });
		} else this.wait(undefined);
	}

	/** The focus is on an element. */
	focus(on: HTMLElement, target: HTMLElement | undefined): void {
		if (target !== undefined) this.show(target);
		else if (this.el?.contains(on) !== true) this.hide();
	}

	/** Arrow down leads from the target into its card, Esc back; true where the key meant something. */
	press(key: string, isBackwards = false): boolean {
		const { el, target } = this;
		if (el === undefined) return false;
		const isInside = el.contains(el.doc.activeElement);
		if (key === 'Tab' && isInside) return this.leave(isBackwards);
		if (key === 'Escape') {
			if (isInside) target?.focus({ preventScroll: true });
			this.hide();
			return true;
		}
		if (key !== 'ArrowDown' || isInside || el.doc.activeElement !== target) return false;
		el.querySelector('button')?.focus({ preventScroll: true });
		return true;
	}

	/** Tab at either end leads back to the tag or on from it: the card itself stands at the end of the page. */
	private leave(isBackwards: boolean): boolean {
		const buttons = this.el?.findAll('button') ?? [];
		const end = buttons.at(isBackwards ? 0 : -1);
		const isEnd = end !== undefined && end === end.doc.activeElement;
		if (isEnd) this.target?.focus({ preventScroll: true });
		return isEnd && isBackwards;
	}

	/** Something is scrolled: with the focus the card goes along, as far as the target can be seen. */
	follow(scrolled: Node): void {
		const { el, target } = this;
		if (target !== undefined && !scrolled.contains(target)) return;
		const focused = target?.doc.activeElement ?? null;
		const isKept =
			el !== undefined &&
			target !== undefined &&
			(focused === target || el.contains(focused)) &&
			isInSight(target);
		if (isKept) place(el, target);
		else this.hide();
	}

	hide(): void {
		this.wait(undefined);
		this.end();
		this.el?.remove();
		this.target?.removeAttribute('aria-describedby');
		[this.el, this.target, this.end] = [undefined, undefined, () => undefined];
	}

	private show(target: HTMLElement): void {
		if (target === this.target || !target.isConnected) return;
		this.hide();
		const el = target.doc.body.createDiv({ cls: 'eh-popover', attr: { id: 'eh-popover' } });
		const end = this.draw(el, target);
		if (end === undefined) return el.remove();
		[this.el, this.target, this.end] = [el, target, end];
		target.setAttr('aria-describedby', el.id);
		place(el, target);
	}

	private wait(next: { of: HTMLElement; time: number; then: () => void } | undefined): void {
		this.timer?.win.clearTimeout(this.timer.id);
		this.timer = next && { win: next.of.win, id: next.of.win.setTimeout(next.then, next.time) };
	}
}

function isInSight(el: HTMLElement): boolean {
	const { top, bottom } = el.getBoundingClientRect();
	return bottom > 0 && top < el.win.innerHeight;
}

/** Below the target, above it where there is no room; never beyond the window's edges. */
function place(el: HTMLElement, target: HTMLElement): void {
	const { innerWidth, innerHeight } = el.win;
	const box = target.getBoundingClientRect();
	const { width, height } = el.getBoundingClientRect();
	const below = box.bottom + gap;
	const top = below + height > innerHeight ? Math.max(gap, box.top - gap - height) : below;
	const left = Math.max(gap, Math.min(box.left, innerWidth - width - gap));
	el.setCssProps({ '--eh-left': `${left}px`, '--eh-top': `${top}px` });
}

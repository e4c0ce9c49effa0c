import type { HoverParent, Point } from 'obsidian';
import { Component, guardMissing } from '../../core/index';

/** How long the mouse may be on its way from the target to the popover. */
const leaveMs = 150;

/** Something that appears beside what the mouse rests on, and goes when the mouse has left both. */
export class HoverPopover extends Component {
	readonly hoverEl = createDiv('popover hover-popover');
	readonly #listening = new AbortController();
	#timer: number | undefined;

	constructor(
		readonly parent: HoverParent,
		readonly targetEl: HTMLElement | null,
		private readonly waitTime = 300,
		private readonly staticPos: Point | null = null,
	) {
		super();
		(parent.hoverPopover as HoverPopover | null)?.hide();
		Object.assign(parent, { hoverPopover: this });
		this.#after(waitTime, () => this.#show());
		const { signal } = this.#listening;
		for (const el of [targetEl, this.hoverEl]) {
			if (!el) continue;
			el.addEventListener('mouseenter', () => this.#stay(), { signal });
			el.addEventListener('mouseleave', () => this.#after(leaveMs, () => this.hide()), { signal });
		}
	}

	/** Takes the popover away, also one that is not there yet. */
	hide(): void {
		window.clearTimeout(this.#timer);
		this.hoverEl.remove();
		if (Object.is(this.parent.hoverPopover, this)) this.parent.hoverPopover = null;
		this.#listening.abort();
		this.unload();
	}

	/** Puts the popover where it fits now. */
	position(): void {
		const box = this.targetEl?.getBoundingClientRect();
		const { x, y } = this.staticPos ?? { x: box?.left ?? 0, y: (box?.bottom ?? 0) + 4 };
		const { width, height } = this.hoverEl.getBoundingClientRect();
		const { innerWidth, innerHeight } = this.hoverEl.win;
		const above = (box?.top ?? y) - height - 4;
		const left = Math.max(4, Math.min(x, innerWidth - width - 4));
		const top = y + height > innerHeight && above > 0 ? above : y;
		this.hoverEl.setCssProps({ '--popover-left': `${String(left)}px`, '--popover-top': `${String(top)}px` });
	}

	#show(): void {
		if (this.targetEl && !this.targetEl.isConnected) return this.hide();
		(this.targetEl ?? activeDocument.body).doc.body.append(this.hoverEl);
		void this.load();
		this.position();
	}

	#stay(): void {
		if (this.hoverEl.isConnected) window.clearTimeout(this.#timer);
		else this.#after(this.waitTime, () => this.#show());
	}

	#after(wait: number, act: () => void): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(act, wait);
	}
}

guardMissing(HoverPopover);

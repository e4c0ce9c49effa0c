const usualMs = 5000;

/** A short message at the upper right of the window in use: gone after `duration` ms (0: when selected). */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly noticeEl: HTMLElement;
	readonly messageEl: HTMLElement;
	#hiding: number | undefined;

	constructor(message: string | DocumentFragment, duration = usualMs) {
		const listEl =
			activeDocument.querySelector<HTMLElement>('.notice-container') ??
			activeDocument.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });
		this.containerEl = listEl.createDiv('notice');
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) this.#hiding = window.setTimeout(() => this.hide(), duration);
	}

	/** Replaces the message. */
	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	/** Takes the message away. */
	hide(): void {
		window.clearTimeout(this.#hiding);
		this.containerEl.remove();
	}
}

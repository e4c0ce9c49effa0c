import type { TooltipOptions } from 'obsidian';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { BaseComponent } from './components';

/** A small button with an icon, reached by Tab. */
export class ExtraButtonComponent extends BaseComponent {
	extraSettingsEl: HTMLElement;
	#callback: (() => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({
			cls: 'clickable-icon extra-setting-button',
			attr: { role: 'button', tabindex: 0 },
		});
		setIcon(this.extraSettingsEl, 'settings');
		const press = () => {
			if (!this.disabled) this.#callback?.();
		};
		this.extraSettingsEl.addEventListener('click', press);
		this.extraSettingsEl.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' && event.key !== ' ') return;
			event.preventDefault();
			press();
		});
	}

	override setDisabled(isDisabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', isDisabled);
		this.extraSettingsEl.setAttribute('aria-disabled', String(isDisabled));
		return super.setDisabled(isDisabled);
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.#callback = callback;
		return this;
	}
}

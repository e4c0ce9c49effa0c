import { guardMissing } from '../../core/index';
import { setIcon } from './icons';

type Chosen = MouseEvent | KeyboardEvent;

/** One entry of a menu. */
export class MenuItem {
	readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
	section = '';
	isDisabled = false;
	readonly #iconEl = this.dom.createDiv('menu-item-icon');
	readonly #titleEl = this.dom.createDiv('menu-item-title');
	#callback: ((event: Chosen) => unknown) | undefined;

	setTitle(title: string | DocumentFragment): this {
		this.#titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		setIcon(this.#iconEl, icon ?? '');
		return this;
	}

	setChecked(isChecked: boolean | null): this {
		this.dom.toggleClass('mod-checked', isChecked === true);
		this.dom.setAttrs({
			role: isChecked === null ? 'menuitem' : 'menuitemcheckbox',
			'aria-checked': isChecked,
		});
		if (isChecked === true) this.setIcon('check');
		return this;
	}

	setDisabled(isDisabled: boolean): this {
		this.isDisabled = isDisabled;
		this.dom.toggleClass('is-disabled', isDisabled);
		this.dom.setAttr('aria-disabled', isDisabled);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.dom.toggleClass('is-label', isLabel);
		return this.setDisabled(isLabel);
	}

	setSection(section: string): this {
		this.section = section;
		this.dom.dataset['section'] = section;
		return this;
	}

	onClick(callback: (event: Chosen) => unknown): this {
		this.#callback = callback;
		return this;
	}

	/** Does what the item is for. For the menu only. */
	choose(event: Chosen): void {
		this.#callback?.(event);
	}
}

guardMissing(MenuItem);

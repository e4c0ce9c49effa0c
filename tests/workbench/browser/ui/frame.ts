import type { Placed, Surface } from '../../core/index';
import type { Workspace } from '../workspace/workspace';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** As plugins hand it over; it is called with the `MouseEvent`. */
type OnPress = (event: never) => unknown;

/** The window around the workspace: a ribbon of actions and a status line, where plugins can put things too. */
export class Frame implements Surface {
	readonly containerEl = createDiv('app-container');
	readonly #ribbonEl: HTMLElement;
	readonly #hostActionsEl: HTMLElement;
	readonly #pluginActionsEl: HTMLElement;
	readonly #statusEl: HTMLElement;

	constructor(workspace: Workspace) {
		const mainEl = this.containerEl.createDiv('horizontal-main-container');
		this.#ribbonEl = mainEl.createDiv({
			cls: 'workspace-ribbon side-dock-ribbon mod-left',
			attr: { role: 'navigation', 'aria-label': 'Actions' },
		});
		this.#pluginActionsEl = this.#ribbonEl.createDiv('side-dock-actions');
		this.#hostActionsEl = this.#ribbonEl.createDiv('side-dock-settings');
		mainEl.append(workspace.containerEl);
		this.#statusEl = this.containerEl.createDiv({ cls: 'status-bar', attr: { role: 'contentinfo' } });
	}

	addRibbonIcon(icon: string, title: string, onPress: OnPress): Placed {
		return this.#addAction(this.#pluginActionsEl, icon, title, onPress);
	}

	/** Adds an action of the host's own, apart from those of plugins. */
	addHostAction(icon: string, title: string, onPress: OnPress): Placed {
		return this.#addAction(this.#hostActionsEl, icon, title, onPress);
	}

	addStatusBarItem(): Placed {
		const element = createDiv('status-bar-item');
		this.#statusEl.prepend(element);
		return { element, remove: () => element.remove() };
	}

	#addAction(listEl: HTMLElement, icon: string, title: string, onPress: OnPress): Placed {
		const element = listEl.createEl('button', 'clickable-icon side-dock-ribbon-action');
		setIcon(element, icon);
		setTooltip(element, title);
		element.addEventListener('click', (event) => onPress(event as never));
		return { element, remove: () => element.remove() };
	}
}

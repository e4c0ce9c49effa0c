import type { WorkspaceWindowInitData } from 'obsidian';
import { copyTheme, dress } from '../windows/open-window';
import { followUse, setInUse } from '../windows/window-in-use';
import { startTooltips } from '../ui/tooltip';
import type { Workspace } from './workspace';
import { WorkspaceWindow } from './workspace-window';

/** The windows beside the main one. They go with it; one that is closed takes its leaves with it. */
export class Popouts {
	readonly windows: WorkspaceWindow[] = [];
	#isEnding = false;

	constructor(private readonly workspace: Workspace) {
		window.addEventListener('pagehide', () => {
			this.#isEnding = true;
			for (const { win } of this.windows) win.close();
		});
		workspace.on('css-change', () => {
			for (const { doc } of this.windows) copyTheme(doc);
		});
	}

	/** Opens a window with a group of tabs that is still empty. */
	open(data: WorkspaceWindowInitData = {}): WorkspaceWindow {
		const { app } = this.workspace;
		const opened = new WorkspaceWindow(this.workspace, data);
		const { win, doc } = opened;
		void app.pending.track(dress(win));
		app.pluginStyles.put(doc);
		opened.begin();
		startTooltips(doc);
		followUse(win, () => this.workspace.onWindowUsed(opened));
		app.keymap.listen(win);
		win.addEventListener('pagehide', () => this.close(opened));
		this.windows.push(opened);
		this.workspace.trigger('window-open', opened, win);
		return opened;
	}

	/** Closes a window and its leaves; also for one that somebody else is closing. */
	close(closed: WorkspaceWindow): void {
		const index = this.windows.indexOf(closed);
		if (this.#isEnding || index < 0) return;
		this.windows.splice(index, 1);
		for (const leaf of closed.leaves) leaf.detach();
		if (window.activeWindow === closed.win) setInUse(window);
		this.workspace.trigger('window-close', closed, closed.win);
		closed.win.close();
	}
}

import type { WorkspaceWindowInitData } from 'obsidian';
import type { Realm } from '../dom/realm';
import { openWindow } from '../windows/open-window';
import { WorkspaceContainer } from './splits';
import type { Workspace } from './workspace';

/** A window beside the main one, with leaves of its own. */
export class WorkspaceWindow extends WorkspaceContainer {
	readonly win: Realm;
	readonly doc: Document;

	constructor(workspace: Workspace, data: WorkspaceWindowInitData) {
		super(workspace, 'mod-root mod-window', { role: 'main' });
		this.win = openWindow(data);
		this.doc = this.win.document;
	}

	/** Fills the window, which has been dressed by now. For the workspace only. */
	begin(): void {
		const frameEl = this.doc.body.createDiv('app-container').createDiv('horizontal-main-container');
		frameEl.createDiv('workspace').append(this.containerEl);
		this.addGroup();
	}

	/** Shows the name of what is in sight as the window's. */
	override decorate(): void {
		this.doc.title = this.groups[0]?.current?.getDisplayText() ?? '';
	}
}

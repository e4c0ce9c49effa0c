import { Modal, Plugin, type WorkspaceLeaf } from 'obsidian';
import { TrailView, trailType } from './trail-view';

/** A view that walks through rooms and remembers its way. It tries history, layout and windows, and is not for use. */
export default class TrailPlugin extends Plugin {
	override onload(): void {
		this.registerView(trailType, (leaf) => new TrailView(leaf));
		this.registerHoverLinkSource(trailType, { display: 'Trail', defaultMod: false });
		this.registerHoverLinkSource('trail-by-key', { display: 'Trail by key', defaultMod: true });
		this.addCommand({ id: 'open', name: 'Open trail', callback: () => void this.open('tab') });
		this.addCommand({
			id: 'open-window',
			name: 'Open trail in window',
			callback: () => void this.open('window'),
		});
		this.addCommand({
			id: 'ask',
			name: 'Ask for the way',
			callback: () => new Modal(this.app).setTitle('Which way?').open(),
		});
		for (const name of ['window-open', 'window-close'] as const) {
			const tell = () => void document.body.setAttribute(`data-${name}`, 'heard');
			this.registerEvent(
				name === 'window-open' ? this.app.workspace.on(name, tell) : this.app.workspace.on(name, tell),
			);
		}
	}

	private async open(where: 'tab' | 'window'): Promise<void> {
		const leaf: WorkspaceLeaf = this.app.workspace.getLeaf(where);
		await leaf.setViewState({ type: trailType, active: true, state: { room: 'hall' } });
	}
}

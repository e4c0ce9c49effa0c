import type { MarkdownFileInfo } from 'obsidian';
import { Events } from './events';
import type { TFile } from './files';
import { guardMissing } from './missing';

/** A workspace without a window: it becomes ready, and holds no leaves. A host with a document extends it. */
export class Workspace extends Events {
	layoutReady = false;
	activeEditor: MarkdownFileInfo | null = null;
	private readyCallbacks: (() => unknown)[] = [];

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyCallbacks.push(callback);
	}

	/** For the host: runs what waited for the layout. A failing callback does not keep the others from running. */
	setLayoutReady(): void {
		this.layoutReady = true;
		const callbacks = this.readyCallbacks;
		this.readyCallbacks = [];
		for (const callback of callbacks) {
			const ref = this.on('layout-ready', callback);
			this.tryTrigger(ref, []);
			this.offref(ref);
		}
		this.trigger('layout-change');
	}

	getActiveViewOfType(_type: unknown): object | null {
		return null;
	}

	getActiveFile(): TFile | null {
		return null;
	}

	getLeavesOfType(_viewType: string): object[] {
		return [];
	}

	getMostRecentLeaf(): object | null {
		return null;
	}

	getLeafById(_id: string): object | null {
		return null;
	}

	iterateRootLeaves(_callback: (leaf: object) => unknown): void {}

	iterateAllLeaves(_callback: (leaf: object) => unknown): void {}

	detachLeavesOfType(_viewType: string): void {}

	getLastOpenFiles(): string[] {
		return [];
	}

	updateOptions(): void {}
}

guardMissing(Workspace);

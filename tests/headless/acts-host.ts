import type { App } from 'obsidian';
import { vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import type { SettingsStore } from '../../src/host/settings/settings-store';
import type { Snapshot } from '../../src/index/snapshot';
import { openVault } from './vault-host';

/** A vault that the built plugin reads, with the parts that small acts on its notes are made with. */
export async function openActs(notes: Record<string, string>, settings: Partial<Settings> = {}) {
	const host = await openVault(notes, { data: settings });
	await host.settle();
	const app = host.app as unknown as App;
	const choices = {
		current: { ...defaultSettings, ...settings },
		change(change: Partial<Settings>) {
			this.current = { ...this.current, ...change };
			return Promise.resolve();
		},
	};
	const { index } = host.plugin as unknown as { index: { snapshot: Snapshot } };
	const file = (path: string) => {
		const found = app.vault.getFileByPath(path);
		if (found === null) throw new Error(`There is no ${path}.`);
		return found;
	};
	return {
		...host,
		...{ choices, file },
		parts: { app, choices: choices as unknown as SettingsStore, snapshot: () => index.snapshot },
		/** The row of the pattern view with these words. */
		async row(words: string) {
			const { moves } = await host.patterns();
			const found = moves.find(({ text }) => text === words);
			if (found === undefined) throw new Error(`No row says ${words}.`);
			return found;
		},
		read: (path: string) => app.vault.adapter.read(path),
		/** As sync does: before the plugin knows of it. */
		write: (path: string, text: string) => app.vault.modify(file(path), text),
	};
}

/** The document as far as a notice with a button needs it; what its button does is kept. */
export function noticeButtons(): (() => void)[] {
	const buttons: (() => void)[] = [];
	vi.stubGlobal('createFragment', () => ({
		textContent: '',
		appendText(text: string) {
			this.textContent += text;
		},
		createEl: () => ({ addEventListener: (_: string, act: () => void) => void buttons.push(act) }),
	}));
	return buttons;
}

import type { App } from 'obsidian';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { beginForm } from '../../src/host/forms/begin-form';
import { FormDrafts } from '../../src/host/forms/drafts';
import type { FormNote } from '../../src/host/forms/form-note';
import type { FormPlace } from '../../src/host/forms/place';
import { seedOf } from '../../src/host/forms/promotion';
import { NoteWriter } from '../../src/host/note-writer';
import type { SettingsStore } from '../../src/host/settings/settings-store';
import { openVault } from './vault-host';

/** Forms on a vault that the built plugin reads. */
export async function openForms(notes: Record<string, string>, settings: Partial<Settings> = {}) {
	const host = await openVault(notes, { now: Date.now });
	await host.settle();
	const app = host.app as unknown as App;
	const choices = {
		current: { ...defaultSettings, ...settings },
		change(change: Partial<Settings>) {
			this.current = { ...this.current, ...change };
			return Promise.resolve();
		},
	};
	const drafts = new FormDrafts(app);
	const writer = new NoteWriter(app, () => choices.current);
	const parts = {
		...{ app, drafts, writer, settings: () => choices.current },
		choices: choices as unknown as SettingsStore,
	};
	const shown: FormNote[] = [];
	const begin = async (...args: Parameters<typeof beginForm> extends [unknown, ...infer R] ? R : never) => {
		const form = beginForm(parts, ...args);
		form.load();
		shown.push(form);
		await form.ready;
		return form;
	};
	return {
		...host,
		...{ app, choices, drafts, parts, writer },
		begin,
		open: (place: FormPlace) => begin(place),
		/** The reflection that a jot grows into. */
		async promote(path: string, lines?: string) {
			const file = app.vault.getFileByPath(path);
			const seed = file && (await seedOf(app, file, lines === undefined ? undefined : { lines }));
			if (!seed) throw new Error(`${path} has no such jot.`);
			return begin({ kind: 'reflection', draft: path }, { ...seed, from: seed.source });
		},
		/** As if the page were gone: nothing is written any more. */
		crash() {
			for (const form of shown.splice(0)) form.unload();
		},
		read: (path: string) => app.vault.adapter.read(path).catch(() => 'gone'),
		async write(path: string, text: string) {
			const file = app.vault.getFileByPath(path);
			await (file ? app.vault.modify(file, text) : app.vault.create(path, text));
			await host.settle();
		},
		async trash(path: string) {
			const file = app.vault.getFileByPath(path);
			if (file) await app.vault.delete(file);
			await host.settle();
		},
		async rename(path: string, to: string) {
			const file = app.vault.getFileByPath(path);
			if (file) await app.vault.rename(file, to);
			if (file) drafts.rename(path, to, app.metadataCache.fileToLinktext(file, ''));
			await host.settle();
		},
		paths: () => app.vault.getMarkdownFiles().map((file) => file.path),
		close: () => host.close(),
	};
}

import { builtInBook } from '../../src/domain/codebook/book';
import type { Settings } from '../../src/domain/settings';
import type { FollowParts } from '../../src/host/follow-through/parts';
import type { Beginning } from '../../src/host/forms/form-parts';
import type { MadeForForm } from '../../src/host/forms/forms';
import type { FormKind } from '../../src/host/forms/place';
import type { SettingsStore } from '../../src/host/settings/settings-store';
import type { TaggingParts } from '../../src/host/tag-selection';
import type { Snapshot } from '../../src/index/snapshot';
import { openForms } from './forms-host';

/** What was begun or gone on with, in place of the pages of questions that show it. */
export interface Begun {
	readonly kind?: FormKind;
	readonly beginning?: Beginning | undefined;
	readonly path?: string;
	readonly made?: MadeForForm | undefined;
}

/** A vault with what follow-through is made with. */
export async function openFollowing(notes: Record<string, string>, settings: Partial<Settings> = {}) {
	const vault = await openForms(notes, settings);
	const begun: Begun[] = [];
	const { app, writer, plugin } = vault;
	const { index } = plugin as unknown as { index: { readonly snapshot: Snapshot } };
	const follow: FollowParts = {
		...{ app, writer },
		choices: vault.choices as unknown as SettingsStore,
		tagging: {} as TaggingParts,
		snapshot: () => index.snapshot,
		book: () => builtInBook,
		forms: {
			start: (kind, beginning) => void begun.push({ kind, beginning }),
			goOn: ({ path }, made) => void begun.push({ path, made }),
		},
	};
	return {
		...{ ...vault, begun, follow },
		/** What was begun last, once it was. */
		async last(): Promise<Begun> {
			for (let tries = 0; begun.length === 0 && tries < 100; tries++)
				await new Promise((resolve) => setTimeout(resolve, 5));
			return begun.at(-1) ?? {};
		},
		/** Writes what was begun as it is, and gives the note. */
		async written(): Promise<{ path: string; text: string; undo: () => Promise<void> }> {
			const { kind, beginning } = await this.last();
			if (kind === undefined) throw new Error('Nothing was begun.');
			const form = await vault.begin({ kind, draft: 'new' }, beginning);
			await form.write();
			await vault.settle();
			const path = form.note?.path ?? 'none';
			return { path, text: await vault.read(path), undo: () => form.undo() };
		},
	};
}

import { type App, Notice, type TFile } from 'obsidian';
import { words } from '../i18n';
import type { CountedNote } from '../index/counted';
import type { WordsOpener } from './open-words';

export interface ReflectingParts {
	readonly app: Pick<App, 'vault'>;
	readonly opener: WordsOpener;
	readonly forms: {
		readonly reflectOn: (jot: TFile, block?: string) => void;
		/** On what stands at the cursor. */
		readonly reflect: () => void;
	};
}

/** Opens the reflection that a jot grows into; a callout that no link can name yet is gone to first. */
export async function reflectOnJot(
	{ app, opener, forms }: ReflectingParts,
	{ path, callout, opening }: Pick<CountedNote, 'path' | 'callout' | 'opening'>,
): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) {
		new Notice(words.screen.notices.noteGone(path));
		return;
	}
	const [block] = callout?.ids ?? [];
	if (callout === undefined || block !== undefined) forms.reflectOn(file, block);
	else if ((await opener.open({ path, place: opening?.place }, false)) !== undefined) forms.reflect();
}

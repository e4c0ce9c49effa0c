import { type App, Notice, type TFile } from 'obsidian';
import { words } from '../i18n';
import type { CountedNote } from '../index/counted';
import type { WordsOpener } from './open-words';

export interface ReflectingParts {
	readonly app: Pick<App, 'vault'>;
	readonly opener: WordsOpener;
	readonly forms: {
		readonly reflectOn: (jot: TFile, block?: string) => void;
		readonly goOn: (reflection: TFile) => void;
		/** On what stands at the cursor. */
		readonly reflect: () => void;
	};
}

/** Opens a reflection, or that which a jot grows into; a callout that no link can name yet is gone to first. */
export async function reflectOnJot(
	{ app, opener, forms }: ReflectingParts,
	{ path, kind, callout, opening }: Pick<CountedNote, 'path' | 'kind' | 'callout' | 'opening'>,
): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) {
		new Notice(words.screen.notices.noteGone(path));
		return;
	}
	const [block] = callout?.ids ?? [];
	if (kind === 'reflection') forms.goOn(file);
	else if (callout === undefined || block !== undefined) forms.reflectOn(file, block);
	else if ((await opener.open({ path, place: opening?.place }, false)) !== undefined) forms.reflect();
}

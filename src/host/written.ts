import { Notice, type TFile } from 'obsidian';
import { words } from '../i18n';
import type { Written } from '../view/model';
import { told } from './told';

/** What was written into a note; the user is told where it cannot be taken back. */
export function written(file: TFile, undo: () => Promise<boolean>): Written {
	return {
		path: file.path,
		undo: async () => {
			const isBack = await told(file.path, undo);
			if (isBack === false) new Notice(words.rating.notTakenBack(file.path));
			return isBack ?? false;
		},
	};
}

import { Notice, type TFile } from 'obsidian';
import { isExample } from '../../domain/examples/example-notes';
import type { Settings } from '../../domain/settings';
import { words } from '../../i18n';

/** Whether a note is an example, of which the user is told: what grows out of it would count with their own. */
export function isNotYours({ path }: TFile, { examplesFolder }: Settings): boolean {
	const isNot = isExample(path, examplesFolder);
	if (isNot) new Notice(words.examples.notYours(path));
	return isNot;
}

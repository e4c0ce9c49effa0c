import { type App, Notice, parseYaml, type TFile } from 'obsidian';
import { planPropertyValues } from '../../domain/properties-change';
import type { PropertyValues } from '../../domain/yaml-values';
import { words } from '../../i18n';
import { changeNote } from '../note-text';
import { told } from '../told';
import type { Back } from './form-parts';

/**
 * Gives a note's properties other values, by its text as it is then. The user is told where that cannot be done.
 * @returns how to take it back, or nothing to take back; false where it was not done.
 */
export async function changeProperties(
	app: App,
	file: TFile,
	valuesIn: (text: string) => PropertyValues,
): Promise<Back | undefined | false> {
	let refused: 'unreadable' | 'unsafe' | undefined;
	const done = await told(file.path, async () => ({
		back: await changeNote(app, file, (text) => {
			const plan = planPropertyValues(text, valuesIn(text), parseYaml);
			refused = 'refused' in plan ? plan.refused : undefined;
			return 'refused' in plan || plan.length === 0 ? undefined : plan;
		}),
	}));
	if (refused) new Notice(words.formsNotes.refused[refused](file.path));
	return done === undefined || refused ? false : done.back;
}

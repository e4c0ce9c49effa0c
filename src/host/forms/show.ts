import { type App, Platform } from 'obsidian';
import { focusFirstField } from '../../view/forms/first-field';
import { FormSheet } from './form-sheet';
import { type FormSource, FormView, formViewType } from './form-view';
import { type FormPlace, keyOf, placeFrom } from './place';
import { wayBackIn } from './way-back';

/** Shows a form: where it is shown already, else in a tab of its own, on a phone over everything else. */
export async function showPlace(app: App, source: FormSource, place: FormPlace): Promise<void> {
	if (Platform.isPhone) {
		new FormSheet(app, source, place).open();
		return;
	}
	const { workspace } = app;
	const known = workspace.getLeavesOfType(formViewType).find((leaf) => {
		const shown = placeFrom(leaf.getViewState().state);
		return shown !== undefined && keyOf(shown) === keyOf(place);
	});
	const goBack = wayBackIn(workspace);
	const leaf = known ?? workspace.getLeaf('tab');
	if (known === undefined) await leaf.setViewState({ type: formViewType, active: true, state: { ...place } });
	await workspace.revealLeaf(leaf);
	workspace.setActiveLeaf(leaf, { focus: true });
	if (known !== undefined) return;
	if (leaf.view instanceof FormView) leaf.view.openedFrom(goBack);
	focusFirstField(leaf.view.containerEl);
}

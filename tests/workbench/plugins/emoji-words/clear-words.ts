import { type App, ConfirmationModal, type Editor } from 'obsidian';

/** Takes the colons of all words away, having asked. */
export function clearWords(app: App, editor: Editor): void {
	new ConfirmationModal(app)
		.addButton((button) =>
			button
				.setButtonText('Clear')
				.setCta()
				.setInitialFocus()
				.onClick(() => editor.setValue(editor.getValue().replace(/:([a-z]+):/g, '$1'))),
		)
		.addCancelButton()
		.setTitle('Clear all words?')
		.open();
}

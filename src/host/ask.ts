import { type App, ConfirmationModal } from 'obsidian';

/** Asks before something is done; the first answer is the proposed one, and closing does nothing. */
export function ask(
	app: App,
	{ title, about }: { readonly title: string; readonly about: string },
	answers: readonly (readonly [text: string, act: () => void])[],
	closed: () => void = () => undefined,
): void {
	const modal = new ConfirmationModal(app);
	modal.setTitle(title).setContent(about).setCloseCallback(closed);
	for (const [index, [text, act]] of answers.entries()) {
		modal.addButton((button) => {
			button.setButtonText(text).onClick(() => {
				// Closing gives the editor its old selection back, so it comes first.
				modal.close();
				act();
			});
			if (index === 0) button.setCta().setInitialFocus();
		});
	}
	modal.addCancelButton().open();
}

/** Asks whether something is to be done; closing is a no. */
export function confirmed(
	app: App,
	question: { readonly title: string; readonly about: string },
	yes: string,
): Promise<boolean> {
	return new Promise((resolve) =>
		// The answer is given once the modal is closed.
		ask(app, question, [[yes, () => resolve(true)]], () => void Promise.resolve().then(() => resolve(false))),
	);
}

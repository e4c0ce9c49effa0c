import { counted } from './counts';

/** Saying how met something is this week. Never hand in the text of a note. */
export const rating = {
	make: {
		title: (week: string) => `Make a check-in for ${week}?`,
		about:
			'There is none for this week so far. It is a note of its own with four questions; what you say here stands in it as one line. From now on it is made without asking; the settings change that.',
		yes: 'Make it',
	},
	notWritten: (path: string) =>
		`There is no place in ${path} where this would hold as a rating, so nothing was written. Perhaps code or a comment in it is not closed.`,
	/** Into a folder that never counts. */
	excluded: (folder: string) =>
		`Notes in the folder “${folder}” are not counted, because it or a folder above it is excluded, so nothing was written. The settings say which folders are.`,
	/** In panes, by what is not saved yet. */
	differs: (path: string) =>
		`${path} is open in several panes with different words, so nothing was written. Please try again once they are the same.`,
	failed: (path: string, reason: string) => `${path} could not be changed: ${reason} Please try again.`,
	notTakenBack: (path: string) =>
		`What was written into ${path} reads differently by now or is gone, so nothing was taken back. You can change it there by hand.`,
};

/** What is done with passages from the pattern view. */
export const passageActions = {
	copied: {
		link: (n: number) => `${counted(n, 'link', 'links')} copied`,
		quote: (n: number) => `${counted(n, 'quotation', 'quotations')} copied`,
	},
	notCopied:
		'Nothing was copied: the notes are gone, or the clipboard cannot be reached. Please select it and try again.',
	/** Below the words of a quotation. */
	source: (link: string, date: string) => `— ${link}, ${date}`,
	removed: (path: string) => `The tag is taken out of ${path}.`,
	undo: 'Undo',
	notRemoved: (path: string) =>
		`The tag of these words was not found in ${path}, or it stands for the whole note; the note is open instead.`,
};

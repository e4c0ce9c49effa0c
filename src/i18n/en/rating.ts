/** Saying how met something is this week. Never hand in the text of a note. */
export const rating = {
	/** The file name of a check-in. */
	fileName: (week: string) => `Check-in ${week}`,
	make: {
		title: (week: string) => `Make a check-in for ${week}?`,
		about:
			'There is none for this week so far. It is a note of its own with four questions; what you say here stands in it as one line. From now on it is made without asking; the settings change that.',
		yes: 'Make it',
	},
	notWritten: (path: string) =>
		`There is no place in ${path} where this would hold as a rating, so nothing was written.`,
	failed: (path: string, reason: string) => `${path} could not be changed: ${reason}`,
	notTakenBack: (path: string) => `The text in ${path} has changed meanwhile, so nothing was taken back.`,
};

/** What is done with passages from the pattern view. */
export const passageActions = {
	copied: (n: number) => `${n} copied`,
	notCopied: 'Nothing could be copied here.',
	/** Below the words of a quotation. */
	source: (link: string, date: string) => `— ${link}, ${date}`,
	removed: (path: string) => `The tag is taken out of ${path}.`,
	undo: 'Undo',
	notRemoved: (path: string) =>
		`The tag of these words was not found in ${path}, or it stands for the whole note; the note is open instead.`,
};

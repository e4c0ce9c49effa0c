/** Notes written on a page of questions. In messages `path` is a path or file name; never hand in the text of a note. */
export const formsNotes = {
	title: {
		reflection: 'Reflection',
		'check-in': 'Check-in',
		experiment: 'Experiment',
		inquiry: 'Inquiry',
		decision: 'Decision',
		review: 'Review',
	},
	inquiry: 'Inquiry',
	/** Of notes of a period. */
	fileNames: {
		checkIn: (week: string) => `Check-in ${week}`,
		review: (period: string) => `Review ${period}`,
	},
	reflectOnThis: 'Reflect on this',
	unwritable:
		'One answer holds a line that a note would read as a heading or a question of this page, or code that is not closed. It is kept here; change that line to write it.',
	noteGone: (path: string, isLeftOver: boolean) =>
		`${path} is no longer in the vault. All answers are still on this page, ${isLeftOver ? 'as long as it is open.' : 'kept on this device as a draft.'}`,
	refused: {
		unreadable: (path: string) =>
			`The properties of ${path} cannot be changed, because they cannot be read as they are. Nothing was written.`,
		unsafe: (path: string) =>
			`The properties of ${path} cannot be changed, because something else in them could change as well. Nothing was written.`,
	},
	sourceGone: (path: string) =>
		`The jot in ${path} is gone or reads differently by now, so no link was written there. Your words are kept in the reflection.`,
	jotGone: (path: string) => `The jot in ${path} is gone or reads differently by now.`,
	grownAlready: (path: string, into: string) => `${path} has grown into ${into} already.`,
	notTurned: (path: string) =>
		`${path} cannot become a reflection, because its properties cannot be changed safely. Nothing was written.`,
	noPrompt: 'Every question in this note has an answer.',
};

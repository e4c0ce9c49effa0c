const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const passages = (n: number) => counted(n, 'passage', 'passages');

/** Tagging words, and changing what they are tagged with. */
export const tagging = {
	/** Several codes at once. */
	several: {
		another: 'to take it and choose another',
		/** On a touch screen. */
		more: 'and another',
		taken: 'taken',
		takenSoFar: 'Taken so far',
		takeBack: (label: string) => `Take back ${label}`,
		finish: (labels: string) => `Tag with ${labels}`,
		back: 'to take the last one back',
	},

	/** Several passages at once. */
	passages: (n: number) => `A code for ${passages(n)}`,
	title: (n: number, labels: string) => `Tag ${passages(n)} with ${labels}?`,
	leftOut: (n: number) =>
		`${counted(n, 'place is', 'places are')} left out: headings, code, comments, prompts, properties, or words that a tag would not mark by themselves.`,
	complete: (n: number) => `${passages(n)} ${n === 1 ? 'carries' : 'carry'} this already.`,
	oneStep: 'One undo takes all of it back.',
	tag: 'Tag',
	beside:
		'Another tag marks some of these words and would come to mark others, so nothing was written. Select just what it marks, or one sentence.',

	change: {
		field: (label: string) => `Another code in place of ${label}`,
		which: 'Which tag?',
		none: 'There is no tag of value, energy or need here. Put the cursor on one, or into the sentence that it marks.',
		one: 'for this one',
		all: (n: number) => `for all ${n} in this note`,
		remove: 'Remove this tag',
		removeRated: 'Remove this tag and its rating',
		removeAll: (n: number) => `Remove all ${n} in this note`,
		tires: (label: string) => `${label}: it drains me instead`,
		gives: (label: string) => `${label}: it gives energy instead`,
		doubled: (label: string) => `These words were tagged ${label} already, so the other tag was taken out.`,
	},

	highlight: {
		title: (n: number) => (n === 1 ? 'Keep the highlight?' : `Keep ${n} highlights?`),
		about: 'No tag of value, energy or need marks these words any more. The words stay either way.',
		keep: 'Keep',
		plain: 'Plain words',
	},
};

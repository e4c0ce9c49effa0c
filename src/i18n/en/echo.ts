const howMany = ['Two', 'Three', 'Four', 'Five', 'Six'];

/** Words of the echo, and of a note read back. */
export const echo = {
	title: 'An echo',
	question: 'The same thing?',
	same: 'Yes',
	apart: 'Different',
	open: 'Open the old note beside',
	/** After the answer. */
	notedSame: (older: string, newer: string) =>
		`Noted: the same thing, on ${older} and ${newer}. What would you call it?`,
	notedApart: 'Noted: two different things. This pair stays apart.',

	readBack: {
		title: 'Your words, read back',
		lenses: { value: 'What matters', energy: 'What would charge you', need: 'What runs short' },
		/** In words: no figure stands here. */
		lean: (answers: number) => `${howMany[answers - 2] ?? 'Several'} answers lean the same way: `,
		name: '. What would you call it?',
		sameMark: (others: string) => `Same mark as ${others}`,
		/** Three ways to go on, none before another. */
		doors: [
			{
				title: 'Bring a little of it here',
				text: 'Where could a little of this fit, where you are now or in what you choose next? One line is enough, small and easy to undo; a few days a year count in full.',
			},
			{
				title: 'What if it is a wish?',
				text: 'What feels unrealistic about it? And what tells you that it is only a fantasy? Two questions to sit with; nothing has to follow.',
			},
			{
				title: 'That is enough for today',
				text: 'Then it is kept, exactly as you said it. Nothing here waits for you.',
			},
		],
	},
};

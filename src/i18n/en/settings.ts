/** The settings tab. */
export const settings = {
	tags: 'Tags',
	tagLook: {
		name: 'Tags while reading and writing',
		about:
			'How tags of value, energy and need look in live preview and reading view. The text stays as it is.',
		chips: 'Chips with icon and name',
		dots: 'Small dots',
		plain: 'The tag itself, in the colour of its lens',
	},
	trigger: {
		name: 'Offer codes after',
		about:
			'One to four characters that open the list of codes while you type. Leave it empty to switch this off; the list after #value/, #energy/ and #need/ stays.',
		unfit: 'Use one to four characters without spaces, or none at all.',
	},
	roots: {
		name: 'Tag names',
		about: (names: string) => `The first part of the tags of each lens: ${names}. Select to use others.`,
	},
	earlier: {
		name: 'Tags that were here before',
		about: 'Everyday notes can hold tags that begin like the ones here but name no code of the code book.',
		ask: 'Leave them out, and ask in the pattern view',
		'leave-out': 'Leave them out',
		count: 'Count them',
	},
	patterns: 'Pattern view',
	conceal: {
		name: 'Cover quotations',
		about: 'For shared screens: your words are covered until you point at them or reach them by keyboard.',
	},
	askCheckIn: {
		name: 'Ask before making a check-in',
		about:
			'Saying how met something is writes a line into the check-in of this week, which is made where there is none.',
	},
};

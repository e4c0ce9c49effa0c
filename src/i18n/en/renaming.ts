/** Renaming and merging across the vault. */
export const renaming = {
	/** Why something cannot be renamed like this. */
	problems: {
		'not-a-code': 'A code has a lens and a name, such as value/craft, without spaces or punctuation.',
		'not-a-name': 'A name needs letters or digits, and none of [ ] | #.',
		same: 'This is the name that it has now.',
		'inside-itself': 'A code cannot move into one of its own children.',
		direction: 'What drains and what gives stay apart: use a name with the same direction.',
	},
	/** Why something in a note stays as it is. */
	obstacles: {
		'properties-unreadable': 'The properties cannot be read.',
		'properties-unsafe': 'The properties are written in a way that cannot be changed safely.',
		'no-direction': 'Only energy gives or drains: the other lens has no name for this.',
		opposite: 'In the code book, the new name cannot stand as the opposite here.',
		'line-of-both':
			'The new name has an entry of its own (built in or in your code book), so this line of the old name stays as it is. Strike it out there if you no longer want it.',
	},
};

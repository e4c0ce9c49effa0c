const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** The card that tells about one tag. */
export const details = {
	name: (label: string) => `Details of ${label}`,
	inNotes: (k: number, n: number) => `in ${k} of ${counted(n, 'note', 'notes')}`,
	inEveryday: (k: number, n: number) => `in ${k} of ${counted(n, 'everyday note', 'everyday notes')}`,
	nowhere: 'in no counted note so far',
	last: (day: string) => `last on ${day}`,
	own: 'A code of your own, without a definition so far. The code book has room for one.',
	unnamed: 'No code of the code book has this name.',
	marks: (said: string) => `Marks ${said}`,
	marksNothing: 'Marks no words of its own: it stands for the note, or on a line that is not counted.',
	patterns: 'Show in patterns',
	change: 'Change…',
	remove: 'Remove',
	none: 'There is no tag of value, energy or need at the cursor.',
	keys: 'Arrow down leads to the buttons, Esc closes.',
};

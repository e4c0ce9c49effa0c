import fc from 'fast-check';

/** What people type: letters, marks of Markdown, line breaks. */
export const said = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 12 }),
			fc.constantFrom(
				'\n',
				'\n\n',
				'> ',
				'# ',
				'- ',
				'```',
				'%%',
				'[!note] ',
				' ^id',
				'==',
				'\u2028',
				'  \n',
			),
		),
		{ maxLength: 12 },
	)
	.map((parts) => parts.join('').replace(/\r\n?/g, '\n'))
	.filter((words) => words.trim() !== '');

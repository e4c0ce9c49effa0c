import fc from 'fast-check';

const pieces = [
	...['- ', '\n- ', '\n  - ', '\n\t* ', '\n3. ', '\n> - ', '\n', '\n\n', '\r\n', '\r\n- ', '\n    ', ' '],
	...[
		'`#value/bread` ',
		'#value/salt',
		'`#energy/late`',
		'#need/air/high',
		'#value',
		'#other',
		'#',
		'`#need/',
	],
	...['Bread', ': ', ' - ', ' · ', 'made by hand', '~~', '**', '`', '==', '|', '\\'],
	...['question: ', 'cues:', 'also: a, b', 'opposite: ', 'hide', 'label: Loaf', 'axis: hours'],
	...['\n## Values\n', '\n# Needs', '\n## Energy\n\n', '\n```\n', '```', '~~~\n', '%%', '<!--', '-->'],
	...[
		'---\n',
		'---\nhatch-kind: code-book\n---\n',
		'\n***\n',
		'\uFEFF',
		'日々',
		'🐐',
		'\u2028',
		'\t',
		'[ ] ',
	],
];

/** Notes put together from what stands in code books, in any order. */
export const mangled = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 30 })
	.map((parts) => parts.join(''));

import type { OwnEntry } from '../../../src/domain/codebook/book';

interface NoteCase {
	readonly claim: string;
	readonly text: string;
	readonly says: readonly OwnEntry[];
	/** Line and what is wrong there. */
	readonly problems?: readonly string[];
}

const tinkering = { code: 'value/tinkering', label: 'Tinkering' };
const mended = { ...tinkering, definition: 'making small things work.' };

const lines = (...written: string[]) => written.join('\n');

/** Lines as hands write and mangle them. */
const heads: NoteCase[] = [
	...[
		'- `#value/tinkering` Tinkering: making small things work.',
		'* `#value/tinkering` Tinkering: making small things work.',
		'+ `#value/tinkering` Tinkering: making small things work.',
		'7. `#value/tinkering` Tinkering: making small things work.',
		'1) `#value/tinkering` Tinkering: making small things work.',
		'- [ ] `#value/tinkering` Tinkering: making small things work.',
		'\t\t- `#value/tinkering` Tinkering: making small things work.',
		'> - `#value/tinkering` Tinkering: making small things work.',
		'1. - `#value/tinkering` Tinkering: making small things work.',
		'- #value/tinkering Tinkering: making small things work.',
		'- \\#value/tinkering Tinkering: making small things work.',
		'- **#value/tinkering** **Tinkering:** making small things work.',
		'- ``#value/tinkering`` ==Tinkering==: making small things work.',
		'- `#value/tinkering`: Tinkering: making small things work.',
		'- `#value/tinkering` – Tinkering – making small things work.',
		'- `#value/tinkering` - Tinkering - making small things work.',
		'- `#value/tinkering` — Tinkering — making small things work.',
		'- `#value/tinkering` Tinkering :: making small things work.',
		'- `#value/tinkering` Tinkering：making small things work.',
		'- `#value/tinkering` Tinkering: making small things work. ^tinker',
		'- `#Value/TINKERING` Tinkering: making small things work.',
		'- `#value//tinkering/` Tinkering: making small things work.',
		'-   `#value/tinkering`   Tinkering:   making small   things work.',
		'- `#value/tinkering` Tinkering: making\n  small things\nwork.',
		'- `#value/tinkering` Tinkering %%fiddling?%%: making small things work.',
		'- `#value/tinkering` Tinkering · definition: making small things work.',
		'- `#value/tinkering` label: Tinkering • Definition: making small things work.',
		'- `#value/tinkering`\n  - Label: Tinkering\n  - DEFINITION: making small things work.',
		'\uFEFF- `#value/tinkering` Tinkering: making small things work.',
		'---\nhatch-kind: code-book\n---\n- `#value/tinkering` Tinkering: making small things work.',
		'---\r\nhatch-kind: code-book\r\n---\r\n\r\n- `#value/tinkering` Tinkering: making small things work.\r\n',
		'Prose on `#value/other` things.\n\n- `#value/tinkering` Tinkering: making small things work.',
	].map((text) => ({ claim: 'a line', text, says: [mended] })),
	{ claim: 'a tag alone', text: '- `#value/craft`', says: [{ code: 'value/craft' }] },
	{ claim: 'a label alone', text: '- `#value/tinkering` Tinkering', says: [tinkering] },
	{
		claim: 'a label with a time and a hyphen',
		text: '- `#energy/early` The 6:30-start: up before the others',
		says: [{ code: 'energy/early', label: 'The 6:30-start', definition: 'up before the others' }],
	},
	{
		claim: 'a code that drains',
		text: '- `#energy/night-work/drains` Night work',
		says: [{ code: 'energy/night-work', label: 'Night work' }],
	},
	{
		claim: 'a code in another script',
		text: '- `#value/日々` 日々：ゆっくり',
		says: [{ code: 'value/日々', label: '日々', definition: 'ゆっくり' }],
	},
	{
		claim: 'a whole list',
		text: '- `#need/b` B\n- `#value/a` A\n\n## Needs\n* `#need/a`',
		says: [{ code: 'need/b', label: 'B' }, { code: 'value/a', label: 'A' }, { code: 'need/a' }],
	},
];

const hidden: NoteCase[] = [
	'- ~~`#value/order`~~',
	'- ~~#value/order~~',
	'- **~~`#value/order`~~**',
	'- `#value/order` · hide',
	'- `#value/order`\n  - hide',
	'- `#value/order`\n  - Hidden',
	'- `#value/order`\n  - hide: yes',
].map((text) => ({ claim: 'a code not offered', text, says: [{ code: 'value/order', isHidden: true }] }));

const fields: NoteCase[] = [
	...[
		'- `#value/tinkering`\n  - cues: fiddling, taking things apart',
		'- `#value/tinkering`\n\t* CUES : fiddling; taking things apart',
		'- `#value/tinkering`\n- cues: “fiddling”, "taking things apart",',
		'- `#value/tinkering` · cues: fiddling, taking things apart',
		'- `#value/tinkering` cues: fiddling, taking things apart',
		'- `#value/tinkering`\n  - **cues:** fiddling, taking\n    things apart',
		'- `#value/tinkering`\n  - cues:: fiddling · taking things apart',
		'- `#value/tinkering`\n  - cues\n    - fiddling\n    - taking things apart',
		'- `#value/tinkering`\n  - cues: fiddling\n  - cues: taking things apart',
		'- `#value/tinkering`\n\n  Some words.\n\n  - note: later\n  - cues: fiddling, taking things apart',
		'- `#value/tinkering`\n  ```\n  - cues: none\n  ```\n  - cues: fiddling, taking things apart',
	].map((text) => ({
		claim: 'cues',
		text,
		says: [{ code: 'value/tinkering', cues: ['fiddling', 'taking things apart'] }],
	})),
	{
		claim: 'all that can be said',
		text: lines(
			'- `#energy/night-work` Night work: awake while others sleep · axis: Hours · opposite: `#energy/early-start`',
			'  - question: What is it that the night allows?',
			'  - also: late shift, small hours',
			'  - hide: no',
		),
		says: [
			{
				code: 'energy/night-work',
				label: 'Night work',
				definition: 'awake while others sleep',
				axis: 'Hours',
				opposite: 'energy/early-start',
				question: 'What is it that the night allows?',
				synonyms: ['late shift', 'small hours'],
				isHidden: false,
			},
		],
	},
	...['`#energy/early-start`', '#energy/Early-Start', 'energy/early-start', 'Early start', 'early-start'].map(
		(written) => ({
			claim: 'an opposite',
			text: `- #energy/late\n  - opposite: ${written}`,
			says: [{ code: 'energy/late', opposite: 'energy/early-start' }],
		}),
	),
	{
		claim: 'an opposite on a line below',
		text: '- #energy/late\n  - opposite:\n    - `#energy/early-start`\n- #energy/noon',
		says: [{ code: 'energy/late', opposite: 'energy/early-start' }, { code: 'energy/noon' }],
	},
	{
		claim: 'what is said first',
		text: '- #value/a A\n  - label: B\n  - question: Why?\n  - question: When?',
		says: [{ code: 'value/a', label: 'A', question: 'Why?' }],
	},
	{
		claim: 'a field without words, as not said',
		text: '- #value/a\n  - cues:\n  - question:\n- #value/b',
		says: [{ code: 'value/a' }, { code: 'value/b' }],
	},
];

const passedOver: NoteCase[] = [
	'',
	'#value/tinkering Tinkering',
	'```\n- `#value/tinkering`\n```',
	'~~~~ md\n- `#value/tinkering`\n~~~~',
	'%%\n- `#value/tinkering`\n%%',
	'<!--\n- `#value/tinkering`\n-->',
	'- question: Why?\n- cues: fiddling',
	'---\nlist:\n- "#value/tinkering"\n---',
	'| `#value/tinkering` | Tinkering |',
	'- Tinkering is `#value/tinkering`',
	'- constructor: yes\n- 1234\n- #1234',
	'## #value/tinkering',
	'- \n-\n* * *\n---\n',
].map((text) => ({ claim: 'nothing', text, says: [] }));

const wrong: NoteCase[] = [
	{ claim: 'no other tag', text: '- #craft Craft', says: [], problems: ['1 tag #craft'] },
	{ claim: 'no bare root', text: '\n- `#value` Value', says: [], problems: ['2 tag #value'] },
	{
		claim: 'nothing below a tag that is no code',
		text: '- #value/a\n- #valeu/b\n  - question: Why?',
		says: [{ code: 'value/a' }],
		problems: ['2 tag #valeu/b'],
	},
	{
		claim: 'a code once',
		text: '- #value/a A\n- #need/a\n- #VALUE/a B\n  - question: Why?',
		says: [{ code: 'value/a', label: 'A' }, { code: 'need/a' }],
		problems: ['3 twice #VALUE/a'],
	},
	{
		claim: 'no code within another, whose name it would take',
		text: '- #value/craft/roses Roses\n- #energy/late/drains Late',
		says: [{ code: 'energy/late', label: 'Late' }],
		problems: ['1 nested #value/craft/roses'],
	},
	...['#need/calm', '#other/calm', '!!', '#energy/late', 'energy/early start', 'later / earlier'].map(
		(written) => ({
			claim: 'no such opposite',
			text: `- #energy/late\n  - opposite: ${written}`,
			says: [{ code: 'energy/late' }],
			problems: [`2 opposite ${written}`],
		}),
	),
];

export const noteCases: readonly NoteCase[] = [...heads, ...hidden, ...fields, ...passedOver, ...wrong];

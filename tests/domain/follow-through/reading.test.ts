import { describe, expect, it } from 'vitest';
import { countedIn } from './lines';

const inInquiry = (text: string) =>
	countedIn(text, 'inquiry').map(({ task, text: said, due, ...more }) => [
		task,
		said,
		due,
		'learnt' in more ? more.learnt : undefined,
	]);

describe('a move', () => {
	const moved = (text: string) => countedIn(text).map(({ text: said, due }) => [said, due]);

	it.each([
		['ask #value/care 📅 2026-05-01', 'ask', '2026-05-01'],
		['ask 📅️ 2026-05-01 #value/care', 'ask', '2026-05-01'],
		['ask 📅 2026-05-01 them #value/care', 'ask them', '2026-05-01'],
		['ask #value/care', 'ask', undefined],
		['ask 📅 2026-13-01 #value/care', 'ask 📅 2026-13-01', undefined],
		['ask 📅 2026-05-011 #value/care', 'ask 📅 2026-05-011', undefined],
		['ask 📅 2026-13-01 📅 2026-05-01 #value/care', 'ask 📅 2026-13-01', '2026-05-01'],
		['ask #gala 📅 2026-05-01 #value/care', 'ask', '2026-05-01'],
		['ask #value/care ➕ 2026-05-01 📅 2026-05-02 ✅ 2026-05-03', 'ask', '2026-05-02'],
		['ask #gala ✅ 2026-05-03 #value/care', 'ask', undefined],
		['ask ⏳ 2026-05-03 📅 2026-05-02 #value/care', 'ask', '2026-05-02'],
		['✅ 2026-05-03 was when #value/care', '✅ 2026-05-03 was when', undefined],
		['ask 📅 2026-05-01 📅 2026-06-01 #value/care', 'ask', '2026-05-01'],
		['ask → yes #value/care', 'ask → yes', undefined],
	])('may name a day: %s', (said, text, due) => {
		expect(moved(`- [ ] ${said}`)).toEqual([[text, due]]);
	});

	it('is none without words', () => {
		expect(moved('- [ ] #value/care\n- [ ] 📅 2026-05-01 #value/care')).toEqual([]);
	});
});

describe('something to find out', () => {
	it.each([
		['- [?] They never take me', ['?', 'They never take me', undefined, undefined]],
		['- [ ] Who pays? 📅 2026-08-28', [' ', 'Who pays?', '2026-08-28', undefined]],
		['- [x] Who pays? → the town', ['x', 'Who pays?', undefined, 'the town']],
		['- [x] Who pays? → the town 📅 2026-08-28', ['x', 'Who pays?', '2026-08-28', 'the town']],
		['- [x] Who pays? 📅 2026-08-28 → the town', ['x', 'Who pays?', '2026-08-28', 'the town']],
		['- [x] Who pays? → **the** [[town]] #need/rest', ['x', 'Who pays?', undefined, 'the town']],
		['- [x] Who pays?\n  - the town\n  - and I', ['x', 'Who pays?', undefined, 'the town']],
		['- [x] Who pays? → the town\n  - and I', ['x', 'Who pays?', undefined, 'the town']],
		['- [-] Who pays?\n  1. nobody', ['-', 'Who pays?', undefined, 'nobody']],
		['- [/] Who pays?\n  - asked K.', ['/', 'Who pays?', undefined, undefined]],
		[
			'- [x] Who pays?\n  - a conversation with somebody who does it\n  - the town',
			['x', 'Who pays?', undefined, 'the town'],
		],
		['- [x] Who pays?\n\n- another', ['x', 'Who pays?', undefined, undefined]],
		['- [ ] Who pays? →', [' ', 'Who pays? →', undefined, undefined]],
		['- ? Who pays?', [' ', 'Who pays?', undefined, undefined]],
		['- ?? They never take me', ['?', 'They never take me', undefined, undefined]],
		['* ?/ Who pays?', ['/', 'Who pays?', undefined, undefined]],
		['1. ?x Who pays? → the town', ['x', 'Who pays?', undefined, 'the town']],
		['\t- ?- Who pays? 📅 2026-08-28', ['-', 'Who pays?', '2026-08-28', undefined]],
		['- ? x and y', [' ', 'x and y', undefined, undefined]],
	])('reads: %j', (text, row) => {
		expect(inInquiry(text.startsWith('\t') ? `- above\n${text}` : text)).toEqual([row]);
	});

	it.each([
		'- ?text',
		'-? x',
		'- [ ]',
		'- [ ] ',
		'- ?',
		'- ?x',
		'? x',
		'```\n- ? x\n```',
		'`- ? x`',
		'> [!ask] Q\n> - ? x',
	])('is not %j', (text) => {
		expect(inInquiry(text)).toEqual([]);
	});

	it('is no evidence, and what stands elsewhere is', () => {
		const notes = (text: string, kind?: string) => countedIn(text, kind);
		expect(notes('- ? Who pays #value/care?')).toEqual([]);
		expect(inInquiry('- ? Who pays #value/care?')).toEqual([[' ', 'Who pays?', undefined, undefined]]);
	});

	it('may stand in another one', () => {
		expect(inInquiry('- ? Who?\n  - ?x How? → so\n  - [ ] When?').map(([, text]) => text)).toEqual([
			'Who?',
			'How?',
			'When?',
		]);
	});
});

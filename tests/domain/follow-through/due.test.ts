import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/domain/fingerprint';
import { planDue, planMade } from '../../../src/domain/follow-through/due';
import { applied } from '../../../src/domain/tagging/change';
import { countedIn, dated, done, known, notes } from './lines';

const day = '2026-06-01';

describe('a day', () => {
	it.each([
		['goes to the end of its line', '- [ ] ask #value/care', '- [ ] ask #value/care 📅 2026-06-01'],
		['before the name of a block', '- [ ] ask #value/care ^id', '- [ ] ask #value/care 📅 2026-06-01 ^id'],
		[
			'before what goes on',
			'- [ ] ask #value/care  \n  more',
			'- [ ] ask #value/care 📅 2026-06-01  \n  more',
		],
		[
			'takes the place of another',
			'- [ ] a 📅 2026-05-01 b #value/care',
			'- [ ] a 📅 2026-06-01 b #value/care',
		],
		[
			'leaves what other plugins write',
			'- [ ] ask #value/care ⏫ 🔁 every week ⏳ 2026-05-01',
			'- [ ] ask #value/care ⏫ 🔁 every week ⏳ 2026-05-01 📅 2026-06-01',
		],
		[
			'leaves a day that is none',
			'- [ ] ask #value/care 📅 2026-13-01',
			'- [ ] ask #value/care 📅 2026-13-01 📅 2026-06-01',
		],
	])('%s', (_, text, after) => {
		expect(dated(text, day)).toBe(after);
	});

	it.each([
		['- [ ] ask #value/care 📅 2026-05-01', '- [ ] ask #value/care'],
		['- [ ] a 📅️ 2026-05-01 b #value/care ^id', '- [ ] a b #value/care ^id'],
		['- [ ] ask #value/care', '- [ ] ask #value/care'],
	])('goes with the space before it: %j', (text, after) => {
		expect(dated(text)).toBe(after);
	});

	it('is read and written in a line that is shown cut', () => {
		const text = `- [ ] ${'words '.repeat(60)}#value/care`;
		const after = `${text} 📅 2026-06-01`;
		expect(dated(text, day)).toBe(after);
		expect(countedIn(after)[0]).toMatchObject({ due: day, isCut: true, text: countedIn(text)[0]?.text });
		expect(dated(after)).toBe(text);
	});

	it('goes behind what was learnt', () => {
		expect(dated('---\nhatch-kind: inquiry\n---\n- ?x who? → they', day)).toContain('→ they 📅 2026-06-01');
	});

	it.each([
		['- [ ] ask #gala #value/care', '- [ ] ask #gala #value/care 📅 2026-06-01'],
		['- [ ] ask #value/care #task ^id', '- [ ] ask #value/care #task 📅 2026-06-01 ^id'],
	])('stands behind tags of the user, and goes again: %j', (text, after) => {
		expect(dated(text, day)).toBe(after);
		expect(dated(after)).toBe(text);
	});

	it('holds whatever the roots of the tags', () => {
		const text = '- [ ] ask #wert/care';
		const line = { line: 1, print: fingerprint('ask'), text: 'ask' };
		expect(done(text, planDue(text, line, day))).toBe(`${text} 📅 ${day}`);
	});

	it('in any note is that of just this line, as the index reads it', () => {
		fc.assert(
			fc.property(notes, fc.boolean(), fc.constantFrom(undefined, day), (text, isInquiry, wanted) => {
				const own = isInquiry ? `---\nhatch-kind: inquiry\n---\n\n${text}` : text;
				const before = countedIn(own);
				for (const [at, line] of before.entries()) {
					const changes = planDue(own, known(line), wanted);
					if (changes === undefined) continue;
					const after = countedIn(applied(own, changes));
					expect(after.map((one) => one.due)).toEqual(
						before.map((one, index) => (index === at ? wanted : one.due)),
					);
					expect(after.map((one) => [one.task, one.text])).toEqual(before.map((one) => [one.task, one.text]));
				}
			}),
			{ numRuns: 100 },
		);
	});
});

describe('a line taken up again', () => {
	const made = (text: string, kind?: string) => {
		const [line] = countedIn(text, kind);
		return line && done(text, planMade(text, known(line), day));
	};

	it.each([
		['says so at its end', '- [ ] ask #value/care', '- [ ] ask #value/care ➕ 2026-06-01'],
		[
			'before the name of a block',
			'- [ ] ask #gala #value/care ^id',
			'- [ ] ask #gala #value/care ➕ 2026-06-01 ^id',
		],
		[
			'keeps the day that it is for',
			'- [ ] ask #value/care 📅 2026-05-01',
			'- [ ] ask #value/care 📅 2026-05-01 ➕ 2026-06-01',
		],
		[
			'says it instead of an earlier day',
			'- [ ] ask ➕ 2026-01-01 #value/care 📅 2026-05-01',
			'- [ ] ask ➕ 2026-06-01 #value/care 📅 2026-05-01',
		],
		['says it once', '- [ ] ask #value/care ➕ 2026-06-01', '- [ ] ask #value/care ➕ 2026-06-01'],
	])('%s', (_, text, after) => {
		expect(made(text)).toBe(after);
		expect(countedIn(after)[0]?.made).toBe(day);
	});

	it('is one of an inquiry, too', () => {
		const text = '---\nhatch-kind: inquiry\n---\n- ? who → they';
		expect(made(text)).toBe(`${text} ➕ 2026-06-01`);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDue } from '../../../src/domain/follow-through/due';
import { applied } from '../../../src/domain/tagging/change';
import { countedIn, dated, known, notes } from './lines';

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

	it('goes behind what was learnt', () => {
		expect(dated('---\nhatch-kind: inquiry\n---\n- ?x who? → they', day)).toContain('→ they 📅 2026-06-01');
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

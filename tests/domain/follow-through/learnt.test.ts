import { describe, expect, it } from 'vitest';
import { planLearnt } from '../../../src/domain/follow-through/learnt';
import { applied } from '../../../src/domain/tagging/change';
import { countedIn, known } from './lines';

const own = (line: string) => `---\nhatch-kind: inquiry\n---\n${line}`;

function learnt(line: string, said: string, now = line): string | undefined {
	const [first] = countedIn(own(line));
	const plan = first && planLearnt(own(now), known(first), said);
	return plan && applied(own(now), plan);
}

describe('what was learnt', () => {
	it.each([
		['- [x] pay', '- [x] pay → little'],
		['- [x] pay 📅 2026-05-01 ^id', '- [x] pay → little 📅 2026-05-01 ^id'],
		['- ?x pay', '- ?x pay → little'],
		['- [x] pay → by month', '- [x] pay → by month; little'],
		['- [x] pay\n  - in summer', '- [x] pay → little\n  - in summer'],
		['- [x] pay\n- [x] hours', '- [x] pay → little\n- [x] hours'],
	])('stands behind an arrow, and behind what is there already: %j', (line, after) => {
		expect(learnt(line, 'little')).toBe(own(after));
	});

	it('has its tags in code spans, on one line', () => {
		expect(learnt('- [x] pay', 'little\n#value/care *now*')).toBe(
			own('- [x] pay → little `#value/care` \\*now\\*'),
		);
	});

	it('is written nowhere without words, or where the line is gone', () => {
		expect(learnt('- [x] pay', '  ')).toBe(own('- [x] pay'));
		expect(learnt('- [x] pay', 'little', '- [x] hours')).toBeUndefined();
	});
});

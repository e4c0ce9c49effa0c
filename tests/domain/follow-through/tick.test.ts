import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/domain/fingerprint';
import { planTick } from '../../../src/domain/follow-through/tick';
import { applied } from '../../../src/domain/tagging/change';
import { countedIn, done, known, notes, ticked } from './lines';

describe('a tick', () => {
	it.each([
		['- [ ] ask #value/care', '- [x] ask #value/care'],
		['* [x] ask #value/care', '* [-] ask #value/care', '-'],
		['1. [ ] ask #value/care ^id', '1. [>] ask #value/care ^id', '>'],
		['- a\n\t+ [ ] ask #value/care\n', '- a\n\t+ [x] ask #value/care\n'],
		['> - [ ] ask #value/care', '> - [x] ask #value/care'],
		['- [ ] **ask #value/care**', '- [x] **ask #value/care**'],
		['- [x] ask\n  more #value/care', '- [ ] ask\n  more #value/care', ' '],
	])('changes one character: %j', (text, after, task = 'x') => {
		expect(ticked(text, task)).toBe(after);
	});

	it.each([
		['- ? who', '- ?x who', 'x'],
		['- ?x who', '- ? who', ' '],
		['- ?? who', '- ?/ who', '/'],
		['- ? who', '- ?? who', '?'],
	])('stands behind the question mark of a plain bullet: %j', (text, after, task) => {
		const own = `---\nhatch-kind: inquiry\n---\n${text}`;
		expect(ticked(own, task)).toBe(own.replace(text, after));
	});

	it('finds its line where it stands by now', () => {
		const text = '- [ ] ask #value/care';
		expect(ticked(text, 'x', `New\n\n${text}`)).toBe('New\n\n- [x] ask #value/care');
		expect(ticked(text, 'x', `${text}\n${text}`)).toBe(`- [x] ask #value/care\n${text}`);
	});

	it.each([
		['the words are gone', '- [ ] ask them #value/care'],
		['they stand in two other places', 'New\n\n- [ ] ask #value/care\n- [ ] ask #value/care'],
		['they are no task any more', '- ask #value/care'],
		['they stand in code', '```\n- [ ] ask #value/care\n```'],
	])('is none where %s', (_, now) => {
		expect(ticked('- [ ] ask #value/care', 'x', now)).toBeUndefined();
	});

	it.each([']', '', 'xx', '\n'])('cannot be %j', (task) => {
		expect(ticked('- [ ] ask #value/care', task)).toBeUndefined();
	});

	it('of one of several equal lines is of the one there, as long as all stand where they stood', () => {
		const text = '# Mon\n\n- [ ] walk #need/rest\n\n# Tue\n\n- [ ] walk #need/rest\n';
		const tuesday = { line: 7, print: fingerprint('walk'), text: 'walk', twins: [3, 7] };
		const tick = (now: string) => done(now, planTick(now, tuesday, 'x'));
		expect(tick(text)).toBe(text.replace(/\[ \](?=[^[]*$)/, '[x]'));
		expect(tick(`New\n\nMore\n\n${text}`)).toBeUndefined();
		expect(tick('- [ ] walk #need/rest\n')).toBe('- [x] walk #need/rest\n');
	});

	it('of equal lines is none where one has come above, though one stands there', () => {
		const text = '- [ ] walk #need/rest\n';
		const read = { line: 1, print: fingerprint('walk'), text: 'walk', twins: [1] };
		const tick = (now: string) => done(now, planTick(now, read, 'x'));
		expect(tick(`${text}\n${text}`)).toBeUndefined();
		expect(tick(`${text}- [ ] walk\n`)).toBe('- [x] walk #need/rest\n- [ ] walk\n');
	});

	it('is of a line that goes on, however its lines are broken', () => {
		const text = '- [ ] ask\n  them #value/care\n';
		const [line] = countedIn(text.replaceAll('\n', '\r\n'));
		expect(done(text, line && planTick(text, known(line), 'x'))).toBe(text.replace('[ ]', '[x]'));
	});

	it('holds whatever the roots of the tags', () => {
		const text = '- [ ] **ask #wert/care**';
		const line = { line: 1, print: fingerprint('**ask #wert/care**'), text: 'ask' };
		expect(done(text, planTick(text, line, 'x'))).toBe('- [x] **ask #wert/care**');
	});

	it('in any note changes just this line, as the index reads it', () => {
		fc.assert(
			fc.property(
				notes,
				fc.constantFrom(undefined, 'inquiry', 'reflection'),
				fc.constantFrom('x', ' ', '-', '?'),
				(text, kind, task) => {
					const own = kind === undefined ? text : `---\nhatch-kind: ${kind}\n---\n\n${text}`;
					const before = countedIn(own);
					for (const [at, line] of before.entries()) {
						const changes = planTick(own, known(line), task);
						if (changes === undefined) continue;
						expect(changes).toHaveLength(1);
						const after = countedIn(applied(own, changes));
						expect(after.map((one) => one.task)).toEqual(
							before.map((one, index) => (index === at ? task : one.task)),
						);
						expect(after.map((one) => one.text)).toEqual(before.map((one) => one.text));
					}
				},
			),
			{ numRuns: 100 },
		);
	});

	it('can be made of nearly all that a note counts', () => {
		let [made, refused] = [0, 0];
		fc.assert(
			fc.property(notes, (text) => {
				for (const line of countedIn(text)) {
					if (planTick(text, known(line), 'x') === undefined) refused++;
					else made++;
				}
			}),
			{ numRuns: 100 },
		);
		expect(made).toBeGreaterThan(40);
		expect(refused).toBeLessThan(made / 10);
	});
});

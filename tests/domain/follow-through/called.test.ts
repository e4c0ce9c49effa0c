import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import { calledIn } from '../../../src/domain/follow-through/called';
import type { Answers } from '../../../src/domain/forms/form';
import { forms } from '../../../src/domain/forms/specs';
import { bodyOf } from '../../../src/domain/forms/write';
import { indexed } from '../../index/indexed';

const called = (kind: 'experiment' | 'inquiry' | 'decision' | 'reflection', answers: Answers) =>
	calledIn(bodyOf(forms[kind], answers), kind, defaultRoots);

describe('a note is called', () => {
	it.each([
		[
			'experiment',
			{ clue: '“stall” #value/play', smallest: 'Two *Saturdays* at the stall #value/play. And more.' },
		],
		['experiment', { smallest: '- [ ] Two Saturdays at the stall ([[2026-03-01 jot]])' }],
		['decision', { question: 'What now?', decided: 'Two Saturdays at the stall.' }],
		['decision', { question: 'Two Saturdays at the stall' }],
		[
			'inquiry',
			{ unrealistic: 'The rent.', wish: '“Two Saturdays at the stall” ([[2026-03-01 reflection]])' },
		],
	] as const)('by what its %s page says: %j', (kind, answers) => {
		expect(called(kind, answers)).toBe('Two Saturdays at the stall');
	});

	it('nothing where it does not say', () => {
		expect(called('experiment', { clue: '“stall”' })).toBeUndefined();
		expect(called('experiment', { smallest: '#value/play' })).toBeUndefined();
		expect(called('reflection', { fantasy: 'A stall.' })).toBeUndefined();
		expect(calledIn('Just words.', undefined, defaultRoots)).toBeUndefined();
	});

	it('by 80 characters at most, cut on a word', () => {
		const name = called('decision', { decided: `I ${'stay '.repeat(30)}here.` });
		expect(name).toMatch(/^I (?:stay )+stay…$/);
		expect(name?.length).toBeLessThanOrEqual(81);
	});

	it('so as its file is read, whatever its line breaks', () => {
		const body = bodyOf(forms.decision, { decided: 'I stay.' });
		const text = `---\nhatch-kind: decision\n---\n\n${body}`.replaceAll('\n', '\r\n');
		expect(indexed({ 'a.md': text }).all.notes[0]?.called).toBe('I stay');
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leavesJob } from '../../../src/domain/suggest/leaving';
import { saysSomeday } from '../../../src/domain/suggest/someday';
import { wondersIn } from '../../../src/domain/suggest/wondering';

function sentencesOf<K extends string>(name: string): Readonly<Record<K, readonly string[]>> {
	return JSON.parse(readFileSync(`tests/fixtures/suggest/${name}.json`, 'utf8')) as Record<K, string[]>;
}

const leaving = sentencesOf<'leaves' | 'stays'>('leaving');
const someday = sentencesOf<'vague' | 'named'>('someday');
const wondering = sentencesOf<'wonders' | 'says'>('wondering');

it('there are sentences for both sides of each', () => {
	expect(Math.min(leaving.leaves.length, someday.vague.length)).toBeGreaterThanOrEqual(40);
	expect(Math.min(leaving.stays.length, someday.named.length)).toBeGreaterThanOrEqual(60);
});

describe('leaving a job outright', () => {
	it.each(leaving.leaves)('is meant in: %s', (text) => {
		expect(leavesJob(text)).toBe(true);
	});

	it.each(leaving.stays)('is not meant in: %s', (text) => {
		expect(leavesJob(text)).toBe(false);
	});

	it('is meant where one clause says so and another does not', () => {
		expect(leavesJob('Not the choir, but my job: I quit my job.')).toBe(true);
		expect(leavesJob('She quit her job. I will not.')).toBe(false);
	});
});

describe('a day that is not named', () => {
	it.each(someday.vague)('is put off to in: %s', (text) => {
		expect(saysSomeday(text)).toBe(true);
	});

	it.each(someday.named)('is not put off to in: %s', (text) => {
		expect(saysSomeday(text)).toBe(false);
	});

	it('stands for its own sentence, whatever date another one says', () => {
		expect(saysSomeday('I called on 2026-05-03. Someday I will go.')).toBe(true);
	});
});

describe('something that could be found out', () => {
	it.each(wondering.wonders)('is wondered in: %s', (text) => {
		expect(wondersIn(text)).toHaveLength(1);
	});

	it.each(wondering.says)('is not wondered in: %j', (text) => {
		expect(wondersIn(text)).toEqual([]);
	});

	it('stands at its place, without marks and tags around it', () => {
		const text =
			'Far away. **How would I get there?** #need/clarity\n\n- Too cold.\n- No idea what it costs.';
		const found = wondersIn(text);
		expect(found.map((sentence) => sentence.text)).toEqual([
			'**How would I get there?**',
			'No idea what it costs.',
		]);
		for (const { from, to, text: said } of found) expect(text.slice(from, to)).toBe(said);
	});

	it('is left alone where the text speaks of danger', () => {
		expect(wondersIn("I don't know how to go on. I do not want to live any more.")).toEqual([]);
	});
});

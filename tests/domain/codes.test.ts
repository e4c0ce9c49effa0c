import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	codeOfTag,
	codeReader,
	defaultRoots,
	isDraining,
	rolledUp,
	slugOf,
	tagOfCode,
} from '../../src/domain/codes';
import { isTag } from '../../src/domain/tags';

const code = (tag: string, roots = defaultRoots) => codeOfTag(tag, roots);

describe('the code of a tag', () => {
	it('has its lens id even where the root is renamed', () => {
		expect(code('#wert/craft', { ...defaultRoots, value: 'wert' })).toBe('value/craft');
	});

	it('is none for a bare root and for other tags', () => {
		expect([code('#value'), code('#value/'), code('#values/craft'), code('#project/x')]).toEqual(
			Array(4).fill(undefined),
		);
	});

	it('knows no case, no empty segment and one normal form', () => {
		expect(code('#Value//Caf\u0065\u0301/')).toBe('value/caf\u00e9');
	});

	it('reads gives as plain after an energy slug only', () => {
		expect([code('#energy/desk-work/gives'), code('#energy/gives'), code('#value/x/gives')]).toEqual([
			'energy/desk-work',
			'energy/gives',
			'value/x/gives',
		]);
	});

	it('comes back from the tag that is written for it', () => {
		const segment = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/).filter((text) => text !== 'gives');
		const codes = fc.tuple(
			fc.constantFrom('value', 'energy', 'need'),
			fc.array(segment, { minLength: 1, maxLength: 3 }),
		);
		fc.assert(
			fc.property(codes, ([lens, segments]) => {
				const written = [lens, ...segments].join('/');
				expect(code(`#${tagOfCode(written, defaultRoots)}`)).toBe(written);
			}),
		);
	});
});

describe('a reader that keeps its answers', () => {
	it('answers as without', () => {
		const tags = [
			'#Value/x',
			'#wert/x',
			'#energy/a/drains',
			'#need',
			'#work/value/x',
			'#über/x',
			'#\u0075\u0308ber/x',
			'#1/x',
		];
		for (const roots of [defaultRoots, { ...defaultRoots, value: 'über' }]) {
			const read = codeReader(roots);
			expect(tags.map(read)).toEqual(tags.map((tag) => codeOfTag(tag, roots)));
			expect(tags.map(read)).toEqual(tags.map((tag) => codeOfTag(tag, roots)));
		}
	});
});

describe('roll-up', () => {
	it('takes deeper nesting into the slug and keeps the direction', () => {
		expect(rolledUp('energy/desk-work/evenings/drains')).toBe('energy/desk-work/drains');
		expect(rolledUp('value/connection/students')).toBe('value/connection');
	});

	it('takes drains for an ordinary word anywhere else', () => {
		expect(['energy/drains', 'value/x/drains', 'energy/drains/x'].map(isDraining)).toEqual([
			false,
			false,
			false,
		]);
	});
});

describe('a slug from words', () => {
	it('is fit for a tag, or empty', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (words) => {
				const slug = slugOf(words);
				expect(slug === '' || isTag(`value/${slug}`)).toBe(true);
			}),
		);
	});

	it('keeps other scripts and pictures', () => {
		expect([slugOf('Fresh bread!'), slugOf('Свобода дня'), slugOf('🐐 time'), slugOf('2026')]).toEqual([
			'fresh-bread',
			'свобода-дня',
			'🐐-time',
			'',
		]);
	});
});

import { describe, expect, it, vi } from 'vitest';
import {
	debounce,
	getAllTags,
	getFrontMatterInfo,
	getLinkpath,
	normalizePath,
	parseFrontMatterAliases,
	parseFrontMatterTags,
	parseLinktext,
	prepareFuzzySearch,
	prepareSimpleSearch,
	requireApiVersion,
	resolveSubpath,
} from './index';
import { parseMetadata } from '../metadata';

describe('tags of the properties', () => {
	it.each([
		[{ tags: ['a', '#b', 'c d', 7, 'x/y'] }, ['#a', '#b', '#x/y']],
		[{ tag: 'alone' }, ['#alone']],
		[{ tags: 'one, two' }, []],
		[{ tags: null }, null],
		[{ TAG: 'x' }, null],
		[null, null],
	])('of %j are %j', (properties, tags) => {
		expect(parseFrontMatterTags(properties)).toEqual(tags);
	});

	it('come before those of the text, and none is left out', () => {
		expect(getAllTags(parseMetadata('---\ntags: [b]\n---\n#a #b #a'))).toEqual(['#b', '#a', '#b', '#a']);
	});
});

describe('small text functions', () => {
	it('read other names as a list or with commas', () => {
		expect(parseFrontMatterAliases({ aliases: 'a, b' })).toEqual(['a', 'b']);
		expect(parseFrontMatterAliases({ alias: ['c'] })).toEqual(['c']);
	});

	it('find where properties stand', () => {
		const info = getFrontMatterInfo('---\na: 1\n---\ntext');
		expect(info).toEqual({ exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 13 });
		expect(getFrontMatterInfo('---\na: 1').exists).toBe(false);
	});

	it('take link texts apart', () => {
		expect(parseLinktext('a/b#c#d')).toEqual({ path: 'a/b', subpath: '#c#d' });
		expect(getLinkpath('#^block')).toBe('');
	});

	it('put paths into the normal form', () => {
		expect(normalizePath('/a\\b//c/')).toBe('a/b/c');
		expect([normalizePath(''), normalizePath('a\u00a0b'), normalizePath('e\u0301')]).toEqual([
			'/',
			'a b',
			'é',
		]);
	});

	it('compare versions part by part', () => {
		expect(['1.13.0', '1.9.12', '1.13.1', '2.0.0'].map(requireApiVersion)).toEqual([
			true,
			true,
			false,
			false,
		]);
	});

	it('find places in a note', () => {
		const cache = parseMetadata('# A\n## B\ntext ^id\n\n# C\n## B\n');
		expect(resolveSubpath(cache, '#C#B')).toMatchObject({
			type: 'heading',
			current: { level: 2 },
			start: { line: 5 },
		});
		expect(resolveSubpath(cache, '#^ID')).toMatchObject({ type: 'block', start: { line: 2 } });
		expect(resolveSubpath(cache, '#D')).toBeNull();
	});
});

describe('search', () => {
	it('gives the ranges it found, in order', () => {
		expect(prepareFuzzySearch('vc')('value/craft')?.matches).toEqual([
			[0, 1],
			[6, 7],
		]);
		expect(prepareSimpleSearch('craft value')('value craft')?.matches).toEqual([
			[0, 5],
			[6, 11],
		]);
	});

	it('finds nothing by half', () => {
		expect(prepareFuzzySearch('xyz')('value')).toBeNull();
		expect(prepareSimpleSearch('vlu')('value')).toBeNull();
	});

	it('likes whole words and early matches better', () => {
		const search = prepareFuzzySearch('care');
		const scores = ['care', 'take care', 'cut around rye'].map((text) => search(text)?.score ?? Number.NaN);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
	});
});

describe('debounce', () => {
	it('calls once with the latest arguments, and can be run or cancelled early', () => {
		vi.useFakeTimers();
		const act = vi.fn();
		const debounced = debounce(act, 100, true);
		debounced(1);
		vi.advanceTimersByTime(90);
		debounced(2);
		vi.advanceTimersByTime(90);
		expect(act).not.toHaveBeenCalled();
		debounced.run();
		debounced(3);
		debounced.cancel();
		vi.runAllTimers();
		expect(act.mock.calls).toEqual([[2]]);
		vi.useRealTimers();
	});
});

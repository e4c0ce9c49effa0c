import type { ObsidianProtocolData } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { ProtocolHandlers } from './protocol';

function heardOf(uri: string): ObsidianProtocolData | undefined {
	const handlers = new ProtocolHandlers();
	let heard: ObsidianProtocolData | undefined;
	handlers.register('trail', (data) => (heard = data));
	expect(handlers.open(uri)).toBe(heard !== undefined);
	return heard;
}

describe('an address of the app', () => {
	it.each([
		['obsidian://trail', {}],
		['obsidian://trail?do=go&fast', { do: 'go', fast: 'true' }],
		['obsidian://trail/?words=a%20goat%20%26%20a%20%3D+b&empty=', { words: 'a goat & a =+b', empty: '' }],
	])('gives its handler what is in it: %s', (uri, params) => {
		expect(heardOf(uri)).toEqual({ action: 'trail', ...params });
	});

	it.each(['obsidian://other?do=go', 'https://trail?do=go', 'trail'])(
		'of others is left alone: %s',
		(uri) => {
			expect(heardOf(uri)).toBeUndefined();
		},
	);

	it('has one handler, until that goes', () => {
		const handlers = new ProtocolHandlers();
		const end = handlers.register('trail', () => undefined);
		expect(() => handlers.register('trail', () => undefined)).toThrow('already registered');
		end();
		expect(handlers.open('obsidian://trail')).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import { dailyPath, dailySettings, isCorePluginOn } from '../../src/domain/daily-note';

describe('the core plugin', () => {
	it.each([
		[{ 'daily-notes': true }, true],
		[{ 'daily-notes': false }, false],
		[['graph', 'daily-notes'], true],
		[['graph'], false],
		[{}, false],
		[null, false],
		[undefined, false],
		['daily-notes', false],
	])('by %j is on: %s', (file, isOn) => {
		expect(isCorePluginOn(file, 'daily-notes')).toBe(isOn);
	});
});

describe("a day's note", () => {
	const path = (file: unknown) => {
		const settings = dailySettings(file);
		return settings && dailyPath(settings, (pattern) => pattern.replace('YYYY', '2026').replace('MM', '03'));
	};

	it.each([
		[{}, '2026-03-DD.md'],
		[{ folder: 'Days', format: 'YYYY/MM/DD' }, 'Days/2026/03/DD.md'],
		[{ folder: '/Days/', format: '' }, 'Days/2026-03-DD.md'],
		[{ folder: '/', format: 'YYYY.md' }, '2026.md'],
		[{ folder: 3, format: ['x'] }, '2026-03-DD.md'],
		[{ folder: '../elsewhere' }, undefined],
		[{ folder: 'C:\\Days' }, undefined],
		[{ folder: '.obsidian' }, undefined],
		[{ format: '../YYYY' }, undefined],
		[{ format: 'YYYY/' }, undefined],
		[[], undefined],
		['Days', undefined],
		[undefined, undefined],
	])('by %j is %s', (file, expected) => {
		expect(path(file)).toBe(expected);
	});
});

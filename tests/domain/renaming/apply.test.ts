import { describe, expect, it } from 'vitest';
import { changesNow } from '../../../src/domain/renaming/apply';
import { applied } from '../../../src/domain/tagging/change';
import { planFor } from './planned';

const planned = 'One #value/craft.\nTwo #value/craft.\nThree #value/craft.';

/** The text as it is by now with what can still be changed, and the lines of what was skipped. */
function changed(now: string): [string, number[]] {
	const { changes, skipped } = changesNow(now, planned, planFor(planned).occurrences, () => planFor(now));
	return [applied(now, changes), skipped.map(({ line }) => line)];
}

describe('applying a plan', () => {
	it('changes all of it in the text that it was made for, without another look', () => {
		const never = () => {
			throw new Error('asked for');
		};
		expect(changesNow(planned, planned, planFor(planned).occurrences, never).skipped).toEqual([]);
		expect(changed(planned)).toEqual([planned.replaceAll('craft', 'making'), []]);
	});

	it('works before and behind an edit, and skips what was edited', () => {
		const edited = (text: string) => text.replace('Two #value/craft', 'Two and a half #value/crafts');
		expect(changed(edited(planned))).toEqual([edited(planned).replaceAll('craft.', 'making.'), [1]]);
	});

	it('changes what stands between two edits', () => {
		const edited = (text: string) => text.replace('One', '1').replace('Three', '3');
		expect(changed(edited(planned))).toEqual([
			edited(planned).replace('Two #value/craft', 'Two #value/making'),
			[0, 2],
		]);
	});

	it('changes lines that read alike, as many as were planned at most', () => {
		const alike = '- a #value/craft\n- b\n- a #value/craft';
		const parts = (now: string) => changesNow(now, alike, planFor(alike).occurrences, () => planFor(now));
		const fewer = parts('- a #value/craft');
		expect([fewer.changes.length, fewer.skipped.length]).toEqual([1, 1]);
		const more = parts(`${alike}\n- a #value/craft`);
		expect([more.changes.length, more.skipped.length]).toEqual([0, 2]);
	});

	it('skips what is no tag any more', () => {
		expect(changed(`\`\`\`\n${planned}`)).toEqual([`\`\`\`\n${planned}`, [0, 1, 2]]);
	});

	it('keeps a duplicate whose twin went meanwhile', () => {
		const twins = 'A #value/making #value/craft';
		const now = 'A #value/making? #value/craft';
		const { changes, skipped } = changesNow(now, twins, planFor(twins).occurrences, () => planFor(now));
		expect([changes, skipped.length]).toEqual([[], 1]);
	});
});

import { expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import { countingTags, withoutCounting } from '../../../src/domain/templates/counting-tags';

it.each([
	['Outside #energy/outdoors, #work', ['#energy/outdoors']],
	['- #need/clarity 3/5', ['#need/clarity']],
	['> said #value/craft', ['#value/craft']],
	['# A heading #value/craft', ['#value/craft']],
	['`#energy/outdoors`', []],
	['```\n#energy/outdoors\n```', []],
	['%% #energy/outdoors %%', []],
	['> [!ask] Which one?\n> Like #energy/outdoors', []],
	['- [ ] take calls outside #energy/outdoors', []],
	['- #need/clarity _/5', []],
	['#value', []],
])('a template of %j counts by %j', (text, tags) => {
	expect(countingTags(text, defaultRoots).map(({ tag }) => tag)).toEqual(tags);
	const untouched = withoutCounting({ text, cursor: text.length }, defaultRoots);
	expect(countingTags(untouched.text, defaultRoots)).toEqual([]);
	expect(untouched.text.replaceAll('`', '')).toBe(text.replaceAll('`', ''));
	expect(untouched.cursor).toBe(untouched.text.length);
});

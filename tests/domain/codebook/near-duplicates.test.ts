import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../src/domain/codebook/book';
import { nearDuplicates } from '../../../src/domain/codebook/near-duplicates';
import { isSameWord } from '../../../src/domain/codebook/same-word';
import { labelOfSpelling } from '../../../src/domain/codes';

const coded = (...slugs: string[]) =>
	slugs.map((slug) => ({ code: `value/${slug}`, label: labelOfSpelling(`value/${slug}`) }));

describe('two codes', () => {
	it.each([
		...['connection conection', 'connection conneciton', 'connection connections', 'craft crafts'],
		...[
			'belong belonging',
			'care caring',
			'swim swimming',
			'rest resting',
			'connect connection',
			'create creation',
		],
		...[
			'relax relaxation',
			'calm calmness',
			'happy happiness',
			'move movement',
			'real reality',
			'play playful',
		],
		...['beauty beautiful', 'city cities', 'box boxes', 'dog dogs', 'creative creativity', 'use useful'],
		...['fresh-bread freshbread', 'fresh-bread fresh_bread', 'slow-morning slow-mornings', 'café cafe'],
		...['independence independance', 'responsibility responsability', 'recognition recogniton'],
		...[
			'appreciation apreciaton',
			'mending-things mendng-things',
			'quiet queit',
			'off-grid-life offgridlife',
		],
		...[
			'tinkering tinkerign',
			'autonomy autonamy',
			'spoon-carving spoon-crving',
			'organise-things organize-things',
		],
	])('may be the same thing: %s', (both) => {
		expect(nearDuplicates(coded(...both.split(' ')))).toHaveLength(1);
	});

	it.each([
		...[
			'indoors outdoors',
			'calm clam',
			'team teaching',
			'order older',
			'busy business',
			'pass passion',
			'miss mission',
		],
		...[
			'care cars',
			'light night',
			'craft draft',
			'baking biking',
			'making mating',
			'reading leading',
			'live alive',
		],
		...[
			'teaching reaching',
			'learning yearning',
			'social asocial',
			'place peace',
			'music magic',
			'moral amoral',
		],
		...[
			'conversation conservation',
			'competition completion',
			'purposeful purposeless',
			'production protection',
		],
		...[
			'long-walks lone-walks',
			'more-time less-time',
			'work-indoors work-outdoors',
			'day-10 day-100',
			'4-days 5-days',
		],
		...[
			'teacher teaching',
			'baking-bread baking-cakes',
			'planting planning',
			'home hope',
			'sea seas-of-time',
		],
		...[
			'bread-and-butter butter',
			'a b',
			'日 月',
			'🐐 🐑',
			'self-employed self-employer',
			'read-aloud read-along',
		],
	])('are two things: %s', (both) => {
		expect(nearDuplicates(coded(...both.split(' ')))).toEqual([]);
	});

	it('are looked at within one lens', () => {
		const [one, other] = ['value/connection', 'need/conection'].map((code) => ({ code, label: code }));
		expect(nearDuplicates([one, other].flatMap((entry) => entry ?? []))).toEqual([]);
	});

	it('are looked at by slug and by label', () => {
		const own = { code: 'value/craft-and-quality', label: 'My craft' };
		const built = { code: 'value/craft', label: 'Craft and quality' };
		expect(nearDuplicates([own, built])).toEqual([['value/craft', 'value/craft-and-quality']]);
	});
});

describe('near duplicates', () => {
	it('are none among the built-in codes', () => {
		expect(nearDuplicates([...builtInBook.values()])).toEqual([]);
	});

	it('are the same in whatever order', () => {
		const words = fc.stringMatching(/^[a-c]{1,3}(-[a-c]{4,6})?(s|ing|ness)?$/);
		fc.assert(
			fc.property(fc.uniqueArray(words, { maxLength: 12 }), (slugs) => {
				expect(nearDuplicates(coded(...slugs.toReversed()))).toEqual(nearDuplicates(coded(...slugs)));
			}),
		);
	});

	it('ask of few pairs among very many codes whether they are alike', () => {
		const syllables = ['ba', 'co', 'di', 'fu', 'ge', 'ha', 'lo', 'mi', 'nu', 're', 'sa', 'ti'];
		const slugs = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => a + b + c + a)));
		let asked = 0;
		nearDuplicates(coded(...slugs), (a, b) => {
			asked++;
			return isSameWord(a, b);
		});
		expect(slugs).toHaveLength(1728);
		expect(asked).toBeLessThan(slugs.length ** 2 / 20);
	});
});

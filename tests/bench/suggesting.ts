import { readFileSync } from 'node:fs';
import { stemmer } from 'stemmer';
import { defaultRoots } from '../../src/domain/codes';
import { builtInBook } from '../../src/domain/codebook/book';
import { suggestTags } from '../../src/domain/suggest/suggest';
import type { Row } from './run';

const texts = JSON.parse(readFileSync('tests/fixtures/suggest/tune-e.json', 'utf8')) as {
	readonly text: string;
	readonly ordinary?: boolean;
}[];
/** Fantasies as paragraphs of one note. */
const prose = texts
	.filter(({ ordinary }) => ordinary !== true)
	.map(({ text }) => text)
	.join('\n\n');

/** A reflection of 2 kB beside a loop that only stems its words; and that the time grows with the text. */
export function suggesting(): Row[] {
	const reflection = prose.slice(0, 2_000);
	const long = prose.repeat(Math.ceil(400_000 / prose.length)).slice(0, 400_000);
	return [
		{
			name: 'suggestions for 2 kB',
			bar: 90,
			aim: 30,
			rounds: 60,
			work: () => suggest(reflection),
			baseline: () => {
				for (const word of reflection.match(/[\p{L}']+/gu) ?? []) stemmer(word);
			},
		},
		{
			name: 'suggestions for 400 kB beside 40 kB ten times',
			bar: 1.3,
			rounds: 3,
			work: () => suggest(long),
			baseline: () => {
				for (let part = 0; part < 10; part++) suggest(long.slice(part * 40_000, (part + 1) * 40_000));
			},
		},
	];
}

function suggest(text: string): void {
	suggestTags(text, { book: builtInBook, roots: defaultRoots, isFantasy: true });
}

import { defaultRoots } from '../../src/domain/codes';
import { builtInBook } from '../../src/domain/codebook/book';
import { suggestTags } from '../../src/domain/suggest/suggest';
import { labelled, totals } from '../domain/suggest/scored';

/** Prints what is suggested for labelled texts: `npx tsx tests/bench/suggestions.ts [--fantasy] [file…]`. */
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isFantasy = process.argv.includes('--fantasy');
const tuned = ['a', 'b', 'c', 'd', 'e', 'f'].map((part) => `tests/fixtures/suggest/tune-${part}.json`);
const texts = labelled(...(files.length > 0 ? files : tuned));
const suggest = (text: string) => suggestTags(text, { book: builtInBook, roots: defaultRoots, isFantasy });

const { scores, totals: sums } = totals(texts, ({ text }) => suggest(text).map(({ code }) => code));
for (const [index, { id, found, missed, acceptable, unacceptable, denied }] of scores.entries()) {
	const text = texts[index]?.text ?? '';
	const because = new Map(
		suggest(text).map(({ code, because: words }) => [code, words.map((word) => word.text)]),
	);
	print(`\n${id}${texts[index]?.ordinary === true ? ' (ordinary)' : ''}: ${text.slice(0, 600)}`);
	print(`  found ${found.length} of ${found.length + missed.length}`);
	for (const group of missed) print(`  missed ${group.join(' | ')}`);
	for (const code of acceptable) print(`  ok    ${code}: ${because.get(code)?.join(' … ') ?? ''}`);
	for (const code of unacceptable) {
		const mark = denied.includes(code) ? 'NEVER' : 'wrong';
		print(`  ${mark} ${code}: ${because.get(code)?.join(' … ') ?? ''}`);
	}
}
print(`
groups found  ${sums.found} of ${sums.groups} (${percent(sums.found, sums.groups)})
acceptable    ${sums.acceptable} of ${sums.suggested} (${percent(sums.acceptable, sums.suggested)})
never codes   ${sums.denied} of ${sums.chances}
silent        ${sums.silent} of ${sums.ordinary}`);

function percent(part: number, whole: number): string {
	return `${Math.round((100 * part) / Math.max(1, whole))} %`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

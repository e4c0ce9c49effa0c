import { words } from '../../i18n';
import { defaultRoots, type Roots } from '../codes';
import { spanOf } from '../evidence/spans';
import { blocksIn } from '../tagging/block-at';
import { noteLines } from '../tagging/note-lines';
import { passageOf } from '../tagging/passage';
import { speaksOfDanger } from './danger';
import { plain } from './said';
import type { Words } from './suggestion';
import { oneOf } from './word-patterns';
import { tokensOf, wordSet } from './words';

const { skipped, classes, signs, never } = words.suggest.wondering;
const skips = wordSet(skipped);
const sign = oneOf(signs, classes);
const idiom = oneOf(never, classes, 'g');
const question = /\?[\s"'”’)\]]*$/;

/** The sentences of a text that could be found out: `I don't know how…`, `How would I…?`; none where it speaks of danger. */
export function wondersIn(text: string, roots: Roots = defaultRoots): readonly Words[] {
	const found: Words[] = [];
	for (const block of blocksIn(text, { from: 0, to: text.length }, noteLines(text))) {
		if (block === undefined || block.isPrompt || block.task !== undefined || block.shape === 'heading')
			continue;
		if (/^\s*>/.test(text.slice(text.lastIndexOf('\n', block.from - 1) + 1, block.to))) continue;
		const { prose, sentences } = passageOf(text, block, roots);
		for (const sentence of sentences) {
			const span = spanOf(prose, sentence);
			if (wonders(span.text)) found.push({ ...span, text: text.slice(span.from, span.to) });
		}
	}
	return found.length > 0 && speaksOfDanger(text) ? [] : found;
}

function wonders(sentence: string): boolean {
	const said = plain(tokensOf(sentence), skips).replace(idiom, '');
	if (question.test(sentence)) return said.trim().split(/\s+/).length > 2;
	return sign.test(said);
}

import { rolledUp, type Code, type Roots } from '../codes';
import { blocksIn } from './block-at';
import { noteLines } from './note-lines';
import { passageOf } from './passage';
import { writtenIn } from './written-tags';

/** The codes that an editor's text carries, rolled up, each once; code, comments and properties hold none. */
export function codesIn(text: string, roots: Roots): readonly Code[] {
	const codes = new Set<Code>();
	for (const block of blocksIn(text, { from: 0, to: text.length }, noteLines(text)))
		if (block !== undefined && text.slice(block.from, block.to).includes('#'))
			for (const { code } of writtenIn(passageOf(text, block, roots), roots)) codes.add(rolledUp(code));
	return [...codes];
}

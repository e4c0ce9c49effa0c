import { withoutHeadingMarks } from '../evidence/lines';
import { isLinkLine } from '../evidence/link-line';
import { headingMark, quoteMark } from '../tagging/line-marks';
import { noteLines } from '../tagging/note-lines';
import type { Answers } from './form';
import { partsOf, promptTitle } from './outline';
import { shippedOf } from './prompts';
import { jotForm } from './specs';
import { asWritten } from './write';

/** Lines that answer one question, up to the next heading, prompt or link. */
interface Stretch {
	readonly id: string;
	/** The heading above them, without its marks. */
	readonly head: string;
	/** A line that three hyphens below make a heading was hardly meant as one. */
	readonly isMarked: boolean;
	readonly lines: string[];
}

/**
 * All that a jot as the editor holds it says, by the question that it answers, wherever that stands; headings between
 * words are plain lines, so that it can stand below a heading of another note. What a template would hold is left out:
 * a title, headings with nothing below, questions.
 */
export function saidInJot(text: string): Answers {
	const stretches = stretchesOf(text);
	const said: Record<string, string> = {};
	const add = (id: string, words: string) => {
		if (words !== '') said[id] = said[id] === undefined ? words : `${said[id]}\n\n${words}`;
	};
	for (const { id, head, isMarked, lines } of stretches) {
		const words = asWritten(lines.join('\n'));
		if (!isMarked || (words !== '' && said[id] !== undefined)) add(id, head);
		add(id, words);
	}
	if (said['words'] === undefined) for (const { id, head } of stretches) add(id, head);
	return said;
}

function stretchesOf(text: string): readonly Stretch[] {
	const { lines, shapes, prompts } = noteLines(text);
	const { fields } = shippedOf(jotForm);
	const body = partsOf(text, jotForm)[0]?.head.to ?? 0;
	const sources = lines.map(({ from, to }) => text.slice(from, to));
	let here: Stretch = { id: 'words', head: '', isMarked: false, lines: [] };
	const all = [here];
	const begin = (id: string, head = '', isMarked = false) => {
		all.push((here = { id, head, isMarked, lines: [] }));
	};
	for (let at = 0; at < lines.length; at++) {
		const [source = '', line] = [sources[at], lines[at]];
		if (line === undefined || (body > 0 && line.from < body)) continue;
		if (shapes[at] === 'heading' && headingMark.test(source)) {
			const { from, to } = withoutHeadingMarks(text, line);
			begin('words', text.slice(from, to).trim(), true);
		} else if (shapes[at] === 'heading') {
			const first = at;
			while (shapes[at] === 'heading') at++;
			begin('words', sources.slice(first, at).join('\n').trim());
		} else if (prompts.has(at)) {
			begin(fields.get(promptTitle.exec(source)?.[1]?.trim() ?? '') ?? 'words');
			while (quoteMark.test(sources[at + 1] ?? '')) at++;
		} else if (shapes[at] === 'text' && isLinkLine(source)) begin('words');
		else here.lines.push(source);
	}
	return all;
}

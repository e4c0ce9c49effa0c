import { codeOfTag, tagOfCode, type Code, type Roots } from '../codes';
import { isDay, type Day } from '../dates';

/** Something to try as a form writes it. */
export interface WrittenMove {
	readonly text: string;
	readonly code?: Code;
	/** Behind 📅. */
	readonly due?: Day;
}

/** The one open task that an answer is; nothing where it says anything else or in another way. */
export function moveIn(answer: string, roots: Roots): WrittenMove | undefined {
	const [, text = '', tag, due] =
		/^- \[ \] (\S.*?)(?: (#[^\s#]+))?(?: 📅 (\d{4}-\d{2}-\d{2}))?$/u.exec(answer) ?? [];
	if (text === '') return undefined;
	const code = tag === undefined ? undefined : codeOfTag(tag, roots);
	const isDated = due === undefined || isDay(due);
	const isPlain = tag === undefined || (code !== undefined && `#${tagOfCode(code, roots)}` === tag);
	if (isDated && isPlain) return { text, ...(code && { code }), ...(due && { due }) };
	return code === undefined ? { text: answer.slice('- [ ] '.length) } : undefined;
}

/** A task line, a move where it has a code; empty without words. */
export function moveLine(text: string, code: Code | undefined, roots: Roots, due?: Day): string {
	const said = text.replace(/\s*\n\s*/g, ' ').trim();
	if (said === '') return '';
	const tag = code === undefined ? '' : ` #${tagOfCode(code, roots)}`;
	return `- [ ] ${said}${tag}${due === undefined ? '' : ` 📅 ${due}`}`;
}

import { codeOfTag, tagOfCode, type Code, type Roots } from '../codes';

/** Something to try as a form writes it. */
export interface WrittenMove {
	readonly text: string;
	readonly code?: Code;
}

/** The one open task that an answer is; nothing where it says anything else or in another way. */
export function moveIn(answer: string, roots: Roots): WrittenMove | undefined {
	const [, text = '', tag] = /^- \[ \] (\S.*?)(?: (#[^\s#]+))?$/.exec(answer) ?? [];
	if (text === '') return undefined;
	const code = tag === undefined ? undefined : codeOfTag(tag, roots);
	if (tag === undefined || code === undefined) return { text: answer.slice('- [ ] '.length) };
	return `#${tagOfCode(code, roots)}` === tag ? { text, code } : undefined;
}

/** A task line, a move where it has a code; empty without words. */
export function moveLine(text: string, code: Code | undefined, roots: Roots): string {
	const said = text.replace(/\s*\n\s*/g, ' ').trim();
	if (said === '') return '';
	return `- [ ] ${said}${code === undefined ? '' : ` #${tagOfCode(code, roots)}`}`;
}

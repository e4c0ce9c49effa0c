import { words as texts } from '../../i18n';
import { builtInBook, entryFor, type CodeBook } from '../codebook/book';
import { codeOfTag, isDraining, slugCode, tagOfCode, type Code, type Roots } from '../codes';

/** A place on an axis that can be picked instead of described. */
export interface Pole {
	/** `lens/slug`. */
	readonly code: Code;
	/** The words of its list item. */
	readonly label: string;
	readonly axis: string;
}

/** A pole that was picked: a description, and no signal before it is said to pull or to tire. */
export interface PickedPole {
	readonly code: Code;
	readonly pull?: 'gives' | 'drains';
	/** Its list item without the tag, where that reads otherwise than a form writes it. */
	readonly item?: string;
}

/** The poles of some axes, in the order of the code book. */
export function polesOf(axes: readonly string[], book: CodeBook): readonly Pole[] {
	return [...book.values()].flatMap(({ code, slug, label, axis, isHidden }) => {
		if (axis === undefined || !axes.includes(axis) || isHidden) return [];
		const isOurs = entryFor(builtInBook, code)?.label === label;
		return { code, label: (isOurs ? texts.poles[slug] : undefined) ?? label, axis };
	});
}

/** The plain words of an answer, and the poles of the list at its end. */
export function polesIn(
	answer: string,
	poles: readonly Pole[],
	roots: Roots,
): { readonly words: string; readonly picked: readonly PickedPole[] } {
	const lines = answer.trimEnd().split('\n');
	const picked: PickedPole[] = [];
	let at = lines.length;
	for (; at > 0; at--) {
		const pole = poleIn(lines[at - 1] ?? '', poles, roots);
		if (pole === undefined || picked.some(({ code }) => code === pole.code)) break;
		picked.unshift(pole);
	}
	const isApart = at === 0 || lines[at - 1]?.trim() === '';
	if (picked.length === 0 || !isApart) return { words: answer, picked: [] };
	return { words: lines.slice(0, Math.max(0, at - 1)).join('\n'), picked };
}

/** A pole picked besides others, as an item of their list. */
export function poleAmong(picked: readonly PickedPole[], code: Code, poles: readonly Pole[]): PickedPole {
	const mark = picked.at(-1)?.item?.[0];
	return mark === undefined || mark === '-' ? { code } : { code, item: `${mark} ${labelOf(code, poles)}` };
}

/** An answer of plain words with a list of poles below. */
export function withPoles(
	words: string,
	picked: readonly PickedPole[],
	poles: readonly Pole[],
	roots: Roots,
): string {
	const list = picked.map((pole) => itemOf(pole, poles, roots)).join('\n');
	return words === '' || list === '' ? words + list : `${words}\n\n${list}`;
}

function itemOf({ code, pull, item: own }: PickedPole, poles: readonly Pole[], roots: Roots): string {
	const item = own ?? `- ${labelOf(code, poles)}`;
	if (pull === undefined) return item;
	return `${item} #${tagOfCode(pull === 'drains' ? `${code}/drains` : code, roots)}`;
}

function labelOf(code: Code, poles: readonly Pole[]): string {
	return poles.find((pole) => pole.code === code)?.label ?? code;
}

function poleIn(line: string, poles: readonly Pole[], roots: Roots): PickedPole | undefined {
	const [, said = '', tag] = /^[-*+] ([^#]*?)(?: (#[^\s#]+))?$/.exec(line) ?? [];
	const label = said.trim().toLowerCase();
	const pole = poles.find((one) => one.label.toLowerCase() === label);
	const code = tag === undefined ? pole?.code : codeOfTag(tag, roots);
	if (pole === undefined || code === undefined || slugCode(code) !== pole.code) return undefined;
	const item = tag === undefined ? line : line.slice(0, -1 - tag.length);
	const own = item === `- ${pole.label}` ? {} : { item };
	if (tag === undefined) return { code: pole.code, ...own };
	const pull = isDraining(code) ? 'drains' : 'gives';
	const isPlain = code === pole.code || code === `${pole.code}/drains`;
	return isPlain ? { code: pole.code, pull, ...own } : undefined;
}

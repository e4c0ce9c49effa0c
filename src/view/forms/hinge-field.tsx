import type { Code, Roots } from '../../domain/codes';
import { hingeIn, hingeSentence } from '../../domain/forms/hinge';
import type { Range } from '../../domain/metadata';
import { words } from '../../i18n';
import type { FieldProps } from './field';
import { GrowingText } from './growing-text';
import { withCodeOn, type Taken } from './taken';
import { TurnText } from './turn-text';
import { useParts } from './use-parts';

const [before = '', between = '', after = ''] = words.hinge.both;
const text = words.forms.hinge;

interface Blanks {
	readonly not: string;
	readonly but: string;
	/** Tags behind the sentence. */
	readonly tail: string;
}

/** A sentence with two blanks; an answer that is no such sentence is plain words. */
export function HingeField({ page, section, field, inputId, promptId, hintId }: FieldProps) {
	const answer = page.written.of(field.id);
	const [parts, write] = useParts(answer, blanksIn, sentenceOf, (typed) =>
		page.written.type(field.id, typed),
	);
	const common = { page, id: field.id, lens: section.lens, describedBy: hintId };
	if (parts === undefined)
		return (
			<div role="group" aria-labelledby={promptId}>
				<TurnText
					{...common}
					value={answer}
					label={words.forms.hinge.plain}
					type={(typed) => page.written.type(field.id, typed)}
				/>
			</div>
		);
	const { not, but, tail } = parts;
	return (
		<div class="eh-hinge" role="group" aria-labelledby={promptId}>
			{before}
			<GrowingText
				isBlank
				id={inputId}
				label={text.not}
				value={not}
				type={(typed) => write({ ...parts, not: typed })}
			/>
			<TurnText
				{...common}
				value={but}
				label={text.but}
				type={(typed) => write({ ...parts, but: typed })}
				blank={[between, after + tail]}
				within={(typed) => placeIn(not, typed)}
				tag={(typed, because, code) => tagged(not, typed, because, code, page.roots)}
			/>
		</div>
	);
}

function blanksIn(answer: string): Blanks | undefined {
	if (answer.trim() === '') return { not: '', but: '', tail: '' };
	const hinge = hingeIn(answer);
	if (hinge === undefined) return undefined;
	const rest = answer.slice(Math.max(hinge.not.to, hinge.but.to));
	return {
		not: answer.slice(hinge.not.from, hinge.not.to),
		but: answer.slice(hinge.but.from, hinge.but.to),
		tail: rest.startsWith(after) ? rest.slice(after.length) : rest,
	};
}

function sentenceOf(blanks: Blanks | undefined): string {
	if (blanks === undefined || (blanks.not.trim() === '' && blanks.but.trim() === '')) return '';
	return hingeSentence(blanks.not.trim(), blanks.but.trim()) + blanks.tail;
}

/** Marks the words that hint at a code where they can be marked on their own, else the whole blank. */
function tagged(
	not: string,
	typed: string,
	because: readonly Range[],
	code: Code,
	roots: Roots,
): Taken | undefined {
	const place = placeIn(not, typed);
	if (place === undefined) return undefined;
	const { answer, at } = place;
	const lead = typed.length - typed.trimStart().length;
	const stop = answer.slice(at + typed.trimEnd().length);
	const ranges = [...because.filter(({ from, to }) => from < to), { from: 0, to: typed.trimEnd().length }];
	for (const { from, to } of ranges) {
		const after = withCodeOn(answer, { from: at + from, to: at + to }, code, roots);
		// A tag behind the stop would be out of the blank.
		if (after === undefined || !after.endsWith(stop)) continue;
		const text = typed.slice(0, lead) + after.slice(at + lead, after.length - stop.length);
		const lit = [...text.matchAll(/==(.+?)==/g)].find(([mark]) => !typed.includes(mark));
		return { text, caret: text.length, lit: lit?.[1] };
	}
	return undefined;
}

/** The sentence with a text in its second blank, and where it stands there: right before the stop. */
function placeIn(not: string, but: string) {
	const answer = sentenceOf({ not, but: but.trimEnd(), tail: '' });
	const at = but.trim() === '' ? -1 : answer.lastIndexOf(but.trim());
	const lead = but.length - but.trimStart().length;
	return at < lead ? undefined : { answer, at: at - lead };
}

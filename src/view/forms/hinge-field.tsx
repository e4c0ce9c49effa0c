import type { Roots } from '../../domain/codes';
import { hingeIn, hingeSentence } from '../../domain/forms/hinge';
import type { Range } from '../../domain/metadata';
import { words } from '../../i18n';
import type { FieldProps } from './field';
import { GrowingText } from './growing-text';
import { tagsIn, withCodeOn } from './taken';
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
				tag={(typed, because, code) => {
					const place = placeIn(not, typed);
					const range = place && markedIn(typed, because, page.roots, place.at);
					const tagged = range && withCodeOn(place.answer, range, code, page.roots);
					const now = tagged === undefined ? undefined : blanksIn(tagged);
					if (now === undefined) return undefined;
					const lit = [...now.but.matchAll(/==(.+?)==/g)].find(([mark]) => !typed.includes(mark));
					return { text: now.but, caret: now.but.length, lit: lit?.[1] };
				}}
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

/** The whole blank; where it is tagged already, the words that hint at a further code. */
function markedIn(typed: string, [said]: readonly Range[], roots: Roots, at: number): Range {
	const isTagged = said !== undefined && tagsIn(typed, roots).length > 0;
	const { from, to } = isTagged ? said : { from: 0, to: typed.trimEnd().length };
	return { from: at + from, to: at + to };
}

/** The sentence with a text in its second blank, and where it stands there. */
function placeIn(not: string, but: string) {
	const answer = sentenceOf({ not, but, tail: '' });
	const range = hingeIn(answer)?.but;
	return range && answer.startsWith(but.trimEnd(), range.from) ? { answer, at: range.from } : undefined;
}

import type { RefObject, TargetedInputEvent } from 'preact';
import type { Marked } from './code-marks';

/** Of words that hint at something. */
export const hintClass = 'eh-hint';

interface GrowingTextProps {
	readonly value: string;
	readonly type: (text: string, event: TargetedInputEvent<HTMLTextAreaElement>) => void;
	readonly id?: string | undefined;
	readonly label?: string | undefined;
	readonly describedBy?: string | undefined;
	readonly isInvalid?: boolean;
	readonly rows?: number | undefined;
	/** A blank in a sentence, which holds no line breaks. */
	readonly isBlank?: boolean;
	readonly marks?: readonly Marked[];
	readonly field?: RefObject<HTMLTextAreaElement | null>;
	/** The first words that hint at something, to know where they stand. */
	readonly hintRef?: RefObject<HTMLSpanElement | null>;
}

/**
 * A field as high as its text. A layer of the same metrics above it holds the same text, unseen: it gives the field its
 * size, and its marks lie over the words.
 */
export function GrowingText(props: GrowingTextProps) {
	const {
		value,
		type,
		id,
		label,
		describedBy,
		rows = 1,
		isInvalid = false,
		isBlank = false,
		marks = [],
		field,
		hintRef,
	} = props;
	return (
		<span class={isBlank ? 'eh-grow eh-blank' : 'eh-grow'}>
			<span class="eh-grow-mirror" aria-hidden="true">
				{piecesOf(value, marks).map(({ text, classes, isHint }, at) =>
					classes === '' ? (
						text
					) : (
						<span key={at} class={classes} ref={isHint ? (hintRef ?? null) : null}>
							{text}
						</span>
					),
				)}
				{'\u200B'}
			</span>
			<textarea
				ref={field ?? null}
				dir="auto"
				{...{ rows, value }}
				{...(id !== undefined && { id })}
				aria-label={label}
				aria-describedby={describedBy}
				{...(isInvalid && { 'aria-invalid': true })}
				onInput={(event) => {
					const typed = event.currentTarget.value;
					type(isBlank ? typed.replace(/\n+/g, ' ') : typed, event);
				}}
				onKeyDown={(event) => {
					if (isBlank && event.key === 'Enter' && !event.isComposing) event.preventDefault();
				}}
			/>
		</span>
	);
}

interface Piece {
	readonly text: string;
	/** Of all marks over it. */
	readonly classes: string;
	readonly isHint: boolean;
}

/** The text, cut wherever a mark begins or ends; marks that reach beyond it are left out. */
function piecesOf(text: string, marks: readonly Marked[]): Piece[] {
	const within = marks.filter(({ from, to }) => from >= 0 && from < to && to <= text.length);
	const ends = new Set([0, text.length, ...within.flatMap(({ from, to }) => [from, to])]);
	const cuts = [...ends].sort((a, b) => a - b);
	const hint = within.find((mark) => mark.class === hintClass)?.from;
	return cuts.slice(1).map((to, at) => {
		const from = cuts[at] ?? 0;
		const over = within.filter((mark) => mark.from <= from && to <= mark.to);
		const classes = over.map((mark) => mark.class).join(' ');
		return { text: text.slice(from, to), classes, isHint: from === hint };
	});
}

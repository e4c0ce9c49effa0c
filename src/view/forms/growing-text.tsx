import type { RefObject, TargetedInputEvent } from 'preact';
import type { Range } from '../../domain/metadata';

/** Words of a text that look different. */
interface Marked extends Range {
	readonly class: string;
}

interface GrowingTextProps {
	readonly value: string;
	readonly type: (text: string, event: TargetedInputEvent<HTMLTextAreaElement>) => void;
	readonly id?: string | undefined;
	readonly label?: string | undefined;
	readonly describedBy?: string | undefined;
	readonly rows?: number | undefined;
	/** A blank in a sentence, which holds no line breaks. */
	readonly isBlank?: boolean;
	readonly marks?: readonly Marked[];
	readonly field?: RefObject<HTMLTextAreaElement | null>;
	/** The first mark that has it, to know where it stands. */
	readonly markRef?: RefObject<HTMLSpanElement | null>;
}

/**
 * A field as high as its text. A layer of the same metrics behind it holds the same text: it gives the field its size,
 * and its marks show through.
 */
export function GrowingText(props: GrowingTextProps) {
	const {
		value,
		type,
		id,
		label,
		describedBy,
		rows = 1,
		isBlank = false,
		marks = [],
		field,
		markRef,
	} = props;
	return (
		<span class={isBlank ? 'eh-grow eh-blank' : 'eh-grow'}>
			<span class="eh-grow-mirror" aria-hidden="true">
				{piecesOf(value, marks).map(({ text, mark, isFirst }, at) =>
					mark === undefined ? (
						text
					) : (
						<span key={at} class={mark} ref={isFirst ? (markRef ?? null) : null}>
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
	readonly mark?: string;
	readonly isFirst?: boolean;
}

/** Marks that overlap one before them, or reach beyond the text, are left out. */
function piecesOf(text: string, marks: readonly Marked[]): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { from, to, class: mark } of marks.toSorted((a, b) => a.from - b.from)) {
		if (from < at || to > text.length) continue;
		const isFirst = pieces.every((piece) => piece.mark !== mark);
		pieces.push({ text: text.slice(at, from) }, { text: text.slice(from, to), mark, isFirst });
		at = to;
	}
	return [...pieces, { text: text.slice(at) }];
}

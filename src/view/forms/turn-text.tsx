import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rolledUp, type Code } from '../../domain/codes';
import { promptOf } from '../../domain/forms/prompts';
import type { Lens } from '../../domain/lenses';
import type { Range } from '../../domain/metadata';
import { words } from '../../i18n';
import { Chip, quoteOf } from './chip';
import { afterPress } from './pressing';
import { codeMarks } from './code-marks';
import { GrowingText, hintClass } from './growing-text';
import { draining, nameIn, refusedOn, type Page } from './page';
import { Starting } from './starting';
import { Tagged } from './tagged';
import { tagsIn, withCode, withoutCode, type Taken } from './taken';
import { useTurn } from './use-turn';

const text = words.forms.turn;

interface TurnTextProps {
	readonly page: Page;
	/** The field that it is of. */
	readonly id: string;
	readonly value: string;
	readonly type: (text: string) => void;
	/** Codes of this lens are what the words may hint at; without one nothing is looked for. */
	readonly lens?: Lens | undefined;
	/** Codes drain here. */
	readonly isTiring?: boolean;
	/** Name of the field, or the element that names it. */
	readonly label?: string;
	readonly inputId?: string;
	readonly describedBy?: string | undefined;
	readonly rows?: number;
	/** A blank in a sentence, which holds no line breaks; what stands before and behind it. */
	readonly blank?: readonly [before: string, after: string];
	/** The whole answer that the text is a part of. */
	readonly within?: (text: string) => { readonly answer: string; readonly at: number } | undefined;
	/** Writes a code on the words, where it is not done as in a note. */
	readonly tag?: (text: string, because: readonly Range[], code: Code) => Taken | undefined;
}

/** A field of the user's own words. In the margin stands what they may hint at. */
export function TurnText(props: TurnTextProps) {
	const { page, id, value, type, lens, isTiring = false, blank, within } = props;
	/** What was asked for earlier acts on the text as it is by then. */
	const latest = useRef(props);
	latest.current = props;
	const turn = useTurn({ page, id, lens, isTiring, value, within });
	const field = useRef<HTMLTextAreaElement>(null);
	const mark = useRef<HTMLSpanElement>(null);
	const [top, setTop] = useState(0);
	const [refused, setRefused] = useState('');
	/** Where the caret goes once the text is drawn. */
	const caret = useRef<number | undefined>(undefined);
	/** The end of a tag that was just written: a word typed there would run on into it. */
	const tagEnd = useRef<number | undefined>(undefined);
	useLayoutEffect(() => {
		setTop(mark.current?.offsetTop ?? 0);
		if (caret.current === undefined) return;
		field.current?.setSelectionRange(caret.current, caret.current);
		caret.current = undefined;
	});

	const toField = () => field.current?.focus();
	const change = (next: string) => {
		setRefused('');
		type(next);
	};
	const tagWith = (code: Code, because: readonly Range[]) => {
		const { value: now, tag } = latest.current;
		const at = field.current?.selectionStart ?? now.length;
		const taken = tag ? tag(now, because, code) : withCode(now, because, code, at, page.roots);
		if (taken === undefined) return setRefused(words.suggesting.noPlace);
		if (taken.lit !== undefined) page.lit.add(taken.lit);
		caret.current = taken.caret;
		tagEnd.current = tagsIn(taken.text, page.roots).find(({ to }) => to === taken.caret)?.to;
		// First, for what has the focus is about to go.
		toField();
		change(taken.text);
		turn.look(taken.text);
	};
	const { hint } = turn;
	const reject = () => {
		if (hint === undefined) return;
		page.rejected.add(rolledUp(hint.code));
		page.on.reject(hint.code);
		if (turn.hasMore) return turn.look(value);
		toField();
		turn.look(value);
	};
	const another = () => {
		if (hint === undefined) return;
		const { because, code } = hint;
		page.on.pickCode(quoteOf(hint), lens, (picked) => {
			if (rolledUp(picked) !== rolledUp(code)) page.rejected.add(rolledUp(code));
			tagWith(isTiring ? draining(picked) : picked, because);
		});
	};
	const marks = [
		...codeMarks(value, page.roots),
		...(hint?.because ?? []).map(({ from, to }) => ({ from, to, class: hintClass })),
	];
	const input = (
		<GrowingText
			id={props.inputId}
			label={props.label}
			describedBy={props.describedBy}
			rows={props.rows}
			isBlank={blank !== undefined}
			isInvalid={refusedOn(page).includes(id)}
			{...{ field, value, marks, hintRef: mark }}
			type={(typed, event) => {
				const at = tagEnd.current;
				tagEnd.current = undefined;
				let next = typed;
				if (at !== undefined && !event.isComposing && runsOn(value, next, at)) {
					next = `${next.slice(0, at)} ${next.slice(at)}`;
					caret.current = (event.currentTarget.selectionStart ?? at) + 1;
				}
				change(next);
				turn.wait();
			}}
		/>
	);
	return (
		<div
			class={blank ? 'eh-turn-blank' : 'eh-turn-text'}
			onFocusIn={() => {
				page.written.enter(id);
				turn.enter();
			}}
			onFocusOut={({ currentTarget, relatedTarget }) => {
				if (currentTarget.contains(relatedTarget as Node | null)) return;
				page.written.enter(undefined);
				afterPress(currentTarget, () => {
					if (!currentTarget.contains(currentTarget.ownerDocument.activeElement)) turn.leave();
				});
			}}
		>
			{blank?.[0]}
			{input}
			{blank?.[1]}
			{hint && (
				<Chip
					{...{ page, hint, top }}
					hasMore={turn.hasMore}
					on={{
						take: () => tagWith(hint.code, hint.because),
						step: turn.step,
						back: toField,
						reject,
						another,
					}}
				/>
			)}
			{lens !== undefined && turn.isAtLoss && (
				<Starting
					{...{ page, lens }}
					asked={promptOf(page.spec, id, page.situation)}
					codeFor={isTiring ? draining : (code) => code}
					start={(code) => {
						const at = field.current?.selectionStart ?? 0;
						tagWith(code, [{ from: at, to: at }]);
					}}
					back={toField}
				/>
			)}
			<Tagged
				{...{ page, value }}
				hasRoom={lens !== undefined}
				takeBack={(tag) => {
					const without = withoutCode(value, tag, page.lit, page.roots);
					if (without === undefined) return setRefused(text.notBack);
					toField();
					change(without);
				}}
			/>
			<span class="eh-heard" role="status">
				{hint && text.heard(quoteOf(hint), nameIn(page, hint.code))}
			</span>
			{refused !== '' && (
				<p class="eh-faint" role="alert">
					{refused}
				</p>
			)}
		</div>
	);
}

/** Whether a word was typed right behind a tag. */
function runsOn(before: string, after: string, tagEnd: number): boolean {
	return (
		after.length > before.length &&
		after.startsWith(before.slice(0, tagEnd)) &&
		/^[\p{L}\p{N}_/-]/u.test(after.slice(tagEnd))
	);
}

import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { slugCode, type Code } from '../../domain/codes';
import { ratedIn, withRating } from '../../domain/forms/rated';
import type { Kind } from '../../domain/kinds';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import type { FieldProps } from './field';
import { codesOnPage, nameIn } from './page';

const text = words.forms.rating;

/** What the values 0 to 5 say, by kind of note. */
const scales: Readonly<Partial<Record<Kind, readonly string[]>>> = {
	'check-in': text.anchors,
	review: words.formsFollow.importance,
};

/** Rows that are proposed. */
const most = 8;

/** How met some codes are, or how much room they get, each with six words to choose from, or none. */
export function RatingsField({ page, section, field, promptId, prompt }: FieldProps) {
	const answer = page.written.of(field.id);
	const rated = ratedIn(answer, page.roots);
	const [added, setAdded] = useState<readonly Code[]>([]);
	const el = useRef<HTMLDivElement>(null);
	const { kind } = page.spec;
	const hasFigures = kind === 'check-in' || kind === 'review';
	const proposed = hasFigures ? page.ratable.map(({ code }) => code) : codesOnPage(page);
	const codes = [...new Set([...rated.keys(), ...proposed.slice(0, most), ...added])];
	const rows = hasFigures ? inOrder(codes, proposed) : codes;
	useLayoutEffect(() => {
		const last = added.at(-1);
		if (last === undefined) return;
		const row = el.current?.querySelectorAll('.eh-rating')[rows.indexOf(last)];
		row?.querySelector<HTMLElement>('input:checked')?.focus();
	}, [added]);
	/** Words of the user's in lines of their own: kept as they are. */
	const besides = answer
		.split('\n')
		.filter((line) => !/^\s*[-*+]\s+#\S+\s+\S\/5\s*$/.test(line))
		.join('\n')
		.trim();
	return (
		<div ref={el} class="eh-ratings" role="group" aria-labelledby={promptId}>
			<div id={promptId} class="eh-prompt">
				{rows.length === 0 ? text.which : prompt}
			</div>
			{besides !== '' && (
				<p class="eh-quote eh-as-written" dir="auto">
					{besides}
				</p>
			)}
			{rows.map((code) => (
				<RatingRow
					key={code}
					name={nameIn(page, code)}
					why={page.ratable.find((row) => row.code === code)?.why}
					value={rated.get(code)}
					hasFigures={hasFigures}
					scale={scales[kind] ?? text.room}
					rate={(value) => page.written.type(field.id, withRating(answer, code, value, page.roots))}
				/>
			))}
			<button
				type="button"
				class="eh-bare eh-more"
				onClick={() =>
					page.on.pickCode(undefined, section.lens, (code) => setAdded((now) => [...now, slugCode(code)]))
				}
			>
				{rows.length === 0 ? text.first : text.add}
			</button>
		</div>
	);
}

/** Rows stay where they are when they are rated. */
function inOrder(codes: readonly Code[], proposed: readonly Code[]): Code[] {
	return [
		...proposed.filter((code) => codes.includes(code)),
		...codes.filter((code) => !proposed.includes(code)),
	];
}

interface RatingRowProps {
	readonly name: string;
	readonly why?: keyof typeof text.why | undefined;
	readonly value: number | undefined;
	readonly hasFigures: boolean;
	/** What the values 0 to 5 say. */
	readonly scale: readonly string[];
	readonly rate: (value: number | undefined) => void;
	/** Whether it can be taken back. */
	readonly hasNone?: boolean;
}

/** One thing, and six words for it. */
export function RatingRow({ name, why, value, hasFigures, scale, rate, hasNone = true }: RatingRowProps) {
	const group = useElementId();
	/** A figure is its value, as wherever something is rated. */
	const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
		if (!hasFigures || event.ctrlKey || event.metaKey || event.altKey) return;
		const at = event.key.length === 1 ? '012345'.indexOf(event.key) : -1;
		if (at < 0) return;
		event.preventDefault();
		event.currentTarget.querySelectorAll('input')[at]?.focus();
		rate(at);
	};
	return (
		<fieldset class="eh-rating" onKeyDown={press}>
			<legend>
				<span dir="auto">{name}</span>
				{why && <span class="eh-aside"> {text.why[why]}</span>}
			</legend>
			<span class="eh-rating-scale">
				{scale.map((anchor, at) => (
					<label key={at} title={anchor} class={hasFigures ? undefined : 'eh-rating-word'}>
						<input
							type="radio"
							name={group}
							aria-label={hasFigures ? text.withFigure(at, anchor) : anchor}
							checked={value === at}
							onChange={() => rate(at)}
						/>
						{hasFigures ? at : anchor}
						{hasFigures && isEnd(at) && <span class="eh-aside">{anchor}</span>}
					</label>
				))}
				{hasNone && (
					<label class="eh-rating-word">
						<input type="radio" name={group} checked={value === undefined} onChange={() => rate(undefined)} />
						{text.none}
					</label>
				)}
			</span>
			{hasFigures && (
				<span class="eh-aside eh-rating-chosen">
					{value === undefined || isEnd(value) ? '' : scale[value]}
				</span>
			)}
		</fieldset>
	);
}

/** The ends of the scale have their words beside them. */
function isEnd(value: number): boolean {
	return value === 0 || value === 5;
}

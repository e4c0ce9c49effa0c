import { useState } from 'preact/hooks';
import { entryFor } from '../../domain/codebook/book';
import type { Code } from '../../domain/codes';
import { poleAmong, polesIn, polesOf, withPoles, type PickedPole } from '../../domain/forms/poles';
import { words } from '../../i18n';
import type { FieldProps } from './field';
import { movesAlong } from './moves-along';
import { TurnText } from './turn-text';
import { useParts } from './use-parts';

const text = words.forms.poles;
const pulls = ['gives', 'drains'] as const;

/** Plain words, and poles to pick; a second act says whether one is part of the pull or would tire. */
export function PolesField({ page, section, field, inputId, promptId, hintId }: FieldProps) {
	const { book, roots, written } = page;
	const poles = polesOf(field.axes ?? [], book);
	/** The one of the row that Tab leads to; arrows lead along it. */
	const [last, setLast] = useState('');
	const [{ words: said, picked }, write] = useParts(
		written.of(field.id),
		(answer) => polesIn(answer, poles, roots),
		(parts) => withPoles(parts.words.trimEnd(), parts.picked, poles, roots),
		(answer) => written.type(field.id, answer),
	);
	const stops = [
		...poles.map(({ code }) => code),
		...picked.flatMap(({ code }) => pulls.map((pull) => stopOf(code, pull))),
	];
	const stop = stops.includes(last) ? last : stops[0];
	const put = (code: Code, pole: PickedPole | undefined) => {
		const isNew = picked.every((one) => one.code !== code);
		const others = picked.flatMap((one) => (one.code === code ? (pole ?? []) : one));
		write({ words: said, picked: isNew && pole ? [...others, pole] : others });
	};
	return (
		<>
			<TurnText
				{...{ page, inputId }}
				id={field.id}
				lens={section.lens}
				value={said}
				type={(typed) => write({ words: typed, picked })}
				describedBy={hintId}
			/>
			<div
				class="eh-poles"
				role="group"
				aria-labelledby={promptId}
				aria-description={text.choose}
				onKeyDown={movesAlong}
				onFocusIn={({ target }) => setLast((target as HTMLElement).dataset['stop'] ?? '')}
			>
				{poles.map(({ code, label }) => {
					const pole = picked.find((one) => one.code === code);
					return (
						<span key={code} class="eh-pole-choice">
							<button
								type="button"
								class="eh-pole"
								data-stop={code}
								tabIndex={stop === code ? 0 : -1}
								aria-pressed={pole !== undefined}
								title={entryFor(book, code)?.definition}
								onClick={() => put(code, pole ? undefined : poleAmong(picked, code, poles))}
							>
								{label}
							</button>
							{pole && <Pulls {...{ pole, label, stop }} put={(next) => put(code, next)} />}
						</span>
					);
				})}
			</div>
		</>
	);
}

interface PullsProps {
	readonly pole: PickedPole;
	readonly label: string;
	readonly stop: string | undefined;
	readonly put: (pole: PickedPole) => void;
}

function stopOf(code: Code, pull: string): string {
	return `${code} ${pull}`;
}

/** Without one of these acts a pole is a description, and no signal. */
function Pulls({ pole: { pull, ...pole }, label, stop, put }: PullsProps) {
	return pulls.map((one) => (
		<button
			key={one}
			type="button"
			class="eh-bare eh-pull"
			data-stop={stopOf(pole.code, one)}
			tabIndex={stop === stopOf(pole.code, one) ? 0 : -1}
			aria-pressed={pull === one}
			aria-label={text.about(text[one], label)}
			onClick={() => put(pull === one ? pole : { ...pole, pull: one })}
		>
			{text[one]}
		</button>
	));
}

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../domain/forms/form';
import { formReadBack } from '../../domain/forms/read-back';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { answerOf } from './answers';
import { Doors, EnoughDoor } from './doors';
import { fieldOfMove, type Page } from './page';
import { QuietLine } from './quiet-line';
import { ReadBackItem } from './read-back-words';
import { Themes } from './themes';

const text = words.forms.readBack;

interface ReadBackProps {
	readonly page: Page;
	readonly save: () => Promise<boolean>;
	readonly back: () => void;
}

/**
 * Only the user's words, under each lens; those of one theme share a mark. Then three doors; where words speak of danger
 * just the one that ends it.
 */
export function ReadBack({ page, save, back }: ReadBackProps) {
	const { spec, book, roots, written } = page;
	const id = useElementId();
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => heading.current?.focus(), []);
	const named = spec.sections.find((section) => section.heading === 'repeats')?.fields[0].id ?? '';
	const answers = useAnswers(page, [named, fieldOfMove(page)?.id ?? '']);
	const key = JSON.stringify(answers);
	const { parts, themes } = useMemo(() => formReadBack(spec, answers, book, roots), [key, spec, book, roots]);
	const { isHeld, keepAsItIs } = useHeld(written.isSilent());
	return (
		<section
			class="eh-read-back"
			aria-labelledby={id}
			onInput={keepAsItIs}
			onKeyDown={(event) => {
				if (event.key !== 'Escape' || event.defaultPrevented) return;
				event.preventDefault();
				event.stopPropagation();
				back();
			}}
		>
			<h3 id={id} ref={heading} class="eh-form-heading eh-noted" tabIndex={-1}>
				{text.title}
			</h3>
			{parts.length === 0 && <p class="eh-faint">{text.nothing}</p>}
			{parts.map(({ part, quotes }) => (
				<div key={part} class={part === 'tires' ? 'eh-lens-energy' : `eh-lens-${part}`}>
					<h4 class="eh-lens-name">{text.parts[part]}</h4>
					<ul class="eh-plain-list">
						{quotes.map(({ mark, ...said }) => {
							const isMarked = mark !== undefined && !isHeld;
							const others = themes[mark ?? -1]?.filter((other) => other.text !== said.text) ?? [];
							return (
								<ReadBackItem
									key={said.text}
									{...{ page, others }}
									said={isMarked ? { ...said, mark } : said}
								/>
							);
						})}
					</ul>
				</div>
			))}
			{isHeld ? (
				<>
					<QuietLine page={page} />
					<div class="eh-doors">
						<EnoughDoor {...{ page, save }} />
					</div>
				</>
			) : (
				<>
					<Themes {...{ page, themes, save }} id={named} />
					<Doors {...{ page, save }} />
				</>
			)}
			<button type="button" class="eh-bare eh-more eh-form-back" onClick={back}>
				{text.back}
			</button>
		</section>
	);
}

/** All answers; what is written here itself is read as it was before, so that nothing moves under the hand. */
function useAnswers({ spec, written }: Page, writtenHere: readonly string[]): Answers {
	const ids = spec.sections.flatMap(({ fields }) => fields.map((field) => field.id));
	const now = Object.fromEntries(ids.map((id) => [id, answerOf(written.of(id))]));
	const [before] = useState(now);
	return { ...now, ...Object.fromEntries(writtenHere.map((id) => [id, before[id] ?? ''])) };
}

/** Whether everything that asks is held back; not any more once the user writes here, for it would go from under the hand. */
function useHeld(isSilent: boolean) {
	const isHeld = useRef(isSilent);
	const isKept = useRef(false);
	if (!isKept.current) isHeld.current = isSilent;
	return { isHeld: isHeld.current, keepAsItIs: () => (isKept.current = true) };
}

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Answers } from '../../domain/forms/form';
import { formReadBack } from '../../domain/forms/read-back';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { shortened, ThemeMark } from '../theme-mark';
import { answerOf } from './answers';
import { Doors } from './doors';
import { nameIn, type Page } from './page';

const text = words.forms.readBack;
const { lean, name: callIt, sameMark } = words.echo.readBack;

interface ReadBackProps {
	readonly page: Page;
	readonly save: () => Promise<boolean>;
	readonly back: () => void;
}

/** Only the user's words, under each lens; those of one theme share a mark. Then three doors. */
export function ReadBack({ page, save, back }: ReadBackProps) {
	const { spec, book, roots, written } = page;
	const id = useElementId();
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => heading.current?.focus(), []);
	const answers: Answers = Object.fromEntries(
		spec.sections.flatMap(({ fields }) => fields.map((field) => [field.id, answerOf(written.of(field.id))])),
	);
	const key = JSON.stringify(answers);
	const lenses = useMemo(() => formReadBack(spec, answers, book, roots), [key, spec, book, roots]);
	const themes: string[][] = [];
	for (const { text: said, mark } of lenses.flatMap(({ quotes }) => quotes))
		if (mark !== undefined && !themes[mark]?.includes(said)) (themes[mark] ??= []).push(said);
	return (
		<section
			class="eh-read-back"
			aria-labelledby={id}
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
			{lenses.length === 0 && <p class="eh-faint">{text.nothing}</p>}
			{lenses.map(({ lens, quotes }) => (
				<div key={lens} class={`eh-lens-${lens}`}>
					<h4 class="eh-lens-name">{text.lenses[lens]}</h4>
					<ul class="eh-plain-list">
						{quotes.map(({ text: said, codes, mark }) => (
							<li key={said} class="eh-answer">
								<ThemeMark mark={mark} />
								<span class="eh-quote" dir="auto">
									{quoted(said)}
								</span>
								<span class="eh-aside">
									{codes.map((code) => nameIn(page, code)).join(' · ')}
									{mark !== undefined && (
										<span class="eh-heard"> {sameMark(othersOf(themes[mark] ?? [], said))}</span>
									)}
								</span>
							</li>
						))}
					</ul>
				</div>
			))}
			{themes.map((theme, mark) => (
				<p key={mark} class="eh-sentence">
					<ThemeMark mark={mark} />
					{lean(theme.length)}
					{theme.map((said) => quoted(said.replace(/[.,;]$/, ''))).join(', ')}
					{callIt}
				</p>
			))}
			<Doors {...{ page, save }} />
			<button type="button" class="eh-bare eh-more" onClick={back}>
				{text.back}
			</button>
		</section>
	);
}

function quoted(said: string): string {
	return words.screen.quote(said, false);
}

function othersOf(theme: readonly string[], said: string): string {
	return theme
		.filter((other) => other !== said)
		.map((other) => shortened({ text: other, isCut: false }))
		.map((other) => words.screen.quote(other.text, other.isCut))
		.join(', ');
}

import type { TargetedKeyboardEvent } from 'preact';
import { startersOf } from '../../domain/codebook/starters';
import type { Code } from '../../domain/codes';
import type { Lens } from '../../domain/lenses';
import { words } from '../../i18n';
import { keepsFocus } from './chip';
import { movesAlong } from './moves-along';
import { nameIn, type Page } from './page';

const text = words.forms.turn;

interface StartingProps {
	readonly page: Page;
	readonly lens: Lens;
	/** The field's own question, which is not asked twice. */
	readonly asked: string;
	readonly codeFor: (code: Code) => Code;
	readonly start: (code: Code) => void;
	readonly back: () => void;
}

/** Where no words hint at a code: the question of the lens, and six words to begin with. */
export function Starting({ page, lens, asked, codeFor, start, back }: StartingProps) {
	const question = words.suggesting.starting.question[lens];
	const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
		if (event.key !== 'Escape') return movesAlong(event);
		event.preventDefault();
		event.stopPropagation();
		back();
	};
	return (
		<div
			class="eh-turn eh-starting"
			role="toolbar"
			aria-label={text.starters}
			onKeyDown={press}
			onMouseDown={keepsFocus}
		>
			{question !== asked && <p class="eh-faint">{question}</p>}
			<span class="eh-turn-acts">
				{startersOf(page.book, lens, [...page.rejected]).map((entry, at) => {
					const code = codeFor(entry.code);
					return (
						<button
							key={code}
							type="button"
							tabIndex={at === 0 ? 0 : -1}
							aria-label={text.start(nameIn(page, code))}
							onClick={() => start(code)}
						>
							{nameIn(page, code)}
						</button>
					);
				})}
			</span>
		</div>
	);
}

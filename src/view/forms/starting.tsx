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
	readonly codeFor: (code: Code) => Code;
	readonly start: (code: Code) => void;
	readonly back: () => void;
}

/** Where no words hint at a code: the question of the lens, and six words to begin with. */
export function Starting({ page, lens, codeFor, start, back }: StartingProps) {
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
			<p class="eh-faint">{words.suggesting.starting.question[lens]}</p>
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

import type { TargetedKeyboardEvent } from 'preact';
import { words } from '../../i18n';
import type { Settled, SuggestedCode } from './model';

const text = words.suggesting;

type Act = 'take' | 'reject' | 'replace';

interface SuggestionRowProps {
	readonly row: SuggestedCode;
	readonly settled: Settled | undefined;
	/** No tag can stand on these words. */
	readonly isUnfit: boolean;
	readonly act: (name: Act) => void;
	readonly undo: () => void;
}

const buttons: readonly (readonly [name: Act, says: string])[] = [
	['take', text.take],
	['reject', text.not],
	['replace', text.another],
];

/** The words, what they may hint at, and what can be done; or what became of it. */
export function SuggestionRow({ row, settled, isUnfit, act, undo }: SuggestionRowProps) {
	const { lens, name, definition, sentence, elsewhere } = row;
	if (settled !== undefined)
		return (
			<li class="eh-suggestion eh-settled">
				<span role="status">{settled.says}</span>{' '}
				<button type="button" class="eh-stop" aria-label={text.with(text.undo, name)} onClick={undo}>
					{text.undo}
				</button>
			</li>
		);
	return (
		<li class="eh-suggestion" onKeyDown={(event) => onKey(event, act)}>
			<div class="eh-quote" dir="auto">
				{text.marks[0]}
				{sentence.map(({ text: said, isHint }) => (isHint ? <strong>{said}</strong> : said))}
				{text.marks[1]}
			</div>
			{elsewhere.length > 0 && (
				<div class="eh-faint" dir="auto">
					{text.elsewhere(elsewhere)}
				</div>
			)}
			<div class="eh-code-title">
				<span class={`eh-code-label eh-code-${lens}`} dir="auto">
					{text.hint(name)}
				</span>
				<span class="eh-code-lens">{words.screen.lenses[lens].one}</span>
			</div>
			<div class="eh-code-definition" dir="auto">
				{definition}
			</div>
			{isUnfit && (
				<p class="eh-faint" role="alert">
					{text.noPlace}
				</p>
			)}
			<div class="eh-choices">
				{buttons.map(([choice, says]) => (
					<button
						key={choice}
						type="button"
						class={choice === 'take' ? 'eh-stop' : undefined}
						aria-label={text.with(says, name)}
						onClick={() => act(choice)}
					>
						{says}
					</button>
				))}
			</div>
		</li>
	);
}

const actOf: Partial<Record<string, Act>> = { Delete: 'reject', Backspace: 'reject' };

/** Keys that act wherever in the row the focus is. */
function onKey(event: TargetedKeyboardEvent<HTMLElement>, act: (name: Act) => void): void {
	const name = actOf[event.key];
	// A key held down would run through all rows.
	if (event.repeat && event.key === 'Enter') event.preventDefault();
	if (name === undefined || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
	event.preventDefault();
	act(name);
}

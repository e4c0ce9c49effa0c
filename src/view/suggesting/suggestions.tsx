import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../i18n';
import type { Outcome, Settled, SuggestionsProps } from './model';
import { StartingWords } from './starting-words';
import { SuggestionRow } from './suggestion-row';

const text = words.suggesting;

/** What a note's words hint at, a row each; or questions and words to begin with. */
export function Suggestions({ rows, starters, help, on }: SuggestionsProps) {
	const [settled, setSettled] = useState<ReadonlyMap<string, Settled>>(new Map());
	/** Acts end in their own time: one must not forget what became of another. */
	const latest = useRef(settled);
	const busy = useRef(new Set<string>()).current;
	const [unfit, setUnfit] = useState<string>();
	const [isChanged, setChanged] = useState(false);
	const [focused, setFocused] = useState<{ at: number }>({ at: 0 });
	const el = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const stops = el.current?.querySelectorAll<HTMLElement>('.eh-stop');
		(isChanged ? el.current?.querySelector<HTMLElement>('.eh-again') : stops?.[focused.at])?.focus();
	}, [focused, isChanged]);

	const keep = (now: ReadonlyMap<string, Settled>) => {
		setSettled((latest.current = now));
		return now;
	};
	const act = (code: string, begin: () => Promise<Outcome>, canBeLeft = false) => {
		if (busy.has(code)) return;
		if (!canBeLeft) busy.add(code);
		void begin().then((outcome) => {
			busy.delete(code);
			settle(code, outcome);
		});
	};
	const settle = (code: string, outcome: Outcome) => {
		setUnfit(outcome === 'no-place' ? code : undefined);
		if (outcome === 'changed') setChanged(true);
		if (typeof outcome === 'string') return;
		const now = keep(new Map([...latest.current, [code, outcome] as const]));
		if (starters) return;
		const at = rows.findIndex((row) => row.code === code);
		const open = [...rows.keys()].filter((index) => !now.has(rows[index]?.code ?? ''));
		setFocused({ at: open.find((index) => index > at) ?? open[0] ?? rows.length });
	};
	const undo = (code: string) =>
		void settled
			.get(code)
			?.undo()
			.then((undone) => {
				if (undone === 'changed') return setChanged(true);
				keep(new Map([...latest.current].filter(([other]) => other !== code)));
				setFocused({
					at: Math.max(
						0,
						rows.findIndex((row) => row.code === code),
					),
				});
			});

	return (
		<div ref={el} class="eh-suggestions">
			{isChanged && (
				<p class="eh-faint" role="alert">
					{text.changed}{' '}
					<button type="button" class="eh-again" onClick={on.lookAgain}>
						{text.again}
					</button>
				</p>
			)}
			{starters && (
				<StartingWords
					{...{ starters, settled, undo }}
					isUnfit={unfit !== undefined}
					start={(code) => act(code.code, () => on.start(code))}
				/>
			)}
			{rows.length > 0 && (
				<>
					<p class="eh-faint">
						{text.about} {text.keys}
					</p>
					<ul class="eh-plain-list" onKeyDown={moves}>
						{rows.map((row, at) => (
							<SuggestionRow
								key={row.code}
								row={row}
								settled={settled.get(row.code)}
								isUnfit={unfit === row.code}
								act={(name) => act(row.code, () => on[name](at), name === 'replace')}
								undo={() => undo(row.code)}
							/>
						))}
					</ul>
					{settled.size === rows.length && (
						<p class="eh-faint eh-stop eh-noted" tabIndex={-1}>
							{text.closing}
						</p>
					)}
				</>
			)}
			<details class="eh-faint">
				<summary>{text.unsafe}</summary>
				<p dir="auto">{help}</p>
			</details>
		</div>
	);
}

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down lead from row to row, from wherever in it the focus is. */
function moves(event: TargetedKeyboardEvent<HTMLElement>): void {
	const step = steps[event.key];
	if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	const items = [...event.currentTarget.children];
	const at = items.findIndex((item) => item.contains(event.target as Node));
	items[at + step]?.querySelector<HTMLElement>('.eh-stop')?.focus();
}

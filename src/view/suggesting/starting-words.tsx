import { lenses } from '../../domain/lenses';
import { words } from '../../i18n';
import type { NamedCode, Settled, Starters } from './model';

const text = words.suggesting;

interface StartingWordsProps {
	readonly starters: Starters;
	readonly settled: ReadonlyMap<string, Settled>;
	/** No tag can stand at the cursor. */
	readonly isUnfit: boolean;
	readonly start: (code: NamedCode) => void;
	readonly undo: (code: string) => void;
}

/** A question for each lens, with words that tag the sentence at the cursor. */
export function StartingWords({ starters, settled, isUnfit, start, undo }: StartingWordsProps) {
	const { said, codes } = starters;
	return (
		<>
			<p class="eh-faint eh-stop eh-noted" tabIndex={-1}>
				{text.starting.none}
			</p>
			<details>
				<summary>{text.starting.about}</summary>
				<p class="eh-faint" dir="auto">
					{said === undefined ? text.starting.nowhere : text.starting.at(said)}
				</p>
				{lenses.map((lens) => (
					<section key={lens} class="eh-starters">
						<div class={`eh-lens-name eh-code-${lens}`}>{words.screen.lenses[lens].name}</div>
						<p>{text.starting.question[lens]}</p>
						<div class="eh-choices">
							{codes[lens].map((code) =>
								said === undefined ? (
									<span key={code.code} class="eh-starter">
										{code.name}
									</span>
								) : (
									<button key={code.code} type="button" onClick={() => start(code)}>
										{code.name}
									</button>
								),
							)}
						</div>
					</section>
				))}
			</details>
			<div role="status">
				{isUnfit && <p class="eh-faint">{text.noPlace}</p>}
				{[...settled].map(([code, { says }]) => (
					<p key={code} class="eh-settled">
						{says}{' '}
						<button type="button" onClick={() => undo(code)}>
							{text.undo}
						</button>
					</p>
				))}
			</div>
		</>
	);
}

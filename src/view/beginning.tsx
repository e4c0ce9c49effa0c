import { useState } from 'preact/hooks';
import { words } from '../i18n';

interface BeginningProps {
	/** Whether there are jots, and reflections, none with a code. */
	readonly hasJots: boolean;
	readonly hasReflections: boolean;
	/** Asks whether example notes may be written; absent where they are there. */
	readonly addExamples: (() => void) | undefined;
}

/** What stands where nothing is marked so far. */
export function Beginning({ hasJots, hasReflections, addExamples }: BeginningProps) {
	const [isShown, setShown] = useState(false);
	const { begin, mark, privacy, example, exampleSays, exampleNote, exampleTells } = words.panels.empty;
	return (
		<div class="eh-beginning">
			<p class="eh-sentence">{hasJots || hasReflections ? mark(hasJots, hasReflections) : begin}</p>
			<p class="eh-faint">{privacy}</p>
			<button
				type="button"
				class="eh-bare eh-more"
				aria-expanded={isShown}
				onClick={() => setShown(!isShown)}
			>
				{example}
			</button>
			{isShown && (
				<figure class="eh-example">
					<figcaption class="eh-faint">{exampleSays}</figcaption>
					<code>{exampleNote}</code>
					<p class="eh-faint">{exampleTells}</p>
					{addExamples && (
						<button type="button" onClick={addExamples}>
							{words.screen.commands.addExamples}
						</button>
					)}
				</figure>
			)}
		</div>
	);
}

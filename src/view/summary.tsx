import { words } from '../i18n';
import { Dated } from './dated';
import { useElementId } from './naming';
import type { SaidOfSide } from './sentences';

/** Counts in sentences, and a question at the end. */
export function Summary({ said }: { said: SaidOfSide }) {
	const headingId = useElementId();
	return (
		<section class="eh-summary" aria-labelledby={headingId}>
			<h3 id={headingId} class="eh-heading">
				{words.screen.patterns.summary.title}
			</h3>
			{said.sentences.map((sentence) => (
				<p key={sentence} class="eh-sentence">
					<Dated sentence={sentence} />
				</p>
			))}
			{said.question !== undefined && <p class="eh-question">{said.question}</p>}
		</section>
	);
}

import type { OtherPart } from '../../domain/forms/form';
import { words } from '../../i18n';
import { useElementId } from '../naming';

const text = words.forms.others;

/** Parts of the note that belong to no question: to be read, not changed. */
export function Others({ others }: { others: readonly OtherPart[] }) {
	const id = useElementId();
	const said = others.filter((part) => `${part.heading}${part.text}`.trim() !== '');
	if (said.length === 0) return null;
	return (
		<section class="eh-form-section eh-others" aria-labelledby={id}>
			<h3 id={id} class="eh-form-heading">
				{text.title}
			</h3>
			<p class="eh-faint">{text.about}</p>
			{said.map((part, at) => (
				<div key={at}>
					{part.heading !== '' && (
						<h4 class="eh-lens-name" dir="auto">
							{part.heading}
						</h4>
					)}
					<div class="eh-quote eh-as-written" dir="auto">
						{part.text.trim()}
					</div>
				</div>
			))}
		</section>
	);
}

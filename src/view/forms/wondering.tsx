import { useState } from 'preact/hooks';
import { unknownsIn, withUnknown } from '../../domain/follow-through/unknowns';
import { wondersIn } from '../../domain/suggest/wondering';
import { words } from '../../i18n';
import type { FieldProps } from './field';
import { wayOf } from './unknowns-field';
import { usePaused } from './use-paused';

const text = words.formsFollow.unknowns;

/** Answers of an inquiry that may hold something to find out. */
const wondering = new Set(['unrealistic', 'only', 'against']);
const unknowns = 'unknowns';

/** Sentences of an answer that wonder can be turned into something to find out; the words stay. */
export function Wondering({ page, field }: Pick<FieldProps, 'page' | 'field'>) {
	const { written } = page;
	const isAsked = wondering.has(field.id);
	const answer = usePaused(isAsked ? written.of(field.id) : '');
	const [isTurned, setTurned] = useState(false);
	if (!isAsked || written.isSilent()) return null;
	const list = written.of(unknowns);
	const there = new Set(unknownsIn(list).map((item) => item.text));
	const sentences = wondersIn(answer, page.roots).map((said) => said.text.replace(/\s+/g, ' '));
	const open = sentences.filter((sentence) => !there.has(sentence));
	return (
		<>
			{open.map((sentence) => (
				<button
					key={sentence}
					type="button"
					class="eh-bare eh-more eh-wonder"
					dir="auto"
					onClick={({ currentTarget }) => {
						currentTarget.closest('.eh-field')?.querySelector('textarea')?.focus();
						written.type(unknowns, withUnknown(list, sentence, wayOf(page)));
						setTurned(true);
						// It belongs to another part than the one that is left next.
						void page.save();
					}}
				>
					{text.turn(sentence)}
				</button>
			))}
			<p class="eh-faint" role="status">
				{isTurned && text.turned}
			</p>
		</>
	);
}

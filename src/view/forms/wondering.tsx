import { useState } from 'preact/hooks';
import { madeIn } from '../../domain/follow-through/due';
import { unknownsIn, withUnknown } from '../../domain/follow-through/unknowns';
import { wondersIn } from '../../domain/suggest/wondering';
import { words } from '../../i18n';
import type { FieldProps } from './field';
import { firstFieldIn } from './first-field';
import { wayOf } from './unknowns-field';
import { usePaused } from './use-paused';

const text = words.formsFollow.unknowns;

/** Answers of an inquiry that may hold something to find out. */
const unknowns = 'unknowns';
const wondering = new Set(['unrealistic', 'only', 'against', unknowns]);

/** Sentences of an answer that wonder can be turned into something to find out; the words stay, unless they stand between what is. */
export function Wondering({ page, field }: Pick<FieldProps, 'page' | 'field'>) {
	const { written } = page;
	const isAsked = wondering.has(field.id);
	const isList = field.id === unknowns;
	const said = isAsked ? written.of(field.id) : '';
	const answer = usePaused(isList ? withoutItems(said) : said);
	const [isTurned, setTurned] = useState(false);
	if (!isAsked || written.isSilent()) return null;
	const list = written.of(unknowns);
	const there = new Set(unknownsIn(list).map((item) => item.text));
	const open = wondersIn(answer, page.roots)
		.map((found) => ({ as: found.text, sentence: found.text.replace(/\s+/g, ' ') }))
		.filter(({ sentence }) => !there.has(sentence));
	return (
		<>
			{open.map(({ sentence, as }) => (
				<button
					key={sentence}
					type="button"
					class="eh-bare eh-more eh-wonder"
					dir="auto"
					onClick={({ currentTarget }) => {
						const part = currentTarget.closest('.eh-field');
						if (part) firstFieldIn(part, 'textarea, input')?.focus();
						const left = isList ? list.replace(as, '').replace(/^\s*\n/, '') : list;
						const made = madeIn(page.day, page.today);
						written.type(unknowns, withUnknown(left, sentence, wayOf(page, left), made));
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

/** What stands between the items of a list. */
function withoutItems(list: string): string {
	return list
		.split('\n')
		.filter((line) => !/^\s*(?:[-*+]|\d+[.)])\s/.test(line))
		.join('\n');
}

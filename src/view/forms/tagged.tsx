import { lensOf } from '../../domain/codes';
import { words } from '../../i18n';
import { nameIn, type Page } from './page';
import { tagsIn, type TagInText } from './taken';

const text = words.forms.turn;

interface TaggedProps {
	readonly page: Page;
	readonly value: string;
	/** Whether there is room for it before anything is tagged, so that nothing below moves then. */
	readonly hasRoom: boolean;
	readonly takeBack: (tag: TagInText) => void;
}

/** What an answer is tagged with, each with the way back. */
export function Tagged({ page, value, hasRoom, takeBack }: TaggedProps) {
	const tags = tagsIn(value, page.roots);
	if (tags.length === 0) return hasRoom ? <div class="eh-tagged" /> : null;
	return (
		<ul class="eh-plain-list eh-tagged" aria-label={text.taken}>
			{tags.map((tag) => {
				const name = nameIn(page, tag.code);
				return (
					<li key={`${tag.code} ${tag.from}`}>
						<span class={`eh-code-label eh-code-${lensOf(tag.code)}`} dir="auto">
							{name}
						</span>{' '}
						<button
							type="button"
							class="eh-bare eh-more"
							aria-label={text.backFor(name)}
							onClick={() => takeBack(tag)}
						>
							{text.back}
						</button>
					</li>
				);
			})}
		</ul>
	);
}

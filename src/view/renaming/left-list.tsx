import { words } from '../../i18n';
import { FoldButton, useFold } from '../folding';
import type { Hindrance, Left, RenamingCallbacks } from './model';

const text = words.vaultChange;
const portion = 50;

/** Why something stays as it is, as a sentence. */
export function whyOf({ why, reason = '' }: Pick<Left, 'why' | 'reason'>): string {
	const said: Record<Hindrance, string> = {
		...words.renaming.obstacles,
		...text.why,
		failed: text.why.failed(reason),
	};
	return said[why];
}

/** Where something stays as it is. */
export function placeOf({ path, line }: Pick<Left, 'path' | 'line'>): string {
	return line === undefined ? path : text.at(path, line + 1);
}

interface LeftListProps {
	readonly left: readonly Left[];
	readonly title: string;
	readonly open: RenamingCallbacks['open'];
}

/** What stays as it is and why, each a way to its place; nothing where there is none. */
export function LeftList({ left, title, open }: LeftListProps) {
	const fold = useFold(portion, portion);
	if (left.length === 0) return null;
	return (
		<section class="eh-change-left" aria-label={title}>
			<p class="eh-heading">{title}</p>
			<ul class="eh-plain-list">
				{left.slice(0, fold.shown).map((one, at) => (
					<li key={at}>
						<button type="button" class="eh-bare eh-more" onClick={() => open(one.path, one.line)}>
							{placeOf(one)}
						</button>{' '}
						{one.written !== undefined && (
							<>
								<code>{one.written.trim()}</code>{' '}
							</>
						)}
						{whyOf(one)}
					</li>
				))}
			</ul>
			<FoldButton fold={fold} hidden={Math.max(0, left.length - fold.shown)} canFold={false} />
		</section>
	);
}

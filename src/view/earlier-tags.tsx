import { useState } from 'preact/hooks';
import type { Roots } from '../domain/codes';
import type { Settings } from '../domain/settings';
import { words } from '../i18n';
import { useElementId } from './naming';
import { OtherRoots } from './other-roots';

/** Everyday tags that begin like ours and name no code of the code book. */
export interface EarlierTags {
	/** With `#`, most used first. */
	readonly tags: readonly string[];
	readonly notes: number;
	readonly answer: Settings['earlierTags'];
	readonly roots: Roots;
}

export interface EarlierTagsCallbacks {
	readonly answerEarlier: (answer: 'leave-out' | 'count') => void;
	readonly useRoots: (roots: Roots) => void;
}

const text = words.screen.patterns.earlier;
const mostShown = 4;

/** Asks once what these tags are; afterwards one line says what was answered, and lets one change it. */
export function EarlierTagsCard({ earlier, on }: { earlier: EarlierTags; on: EarlierTagsCallbacks }) {
	const [isAsking, setAsking] = useState(false);
	const [isNaming, setNaming] = useState(false);
	const headingId = useElementId();
	const answer =
		(chosen: 'leave-out' | 'count') =>
		({ currentTarget }: MouseEvent) => {
			const view = (currentTarget as Element).closest('.eh-view');
			setAsking(false);
			on.answerEarlier(chosen);
			focus(view?.querySelector('.eh-earlier-answer button'));
		};
	if (!isAsking && earlier.answer !== 'ask') {
		const said = earlier.answer === 'count' ? text.counted : text.leftOut;
		return (
			<p class="eh-faint eh-earlier-answer">
				{said(earlier.notes)}{' '}
				<button type="button" class="eh-bare eh-more" onClick={() => setAsking(true)}>
					{text.change}
				</button>
			</p>
		);
	}
	return (
		<section class="eh-earlier" aria-labelledby={headingId}>
			<h3 id={headingId} class="eh-heading">
				{text.title}
			</h3>
			<p>{text.found(earlier.notes, listed(earlier.tags))}</p>
			{isNaming ? (
				<OtherRoots roots={earlier.roots} use={on.useRoots} leave={() => setNaming(false)} />
			) : (
				<div class="eh-choices">
					<button type="button" ref={isAsking ? focus : null} onClick={answer('leave-out')}>
						{text.leaveOut}
					</button>
					<button type="button" onClick={answer('count')}>
						{text.count}
					</button>
					<button
						type="button"
						onClick={() => {
							setAsking(true);
							setNaming(true);
						}}
					>
						{text.otherRoots}
					</button>
				</div>
			)}
		</section>
	);
}

/** What was pressed is gone: the keyboard goes on here. */
function focus(el: Element | null | undefined): void {
	(el as HTMLElement | null | undefined)?.focus();
}

function listed(tags: readonly string[]): string {
	const shown = tags.slice(0, mostShown).join(', ');
	return tags.length > mostShown ? text.and(shown, tags.length - mostShown) : shown;
}

import { words } from '../i18n';
import { Dated } from './dated';
import { LensLists, type LensListsProps } from './lens-lists';
import { useElementId } from './naming';

interface EverydayProps extends Omit<LensListsProps, 'side'> {
	/** Whether there are fantasies that it stands beside. */
	readonly isBeside: boolean;
}

/** The same lenses on notes without a kind, with counts of their own. */
export function Everyday({ isBeside, ...props }: EverydayProps) {
	const text = words.screen.patterns.everyday;
	const headingId = useElementId();
	const { notes, period } = props.report;
	return (
		<section class="eh-side eh-everyday" aria-labelledby={headingId}>
			<h3 id={headingId} class="eh-heading">
				{text.title}
			</h3>
			{isBeside && period && (
				<p class="eh-faint">
					<Dated sentence={text.beside(notes, period.from, period.to)} />
				</p>
			)}
			<LensLists {...props} side="everyday" />
		</section>
	);
}

import { words } from '../i18n';
import { LensLists, type LensListsProps } from './lens-lists';
import { useElementId } from './naming';

/** Values, energy and needs of the fantasies. */
export function Lenses(props: Omit<LensListsProps, 'side'>) {
	const headingId = useElementId();
	return (
		<section class="eh-side" aria-labelledby={headingId}>
			<h3 id={headingId} class="eh-heading">
				{words.screen.patterns.lens.title}
			</h3>
			<LensLists {...props} side="fantasy" />
		</section>
	);
}

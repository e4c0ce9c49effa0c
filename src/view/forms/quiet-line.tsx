import { words } from '../../i18n';
import type { Page } from './page';

const text = words.suggesting;

/** Below words that speak of danger: nothing more is made of them. */
export function QuietLine({ page }: { page: Page }) {
	return (
		<p class="eh-faint eh-quiet-line" role="status" dir="auto">
			{text.danger} {text.help(page.helpContact)}
		</p>
	);
}

import { words } from '../i18n';

/** What stands where nothing is marked so far. */
export function Beginning() {
	const { begin, privacy } = words.screen.patterns.empty;
	return (
		<div class="eh-beginning">
			<p class="eh-sentence">{begin}</p>
			<p class="eh-faint">{privacy}</p>
		</div>
	);
}

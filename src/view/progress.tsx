import { words } from '../i18n';
import type { PatternViewProps } from './model';

/** One quiet line, which keeps its place when there is nothing to say. */
export function Progress({ isReady, reading }: Pick<PatternViewProps, 'isReady' | 'reading'>) {
	const { looking, reading: readingOf } = words.screen.patterns;
	return (
		<p class="eh-progress" role="status">
			{reading ? readingOf(reading.done, reading.total) : !isReady && looking}
		</p>
	);
}

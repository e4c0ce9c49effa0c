import { useRef } from 'preact/hooks';
import { saysSomeday } from '../../domain/suggest/someday';
import { words } from '../../i18n';
import { DayField } from './day-field';
import type { FieldProps } from './field';
import { usePaused } from './use-paused';

/** Below an answer of an inquiry that puts it off without a day. */
export function SomedayLine({ page, field }: Pick<FieldProps, 'page' | 'field'>) {
	const { about, written, on } = page;
	const answer = usePaused(written.of(field.id));
	/** A day that was set here stays to be changed. */
	const isThere = useRef(false);
	// On the shelf the day is asked for anyway.
	const isVague = about?.status !== 'shelf' && !written.isSilent() && saysSomeday(answer);
	isThere.current = isVague && (isThere.current || about?.again === undefined);
	if (!isThere.current) return null;
	return (
		<div class="eh-quiet-line">
			<DayField
				label={words.formsFollow.someday}
				value={about?.again}
				set={(again) => void on.setAbout({ again })}
			/>
		</div>
	);
}

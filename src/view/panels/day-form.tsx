import { useLayoutEffect, useRef } from 'preact/hooks';
import { isDay, type Day } from '../../domain/dates';
import { words } from '../../i18n';

interface DayFormProps {
	readonly label: string;
	readonly least: Day;
	readonly save: (day: Day) => void;
	readonly leave: () => void;
}

/** Asks for a day, as soon as it is there; none is set unasked. */
export function DayForm({ label, least, save, leave }: DayFormProps) {
	const text = words.charts.moves;
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => field.current?.focus(), []);
	return (
		<form
			class="eh-day-form"
			onSubmit={(event) => {
				event.preventDefault();
				const day = field.current?.value ?? '';
				if (isDay(day)) save(day);
				else field.current?.focus();
			}}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.stopPropagation();
				leave();
			}}
		>
			<label>
				{label} <input ref={field} type="date" min={least} />
			</label>
			<button type="submit">{text.save}</button>
			<button type="button" onClick={leave}>
				{text.leave}
			</button>
		</form>
	);
}

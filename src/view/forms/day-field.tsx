import { useState } from 'preact/hooks';
import { isDay, type Day } from '../../domain/dates';

interface DayFieldProps {
	readonly label: string;
	readonly value: Day | undefined;
	/** The latest day that can be set. */
	readonly max?: Day;
	readonly describedBy?: string | undefined;
	readonly set: (day: Day | undefined) => void;
}

/** A day, or none. While a year is being typed nothing is set: `0002` is no day yet. */
export function DayField({ label, value, max, describedBy, set }: DayFieldProps) {
	/** What the field says while it has the focus: drawn anew, half a year would be lost. */
	const [typed, type] = useState<string>();
	return (
		<label class="eh-choice">
			{label}{' '}
			<input
				type="date"
				value={typed ?? value ?? ''}
				max={max}
				aria-describedby={describedBy}
				onInput={({ currentTarget }) => type(currentTarget.value)}
				onChange={({ currentTarget }) => {
					const day = currentTarget.value;
					if (isDay(day) && !(max !== undefined && day > max) && day !== value) set(day);
				}}
				onBlur={({ currentTarget }) => {
					type(undefined);
					const isLeftEmpty = currentTarget.value === '' && !currentTarget.validity.badInput;
					if (isLeftEmpty && value !== undefined) set(undefined);
				}}
			/>
		</label>
	);
}

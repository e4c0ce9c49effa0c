import { isDay, type Day } from '../../domain/dates';
import { words } from '../../i18n';
import { Covered } from '../covered';

interface ChoiceProps<T extends string> {
	readonly name: string;
	readonly value: T | undefined;
	readonly choices: readonly T[];
	/** Absent where the values speak for themselves. */
	readonly labels?: Readonly<Record<T, string>>;
	/** Whether what is chosen is covered. */
	readonly isConcealed?: boolean;
	readonly set: (value: T | undefined) => void;
}

/** One of several, or any. What is chosen stays a choice where nothing is called so any more. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
	const { name, value, choices, labels, isConcealed = false, set } = props;
	const all = value === undefined || choices.includes(value) ? choices : [...choices, value];
	return (
		<label>
			{name}{' '}
			<Covered isConcealed={isConcealed && value !== undefined}>
				<select
					class="dropdown"
					value={value ?? ''}
					onChange={({ currentTarget }) => set(all.find((choice) => choice === currentTarget.value))}
				>
					<option value="">{words.evidence.filters.any}</option>
					{all.map((choice) => (
						<option key={choice} value={choice}>
							{labels?.[choice] ?? choice}
						</option>
					))}
				</select>
			</Covered>
		</label>
	);
}

interface DayFieldProps {
	readonly name: string;
	readonly value: Day | undefined;
	readonly least?: Day | undefined;
	readonly most?: Day | undefined;
	readonly set: (day: Day | undefined) => void;
}

/** A day that is not complete yet changes nothing. */
export function DayField({ name, value, least, most, set }: DayFieldProps) {
	return (
		<label>
			{name}{' '}
			<input
				type="date"
				value={value ?? ''}
				min={least}
				max={most}
				onChange={({ currentTarget: { value: day } }) => {
					if (day === '' || isDay(day)) set(day === '' ? undefined : day);
				}}
			/>
		</label>
	);
}

interface ToggleProps {
	readonly name: string;
	readonly isOn: boolean;
	readonly set: (isOn: boolean) => void;
}

export function Toggle({ name, isOn, set }: ToggleProps) {
	return (
		<label>
			<input type="checkbox" checked={isOn} onChange={({ currentTarget }) => set(currentTarget.checked)} />{' '}
			{name}
		</label>
	);
}

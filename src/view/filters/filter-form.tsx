import { useMemo } from 'preact/hooks';
import { dayNumber, type Day } from '../../domain/dates';
import { shapes, tones } from '../../domain/properties';
import { words } from '../../i18n';
import { filterSides, type Filter } from '../../report/filter';
import { useElementId } from '../naming';
import { Choice, DayField, Toggle } from './fields';
import type { FilterBarProps } from './filter-bar';
import { foldersOf } from './folders';

const text = words.evidence.filters;

/** All parts of the filter; a change acts at once. */
export function FilterForm({ counted, state: { filter }, today, isConcealed, on }: FilterBarProps) {
	const sideName = useElementId();
	const folders = useMemo(() => foldersOf(counted.notes.map(({ path }) => path)), [counted]);
	const set = (part: Partial<Filter>) => on.change({ filter: { ...filter, ...part } });
	const { from, to } = filter;
	return (
		<div class="eh-filter-form" role="group" aria-label={text.button}>
			<fieldset>
				<legend>{text.names.side}</legend>
				{filterSides.map((side) => (
					<label key={side}>
						<input
							type="radio"
							name={sideName}
							checked={filter.side === side}
							onChange={() => set({ side })}
						/>{' '}
						{text.sides[side]}
					</label>
				))}
			</fieldset>
			<fieldset>
				<legend>{text.quick}</legend>
				{periods(today).map(({ name, from: begins }) => (
					<button
						key={name}
						type="button"
						class="eh-bare eh-more"
						aria-pressed={from === begins && to === undefined}
						onClick={() => set({ from: begins, to: undefined })}
					>
						{name}
					</button>
				))}
				<DayField name={text.names.from} value={from} most={to} set={(day) => set({ from: day })} />
				<DayField name={text.names.to} value={to} least={from} set={(day) => set({ to: day })} />
			</fieldset>
			<fieldset>
				<legend>{text.about}</legend>
				<Choice
					name={text.names.tone}
					value={filter.tone}
					choices={tones}
					labels={text.tones}
					set={(tone) => set({ tone })}
				/>
				<Choice
					name={text.names.shape}
					value={filter.shape}
					choices={shapes}
					labels={text.shapes}
					set={(shape) => set({ shape })}
				/>
				<Choice
					name={text.names.fantasy}
					value={filter.fantasy}
					choices={counted.columns.fantasyNames}
					isConcealed={isConcealed}
					set={(fantasy) => set({ fantasy })}
				/>
				<Choice
					name={text.names.folder}
					value={filter.folder}
					choices={folders}
					set={(folder) => set({ folder })}
				/>
			</fieldset>
			<fieldset>
				<legend>{text.counting}</legend>
				<Toggle name={text.rollup} isOn={filter.rollup} set={(rollup) => set({ rollup })} />
				<Toggle
					name={text.withoutPrivate}
					isOn={filter.withoutPrivate}
					set={(withoutPrivate) => set({ withoutPrivate })}
				/>
				<Toggle name={text.conceal} isOn={isConcealed} set={on.conceal} />
			</fieldset>
		</div>
	);
}

function periods(today: Day): readonly { readonly name: string; readonly from: Day | undefined }[] {
	const { all, year, days } = text.periods;
	return [
		{ name: all, from: undefined },
		{ name: year, from: `${today.slice(0, 4)}-01-01` },
		{ name: days, from: new Date((dayNumber(today) - 89) * 86_400_000).toISOString().slice(0, 10) },
	];
}

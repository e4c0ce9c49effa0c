import { words } from '../../i18n';
import { DayField } from '../forms/day-field';
import { TextField } from '../jot/text-field';
import type { LittleProps } from './model';

const text = words.followActs.little;

/** One field for one line to try. */
export function LittleSheet({ text: said, code, due, codes, idea, place, on }: LittleProps) {
	return (
		<div class="eh-jot-sheet">
			<TextField
				isFirst
				label={words.prompts.reflection.fit}
				value={said}
				rows={2}
				typed={(now) => on.changed({ text: now })}
				enter={on.keep}
			/>
			{idea !== undefined && <p class="eh-jot-hint">{text.idea(idea)}</p>}
			{codes.length > 1 && (
				<label class="eh-choice">
					{text.code}{' '}
					<select
						class="dropdown"
						value={code}
						onChange={({ currentTarget }) => on.changed({ code: currentTarget.value })}
					>
						{codes.map((each) => (
							<option key={each.code} value={each.code}>
								{each.name}
							</option>
						))}
					</select>
				</label>
			)}
			<DayField label={text.due} value={due} set={(day) => on.changed({ due: day })} />
			<p class="eh-jot-hint">{place === undefined ? text.nowhere : `${text.place(place)} ${text.keys}`}</p>
			<button type="button" class="mod-cta" disabled={place === undefined} onClick={on.keep}>
				{text.keep}
			</button>
		</div>
	);
}

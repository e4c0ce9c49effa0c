import { words } from '../../i18n';
import type { KeptAs } from './model';

const text = words.suggesting.asides;

interface AsChoiceProps {
	readonly as: KeptAs;
	readonly name?: string;
	readonly describedBy?: string;
	readonly choose: (as: KeptAs) => void;
}

/** A callout or a note of its own. */
export function AsChoice({ as, name, describedBy, choose }: AsChoiceProps) {
	return (
		<select
			class="dropdown"
			value={as}
			aria-label={name}
			aria-describedby={describedBy}
			onChange={({ currentTarget }) => choose(currentTarget.value as KeptAs)}
		>
			{(['callout', 'jot'] as const).map((one) => (
				<option key={one} value={one}>
					{text[one]}
				</option>
			))}
		</select>
	);
}

import { words } from '../../i18n';
import { titleOf } from '../naming';
import { opens } from '../opening';
import { AsChoice } from './as-choice';
import type { Aside, KeptAs } from './model';

const text = words.suggesting.asides;

interface AsideRowProps {
	readonly aside: Aside;
	readonly isFirst: boolean;
	readonly isTicked: boolean;
	readonly as: KeptAs;
	readonly tick: (isTicked: boolean, as?: KeptAs) => void;
	readonly open: (inNewPane: boolean) => void;
}

/** A sentence with its note and day; ticked, what it becomes. */
export function AsideRow({ aside, isFirst, isTicked, as, tick, open }: AsideRowProps) {
	const { path, day, isDayUncertain, said } = aside;
	return (
		<li class="eh-aside-row">
			<label class="eh-aside-said">
				<input
					type="checkbox"
					class={isFirst ? 'eh-first' : undefined}
					checked={isTicked}
					onChange={({ currentTarget }) => tick(currentTarget.checked)}
				/>
				<span class="eh-quote" dir="auto">
					{words.suggesting.quote(said)}
				</span>
			</label>
			<div class="eh-aside-source">
				<span class="eh-note-line">
					<time dateTime={day}>{day}</time>
					{isDayUncertain && ` (${text.uncertain})`} <span dir="auto">{titleOf(path, day)}</span>
				</span>{' '}
				<button type="button" class="eh-link" aria-label={text.openAt(said)} {...opens(open)}>
					{text.open}
				</button>
			</div>
			{isTicked &&
				(aside.canBeCallout ? (
					<AsChoice as={as} name={text.asFor(said)} choose={(chosen) => tick(true, chosen)} />
				) : (
					<p class="eh-faint">{text.jotOnly}</p>
				))}
		</li>
	);
}

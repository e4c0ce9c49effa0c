import { words } from '../../i18n';
import type { Passage } from '../../index/counted';
import { groupings, type Grouping } from '../model';
import { nameWith } from './behind';
import { FromCodes } from './from-codes';
import type { EvidencePaneProps } from './pane';

/** So few are read faster than searched. */
const few = 3;

interface ToolsProps extends Pick<EvidencePaneProps, 'counted' | 'selection' | 'state' | 'on' | 'close'> {
	/** The passages that are searched for. */
	readonly held: readonly Passage[];
	/** How many there are in all. */
	readonly all: number;
	readonly fantasiesOf: (passage: Passage) => readonly string[];
}

const text = words.evidence.pane;

/** Search and order of the passages, and what can be done with all of them. */
export function Tools({ counted, selection, state, held, all, fantasiesOf, on, close }: ToolsProps) {
	const { grouping, query } = state;
	const [code, ...further] = selection.codes;
	const isOfOne = all > 0 && code !== undefined && further.length === 0;
	const isOfTwo = selection.together === true && selection.codes.length === 2;
	const latest = isOfOne || isOfTwo ? held.at(-1) : undefined;
	return (
		<div class="eh-evidence-tools">
			{(all > few || query !== '') && (
				<>
					<input
						type="search"
						value={query}
						placeholder={text.search}
						aria-label={text.search}
						onInput={(event) => on.change({ query: event.currentTarget.value })}
						onKeyDown={(event) => {
							if (event.key !== 'Escape' || query === '') return;
							event.preventDefault();
							event.stopPropagation();
							on.change({ query: '' });
						}}
					/>
					<label>
						{text.group}{' '}
						<select
							class="dropdown"
							value={grouping}
							onChange={(event) => on.change({ grouping: event.currentTarget.value as Grouping })}
						>
							{groupings.map((by) => (
								<option key={by} value={by}>
									{text.groups[by]}
								</option>
							))}
						</select>
					</label>
				</>
			)}
			<span class="eh-faint" role="status">
				{query !== '' && text.found(held.length, all)}
			</span>
			{held.length > 0 && (
				<button type="button" class="eh-bare eh-more" onClick={() => on.copy(held, 'quote')}>
					{text.copyAll}
				</button>
			)}
			{latest && on.follow && (
				<FromCodes
					codes={selection.codes}
					latest={latest}
					fantasies={fantasiesOf(latest)}
					follow={on.follow}
				/>
			)}
			{isOfOne && (
				<button
					type="button"
					class="eh-bare eh-more"
					title={text.notItAbout(nameWith(code, counted))}
					onClick={() => {
						on.dismissRow(code);
						close();
					}}
				>
					{text.notIt}
				</button>
			)}
		</div>
	);
}

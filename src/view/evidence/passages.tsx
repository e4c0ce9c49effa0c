import { useMemo, useRef } from 'preact/hooks';
import { rolledUp, type Code } from '../../domain/codes';
import { words } from '../../i18n';
import type { Passage } from '../../index/counted';
import { activeParts } from '../../report/filter';
import { useElementId } from '../naming';
import { isLeftOut, nameWith, type Behind } from './behind';
import type { AlsoOf } from './group-heading';
import { grouped, isOnSameWords, sharedFirst } from './groups';
import { keptPlaces } from './kept-places';
import { PassageList } from './list';
import type { EvidencePaneProps } from './pane';
import { listRows } from './rows';
import { passagesWith } from './search';
import { Tools } from './tools';

interface PassagesProps extends EvidencePaneProps {
	readonly found: Behind;
	readonly labelledBy: string;
}

const { pane, row } = words.evidence;
/** Other codes of a note that are named. */
const mostNames = 5;

/** The passages of a selection, grouped and searched. */
export function Passages({ found, labelledBy, ...props }: PassagesProps) {
	const { counted, report, selection, state, isReading, on } = props;
	const { codes, together } = selection;
	const { grouping, query } = state;
	const { passages, notes, noteOf } = found;
	const keysId = useElementId();
	const rowOf = (code: Code) => (report.filter.rollup ? rolledUp(code) : code);
	/** What is left out while it is shown keeps its place. */
	const last = useRef<readonly Passage[]>([]);
	const { all, left } = useMemo(
		() => keptPlaces(passages, last.current, counted.dismissed),
		[passages, counted.dismissed],
	);
	last.current = all;
	const shown = useMemo(() => passagesWith(all, query), [all, query]);
	const held = useMemo(() => passagesWith(passages, query), [passages, query]);
	const rows = useMemo(() => {
		const isPair = together === true && codes.length > 1;
		const { shared, others } = isPair
			? sharedFirst(shown, codes.length, rowOf)
			: { shared: [], others: shown };
		const groups = grouped(others, grouping, { noteOf, labels: counted, rowOf });
		if (shared.length > 0) groups.unshift({ key: 'shared', title: pane.sharedWords, passages: shared });
		return listRows(groups, left);
	}, [shown, grouping]);

	const namesOf = (all: readonly Passage[]) => {
		const codes = [...new Set(all.map(({ code }) => rowOf(code)))].map((code) => nameWith(code, counted));
		const names = codes.slice(0, mostNames).join(', ');
		return codes.length > mostNames ? row.andMore(names, codes.length - mostNames) : names;
	};
	/** Where all rows are of one code, that code goes without saying. */
	const isOfOne = codes.length === 1 || grouping === 'code';
	const alsoOf: AlsoOf = (passage, group) => {
		const all = noteOf.get(passage.path)?.passages ?? [];
		const shown = new Set((group?.passages ?? [passage]).map(({ code }) => rowOf(code)));
		const others = all.filter(
			(other) =>
				(group ? other.path === passage.path : isOnSameWords(other, passage)) &&
				!shown.has(rowOf(other.code)) &&
				!isLeftOut(other.code, report),
		);
		if (group === undefined && !isOfOne) return namesOf([passage, ...others]);
		return others.length === 0 ? '' : row.also(namesOf(others));
	};

	const fantasiesOf = ({ path }: Passage) => noteOf.get(path)?.fantasies ?? [];

	/** What a selection has of its own, the filter does not narrow. */
	const isNarrowed = activeParts(report.filter).some((part) => part !== 'side' && part !== 'rollup');
	return (
		<>
			{new Set(passages.map(({ path }) => path)).size > notes && <p class="eh-faint">{pane.merged}</p>}
			{all.length === 0 && !isReading && <p class="eh-faint">{isNarrowed ? pane.filtered : pane.none}</p>}
			<Tools {...props} {...{ held, fantasiesOf }} all={passages.length} />
			<p id={keysId} class="eh-heard">
				{row.keys(on.follow !== undefined)}
			</p>
			{rows.length > 0 && (
				<PassageList
					key={`${grouping} ${query}`}
					rows={rows}
					labelledBy={labelledBy}
					describedBy={keysId}
					alsoOf={alsoOf}
					fantasiesOf={fantasiesOf}
					namesNotes={grouping !== 'note'}
					isConcealed={props.isConcealed}
					on={on}
				/>
			)}
		</>
	);
}

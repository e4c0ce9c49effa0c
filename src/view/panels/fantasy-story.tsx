import { Fragment, type ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../../i18n';
import type { FantasyRow, MoveRow } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { Covered } from '../covered';
import { Dated } from '../dated';
import { opens } from '../opening';
import { once } from '../left-out';
import { decided, exploring, lineageOf, mayBeWish, movesOf } from './fantasy-words';
import { keyOfMove, MoveItem } from './move-item';
import { NumberButton } from './number';
import { RowActs } from './row-acts';
import type { PanelProps } from './spec';

const text = words.charts.fantasies;

/** In fewer notes nothing can stand often. */
const leastForTop = 3;

interface FantasyStoryProps extends PanelProps {
	readonly row: FantasyRow;
	/** Whether what is possible is asked above already. */
	readonly isAsked: boolean;
}

/** Notes → clues → moves → experiments → unknowns → decision: what there is of it, each number opening what it counts. */
export function FantasyStory({ row, isAsked, ...props }: FantasyStoryProps) {
	const { name, notes, read, shape, clues, top, moves, experiments, unknowns, decision } = row;
	const lineage = lineageOf(row);
	const { report, select, isSelected, isConcealed, on } = props;
	const [open, setOpen] = useState<MoveRow['kind']>();
	const query = { side: 'fantasy', fantasy: name } as const;
	const listed = movesOf(report, row).filter(({ kind }) => kind === open);
	const lines = (kind: MoveRow['kind'], said: string, n: number) =>
		n > 0 && (
			<button
				type="button"
				class="eh-bare eh-number"
				aria-expanded={open === kind}
				onClick={() => setOpen(open === kind ? undefined : kind)}
			>
				{said}
			</button>
		);
	const { follow } = on;
	const explore = follow && exploring(report, row, follow);
	const decide = { name: text.decide, act: () => follow?.decide(name) };
	const isOffered = !isAsked && explore?.isShelved === false && mayBeWish(row);
	const told = [
		notes > 0 && (
			<>
				{read > 0 && (
					<NumberButton
						{...{ select, isSelected }}
						query={{ ...query, codes: [] }}
						of={name}
						lines={[text.codes(clues)]}
					>
						{text.notes(read)} → {text.clues(clues)}
					</NumberButton>
				)}
				{[read > 0 && notes > read && ', ', notes > read && text.untagged(notes - read)]}
			</>
		),
		lines('move', text.moves(moves.open, moves.done), moves.open + moves.done),
		lines(
			'experiment',
			text.experiments(experiments.all, experiments.running, experiments.outcomes),
			experiments.all,
		),
		lines('unknown', text.unknowns(unknowns.open, unknowns.known), unknowns.open + unknowns.known),
		decision && (
			<button
				type="button"
				class="eh-bare eh-number"
				{...opens((inNewPane) => on.openNote({ path: decision.path }, inNewPane))}
			>
				{decided(row)}
				{/* Leaves the view for its note. */}
				<span aria-hidden="true"> ↗</span>
			</button>
		),
	];
	return (
		<li class="eh-fantasy">
			<Covered is="h4" isConcealed={isConcealed}>
				{name}
			</Covered>
			<p class="eh-story">{chained(told)}</p>
			<p class="eh-faint">
				<Dated
					sentence={[period(row.first, row.last), shape && text.shapes[shape]].filter(Boolean).join(' · ')}
				/>
				{lineage !== '' && (
					<>
						{' · '}
						<Covered isConcealed={isConcealed}>{lineage}</Covered>
					</>
				)}{' '}
				{on.renameFantasy && (
					<button type="button" class="eh-bare eh-more eh-rename" onClick={() => on.renameFantasy?.(name)}>
						{words.vaultChange.action}
						<span class="eh-heard"> {name}</span>
					</button>
				)}
			</p>
			{read >= leastForTop && top.length > 0 && (
				<p class="eh-faint">
					{text.top}{' '}
					{top.map((clue, at) => (
						<Fragment key={clue.code}>
							{at > 0 && ', '}
							<NumberButton {...{ select, isSelected }} query={{ ...query, codes: [clue.code] }} of={name}>
								{text.inNotes(nameOf(clue), clue.notes, clue.of)}
							</NumberButton>
						</Fragment>
					))}
				</p>
			)}
			{explore && (
				<>
					{isOffered && (
						<button type="button" class="eh-bare eh-more" onClick={once(explore.act)}>
							{explore.name}
							<span class="eh-heard"> {name}</span>
						</button>
					)}
					<RowActs name={name} acts={isOffered ? [decide] : [explore, decide]} />
				</>
			)}
			{listed.length > 0 && (
				<ul class="eh-plain-list">
					{listed.map((move) => (
						<MoveItem key={keyOfMove(move)} {...props} move={move} />
					))}
				</ul>
			)}
		</li>
	);
}

function period(first: string, last: string): string {
	return first === last ? first : `${first} – ${last}`;
}

/** Parts of a story with an arrow between them; what there is none of is left out. */
function chained(parts: readonly ComponentChild[]): ComponentChild {
	return parts.filter(Boolean).map((part, at) => (
		<Fragment key={at}>
			{at > 0 && ' → '}
			{part}
		</Fragment>
	));
}

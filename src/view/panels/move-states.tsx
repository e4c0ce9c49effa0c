import { statuses, type Status } from '../../domain/properties';
import { words } from '../../i18n';
import type { MoveRow } from '../../report/figures';
import { Choices } from '../forms/choices';
import { useElementId } from '../naming';
import type { MoveActsProps } from './move-acts';
import { experimentOf, statusWord } from './move-words';

const text = words.charts.moves;

/** By the character in the box. */
const states = [
	['?', 'thought'],
	[' ', 'open'],
	['/', 'checking'],
	['x', 'done'],
	['-', 'dropped'],
] as const;

type Asked = readonly (readonly [label: string, known: readonly Status[]])[];

/** What is asked of how a note has come out. */
const asked: Readonly<Partial<Record<MoveRow['kind'], Asked>>> = {
	experiment: [
		[text.state, statuses.experiment.slice(0, 2)],
		[text.outcome, statuses.experiment.slice(2)],
	],
	inquiry: [[text.state, statuses.inquiry]],
	decision: [[text.answer, statuses.decision]],
};

/** How far it has come: words of one weight, none picked that was not said. */
export function MoveStates({ move, report, follow, write }: MoveActsProps) {
	const { kind, status } = move;
	if (kind === 'unknown')
		return (
			<States
				label={text.state}
				chosen={states.find(([, known]) => known === status)?.[0]}
				choices={states.map(([task, known]) => ({
					id: task,
					label: statusWord({ kind, status: known }),
				}))}
				choose={(task) => write(() => follow.tick(move, task), move)}
			/>
		);
	const begins = experimentOf(report, move)?.start === null && status !== 'running';
	return asked[kind]?.map(([label, known]) => (
		<States
			key={label}
			{...{ label, chosen: status ?? undefined }}
			choices={known.map((one) => ({
				id: one,
				label: one === 'running' && begins ? text.begin : statusWord({ kind, status: one }),
			}))}
			choose={(id) => {
				const to = known.find((one) => one === id);
				if (to) write(() => follow.setStatus(move, to), move);
			}}
		/>
	));
}

interface StatesProps {
	readonly label: string;
	readonly chosen: string | undefined;
	readonly choices: readonly { readonly id: string; readonly label: string }[];
	readonly choose: (id: string) => void;
}

function States({ label, chosen, choices, choose }: StatesProps) {
	const id = useElementId();
	return (
		<div class="eh-states">
			<span id={id} class="eh-aside">
				{label}
			</span>
			<Choices
				labelledBy={id}
				choices={choices}
				isPicked={(one) => one === chosen}
				pick={(one) => one !== chosen && choose(one)}
			/>
		</div>
	);
}

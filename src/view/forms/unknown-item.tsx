import { useRef } from 'preact/hooks';
import {
	withDue,
	withLearnt,
	withTask,
	withWay,
	type UnknownLine,
} from '../../domain/follow-through/unknowns';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { Choices } from './choices';
import { DayField } from './day-field';
import type { FieldProps } from './field';
import { GrowingText } from './growing-text';
import { useParts } from './use-parts';

const text = words.formsFollow.unknowns;
const states = ['?', ' ', '/', 'x', '-'] as const;

interface UnknownItemProps extends Pick<FieldProps, 'page' | 'field'> {
	readonly item: UnknownLine;
	/** Where the next one begins. */
	readonly end: number | undefined;
	/** All that belongs to it is open. */
	readonly isWide: boolean;
}

/** Something to find out: how it stands, what was learnt, by when, and ways to find it out. */
export function UnknownItem({ page, field, item, end, isWide }: UnknownItemProps) {
	const id = useElementId();
	const { from } = item;
	/** Once something is typed here it is no more than was typed. */
	const isTyped = useRef(false);
	const answer = page.written.of(field.id);
	const type = (now: string) => page.written.type(field.id, now);
	const [learnt, learn] = useParts(
		answer,
		() => item.learnt ?? '',
		(said) => withLearnt(answer, from, said),
		(now) => {
			isTyped.current = true;
			type(now);
		},
	);
	const own = answer.slice(from, end);
	// Marks, links and what is cut would be lost where plain words are typed over.
	const isPlain = isTyped.current || learnt === '' || own.includes(`→ ${learnt}`);
	const isThere = (way: string) => own.split('\n').some((line) => line.trim() === `- ${way}`);
	const put = (way: string) => {
		if (!isThere(way)) return type(withWay(answer, from, way));
		const lines = own.split('\n').filter((line) => line.trim() !== `- ${way}`);
		type(answer.slice(0, from) + lines.join('\n') + answer.slice(from + own.length));
	};
	return (
		<li>
			<div class="eh-unknown">
				<span id={id} dir="auto">
					{item.text}
				</span>
				{item.due !== undefined && <span class="eh-aside">{text.due(item.due)}</span>}
				<select
					aria-label={text.state(item.text)}
					value={item.task.toLowerCase()}
					onChange={({ currentTarget }) => type(withTask(answer, from, currentTarget.value))}
				>
					{states.map((state) => (
						<option key={state} value={state}>
							{text.states[state]}
						</option>
					))}
				</select>
			</div>
			<details open={isWide}>
				<summary>{text.more}</summary>
				{isPlain ? (
					<>
						<label for={`${id}-l`}>{text.learnt}</label>
						<GrowingText id={`${id}-l`} value={learnt} type={learn} isBlank />
					</>
				) : (
					<p class="eh-faint" dir="auto">
						{text.learnt}: {learnt}
					</p>
				)}
				<DayField label={text.by} value={item.due} set={(day) => type(withDue(answer, from, day))} />
				<div id={`${id}-w`} class="eh-choice">
					{text.ways}
				</div>
				<Choices
					labelledBy={`${id}-w`}
					choices={words.followWords.ways.map((way) => ({ id: way, label: way }))}
					isPicked={isThere}
					pick={put}
				/>
				<button
					type="button"
					class="eh-bare eh-more"
					aria-describedby={id}
					onClick={() => page.on.planExperiment(item.text)}
				>
					{text.plan}
				</button>
			</details>
		</li>
	);
}

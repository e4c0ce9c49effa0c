import { useState } from 'preact/hooks';
import type { FieldSpec } from '../../domain/forms/form';
import { promptOf } from '../../domain/forms/prompts';
import { inquiryForm } from '../../domain/forms/specs';
import type { Shape } from '../../domain/properties';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { answerOf } from './answers';
import { GrowingText } from './growing-text';
import { MoveField } from './move-field';
import type { Page } from './page';

const text = words.forms.readBack;

const doors = { fit: FitDoor, wish: WishDoor, enough: EnoughDoor };
type Door = keyof typeof doors;

const usual: readonly Door[] = ['fit', 'wish', 'enough'];
/** What kind of thought it is says only what is offered first. */
const first: Partial<Record<Shape, Door>> = { dream: 'wish', wish: 'wish' };

interface DoorProps {
	readonly page: Page;
	readonly save: () => Promise<boolean>;
}

/** Three ways to go on, each as good as the others. */
export function Doors({ page, save }: DoorProps) {
	const shape = page.about?.shape;
	const ahead = shape && first[shape];
	const order = ahead ? [ahead, ...usual.filter((door) => door !== ahead)] : usual;
	return (
		<div class="eh-doors">
			{order.map((door) => {
				const Inside = doors[door];
				const says = text.doors[usual.indexOf(door)];
				return (
					<details key={door}>
						<summary>{says?.title}</summary>
						<p class="eh-faint">{says?.text}</p>
						<Inside {...{ page, save }} />
					</details>
				);
			})}
		</div>
	);
}

/** One line becomes a move. */
function FitDoor({ page, save }: DoorProps) {
	const [isKept, setKept] = useState(false);
	const field = moveOf(page);
	if (field === undefined) return null;
	const isWaiting = page.about?.shape === 'waiting';
	return (
		<>
			<MoveField {...{ page, field }} label={words.forms.move.text} besides={isWaiting ? text.support : []} />
			<button
				type="button"
				disabled={page.written.of(field.id) === ''}
				onClick={() => void save().then(setKept)}
			>
				{text.keepMove}
			</button>
			<p role="status" class="eh-faint">
				{isKept && text.moveKept}
			</p>
		</>
	);
}

/** Two questions make an inquiry. */
function WishDoor({ page }: DoorProps) {
	const id = useElementId();
	const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
	const [isKept, setKept] = useState(false);
	const isEmpty = Object.values(said).every((answer) => answer.trim() === '');
	const keep = () => {
		const answers = Object.entries(said).map(([field, answer]) => [field, answerOf(answer)] as const);
		void page.on.explore(Object.fromEntries(answers.filter(([, answer]) => answer !== ''))).then(setKept);
	};
	return (
		<>
			{inquiryForm.sections
				.flatMap(({ fields }) => fields)
				.map((field) => (
					<div key={field.id}>
						<label for={`${id}-${field.id}`}>{promptOf(inquiryForm, field.id)}</label>
						<GrowingText
							id={`${id}-${field.id}`}
							rows={2}
							value={said[field.id] ?? ''}
							type={(typed) => setSaid((now) => ({ ...now, [field.id]: typed }))}
						/>
					</div>
				))}
			<button type="button" disabled={isEmpty || isKept} onClick={keep}>
				{text.explore}
			</button>
			<p role="status" class="eh-faint">
				{isKept && text.explored}
			</p>
		</>
	);
}

function EnoughDoor({ page, save }: DoorProps) {
	return (
		<button type="button" onClick={() => void save().then((isWritten) => isWritten && page.on.close())}>
			{text.enough}
		</button>
	);
}

function moveOf({ spec }: Page): FieldSpec | undefined {
	return spec.sections.flatMap(({ fields }) => fields).find(({ shape }) => shape === 'move');
}

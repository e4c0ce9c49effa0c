import { useRef, useState } from 'preact/hooks';
import { promptOf } from '../../domain/forms/prompts';
import { inquiryForm } from '../../domain/forms/specs';
import { speaksOfDanger } from '../../domain/suggest/danger';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { answerOf } from './answers';
import type { DoorProps } from './doors';
import { GrowingText } from './growing-text';
import type { Page } from './page';
import { QuietLine } from './quiet-line';
import { usePaused } from './use-paused';

const text = words.forms.readBack;

/** Two questions make an inquiry. */
export function WishDoor({ page }: DoorProps) {
	const id = useElementId();
	const { about, on } = page;
	const { said, type, clear } = useSaid(page);
	const [isWish, setWish] = useState(false);
	const [isKept, setKept] = useState(false);
	const status = useRef<HTMLParagraphElement>(null);
	const answers = Object.fromEntries(
		Object.entries(said)
			.map(([field, answer]) => [field, answerOf(answer)] as const)
			.filter(([, answer]) => answer !== ''),
	);
	const isEmpty = Object.keys(answers).length === 0;
	const keep = async () => {
		const isMade = await on.explore(answers, isWish);
		if (!isMade) return;
		clear();
		setKept(true);
		status.current?.focus();
	};
	return (
		<>
			{(!isKept || !isEmpty) && (
				<>
					{inquiryForm.sections
						.filter(({ behind, fields }) => behind === undefined || fields.some(({ id }) => said[id]))
						.flatMap(({ fields }) => fields)
						.map((field) => (
							<Question
								key={field.id}
								{...{ page }}
								id={`${id}-${field.id}`}
								prompt={promptOf(inquiryForm, field.id)}
								value={said[field.id] ?? ''}
								type={(typed) => type(field.id, typed)}
							/>
						))}
					{about?.shape === undefined && (
						<label class="eh-choice">
							<input
								type="checkbox"
								checked={isWish}
								onChange={({ currentTarget }) => setWish(currentTarget.checked)}
							/>{' '}
							{text.isWish}
						</label>
					)}
					<button type="button" disabled={isEmpty} onClick={() => void keep()}>
						{text.explore}
					</button>
				</>
			)}
			<p ref={status} role="status" class="eh-faint eh-noted" tabIndex={-1}>
				{isKept && isEmpty && text.explored}
			</p>
		</>
	);
}

interface QuestionProps {
	readonly page: Page;
	readonly id: string;
	readonly prompt: string;
	readonly value: string;
	readonly type: (text: string) => void;
}

function Question({ page, id, prompt, value, type }: QuestionProps) {
	const looked = usePaused(value);
	return (
		<div>
			<label for={id}>{prompt}</label>
			<GrowingText {...{ id, value, type }} rows={2} />
			{speaksOfDanger(looked) && <QuietLine page={page} />}
		</div>
	);
}

/** The answers as they are kept, and to the letter while they are being typed. */
function useSaid({ wish, on }: Page) {
	const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
	const held = Object.entries(typed).filter(([id, answer]) => answerOf(answer) === (wish[id] ?? ''));
	return {
		said: { ...wish, ...Object.fromEntries(held) },
		type: (id: string, answer: string) => {
			setTyped((now) => ({ ...now, [id]: answer }));
			on.setWish({ ...wish, [id]: answerOf(answer) });
		},
		clear: () => setTyped({}),
	};
}

import { useRef, useState } from 'preact/hooks';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { askedOf } from './asked';
import type { DoorProps } from './doors';
import { MoveField } from './move-field';
import { fieldOfMove } from './page';
import { QuietLine } from './quiet-line';
import { tagsIn } from './taken';

const text = words.forms.readBack;

/** One line becomes a move; one that stands in the note already can be changed. */
export function FitDoor({ page, save }: DoorProps) {
	const field = fieldOfMove(page);
	const id = useElementId();
	const status = useRef<HTMLParagraphElement>(null);
	const answer = field === undefined ? '' : page.written.of(field.id);
	const [wasThere] = useState(answer !== '');
	if (field === undefined) return null;
	const isIn = page.writing.is === 'written' || page.writing.is === 'unchanged';
	const isKept = answer !== '' && isIn && !page.written.unsaved.has(field.id);
	const isMove = tagsIn(answer, page.roots).length > 0;
	const isWaiting = page.about?.shape === 'waiting';
	return (
		<>
			<label for={id}>{wasThere ? text.moveThere : askedOf(page, field).prompt}</label>
			<MoveField {...{ page, field }} inputId={id} besides={isWaiting ? text.support : []} />
			{page.written.isHeavy(field.id) && <QuietLine page={page} />}
			{!isKept && (
				<button
					type="button"
					disabled={answer === ''}
					onClick={() => void save().then((isWritten) => isWritten && status.current?.focus())}
				>
					{isMove || answer === '' ? text.keepMove : text.keepTask}
				</button>
			)}
			<p ref={status} role="status" class="eh-faint eh-noted" tabIndex={-1}>
				{isKept && (isMove ? text.moveKept : text.taskKept)}
			</p>
		</>
	);
}

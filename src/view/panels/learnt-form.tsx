import { useRef } from 'preact/hooks';
import { words } from '../../i18n';
import type { MoveRow } from '../../report/figures';
import { Covered } from '../covered';

interface LearntFormProps {
	readonly move: MoveRow;
	readonly isConcealed: boolean;
	readonly save: (learnt: string) => void;
	readonly leave: () => void;
}

/** Asks what was learnt of something that is known by now; it can be left empty. */
export function LearntForm({ move, isConcealed, save, leave }: LearntFormProps) {
	const text = words.charts.moves;
	const field = useRef<HTMLInputElement>(null);
	return (
		<form
			class="eh-day-form"
			onSubmit={(event) => {
				event.preventDefault();
				const learnt = field.current?.value.trim() ?? '';
				if (learnt === '') leave();
				else save(learnt);
			}}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.stopPropagation();
				leave();
			}}
		>
			<label>
				<Covered isConcealed={isConcealed}>{move.text}</Covered>
				{` · ${text.learnt} `}
				<input ref={field} type="text" />
			</label>
			<button type="submit">{text.save}</button>
			<button type="button" onClick={leave}>
				{text.leave}
			</button>
		</form>
	);
}

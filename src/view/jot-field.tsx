import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../i18n';
import { Covered } from './covered';
import { useEnter } from './jot/use-enter';
import type { PatternViewProps } from './model';

/** One field for one sentence, kept to the letter. */
export function JotField({
	draft,
	isConcealed,
	on: { jot, drafted, addMore },
}: Pick<PatternViewProps, 'draft' | 'isConcealed' | 'on'>) {
	const text = words.jot;
	const field = useRef<HTMLTextAreaElement>(null);
	const isKeeping = useRef(false);
	const [kept, setKept] = useState('');
	const shownDraft = useRef(draft);

	// The same draft may have been kept elsewhere meanwhile; what was typed here since stays.
	useLayoutEffect(() => {
		if (field.current?.value === shownDraft.current) field.current.value = draft;
		if (draft !== '' && draft !== shownDraft.current) setKept('');
		shownDraft.current = draft;
	}, [draft]);

	const keep = async () => {
		const said = field.current?.value ?? '';
		if (isKeeping.current) return;
		if (said.trim() === '') {
			if (kept !== '') addMore(kept);
			return;
		}
		isKeeping.current = true;
		try {
			if (!(await jot(said))) return;
			takeOut(said, field.current);
			drafted(field.current?.value ?? '');
			setKept(said);
		} finally {
			isKeeping.current = false;
		}
	};

	return (
		<div class="eh-capture">
			<p class="eh-jot-pause">{text.pause.join(' ')}</p>
			<label class="eh-jot-label">
				{text.words}
				<textarea
					ref={field}
					class="eh-jot-field"
					rows={2}
					dir="auto"
					defaultValue={draft}
					onInput={(event) => {
						setKept('');
						drafted(event.currentTarget.value);
					}}
					{...useEnter(() => void keep())}
				/>
			</label>
			<div class="eh-jot-foot">
				<p class="eh-jot-hint">{kept === '' ? text.fieldKeys : text.fieldKept}</p>
				<button type="button" class="eh-jot-keep" onClick={() => void keep()}>
					{text.keep}
				</button>
			</div>
			<div class="eh-jot-kept" role="status">
				{kept !== '' && (
					<>
						<p>{text.kept}</p>
						<Covered is="blockquote" class="eh-quote" isConcealed={isConcealed}>
							{kept}
						</Covered>
					</>
				)}
			</div>
			{kept !== '' && (
				<button type="button" class="eh-bare eh-more" onClick={() => addMore(kept)}>
					{text.addMore}
				</button>
			)}
		</div>
	);
}

/** Leaves what was typed while the words were being kept. */
function takeOut(said: string, fieldEl: HTMLTextAreaElement | null): void {
	if (fieldEl?.value.startsWith(said)) fieldEl.value = fieldEl.value.slice(said.length);
}

import { useState } from 'preact/hooks';
import type { Range } from '../../domain/metadata';
import { changedLines } from '../../domain/renaming/lines';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import type { PlannedNote } from './model';

const text = words.vaultChange;

interface PlannedRowProps {
	readonly note: PlannedNote;
	readonly isChosen: boolean;
	/** Shows what changes from the start. */
	readonly startsOpen: boolean;
	readonly choose: (path: string) => void;
}

/** One note to change or not, and what would change in it, line by line. */
export function PlannedRow({ note, isChosen, startsOpen, choose }: PlannedRowProps) {
	const { path, occurrences } = note;
	const [isOpen, setOpen] = useState(startsOpen);
	const id = useElementId();
	return (
		<li class="eh-planned">
			<label>
				<input type="checkbox" class="eh-stop" checked={isChosen} onChange={() => choose(path)} />
				<span dir="auto">{path.replace(/\.md$/, '')}</span>
			</label>
			<button
				type="button"
				class="eh-bare eh-more"
				aria-expanded={isOpen}
				aria-controls={id}
				onClick={() => setOpen(!isOpen)}
			>
				{text.unfold(occurrences.length, isOpen)}
				<span class="eh-heard"> {text.unfoldOf(path)}</span>
			</button>
			<div id={id} class="eh-planned-lines" hidden={!isOpen}>
				{isOpen && <Lines note={note} />}
			</div>
		</li>
	);
}

function Lines({ note }: Pick<PlannedRowProps, 'note'>) {
	return changedLines(note.text, note.occurrences).map(({ line, before, after, marks }, at) => (
		<div key={at} class="eh-planned-line">
			<span class="eh-faint">{text.line(line + 1)}</span>
			<p dir="auto">
				<span class="eh-heard">{text.before} </span>
				<Marked is="del" said={before} marks={marks.before} />
			</p>
			{after !== '' && (
				<p dir="auto">
					<span class="eh-heard">{text.after} </span>
					<Marked is="ins" said={after} marks={marks.after} />
				</p>
			)}
		</div>
	));
}

/** A line with what changes in it struck through or underlined. */
function Marked({ is: Mark, said, marks }: { is: 'del' | 'ins'; said: string; marks: readonly Range[] }) {
	const ends = [0, ...marks.map(({ to }) => to)];
	return (
		<>
			{marks.map(({ from, to }, at) => (
				<>
					{said.slice(ends[at], from)}
					{to > from && <Mark>{said.slice(from, to)}</Mark>}
				</>
			))}
			{said.slice(ends.at(-1))}
		</>
	);
}

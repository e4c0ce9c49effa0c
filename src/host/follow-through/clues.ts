import type { TFile } from 'obsidian';
import { isDraining, type Code } from '../../domain/codes';
import { dayOf } from '../../domain/dates';
import { words } from '../../i18n';
import type { Counted, CountedNote, Passage } from '../../index/counted';
import type { CodeRow, MoveRow, PatternReport, Standing } from '../../report/figures';
import { patternReport } from '../../report/pattern-report';
import type { Clue } from '../../view/model';
import type { FollowParts } from './parts';

const text = words.followBegin.experiment;

/** A clue that an experiment can come from, as it is offered. */
export interface OfferedClue {
	readonly name: string;
	readonly beside?: string | undefined;
	readonly clue: Clue;
}

const isOpen: ReadonlySet<Standing> = new Set(['asks', 'waits', 'later']);

/** What can become an experiment: in the note that is looked at, then moves, then codes to look at first, then those that keep coming. */
export function cluesFor({ snapshot, choices }: FollowParts, file: TFile | undefined): OfferedClue[] {
	const { all } = snapshot();
	const { dismissedCodes } = choices.current;
	const report = patternReport(all, { today: dayOf(Date.now()), dismissedCodes });
	const moves = report.moves.filter(({ kind }) => kind === 'move');
	const isHere = ({ path }: MoveRow) => path === file?.path;
	// Whoever looks at a note takes up again what rests in it.
	const here = moves.filter((move) => isHere(move) && move.stands !== 'settled').map(ofMove);
	const others = moves.filter((move) => !isHere(move) && isOpen.has(move.stands)).map(ofMove);
	return [...here, ...(file ? inNote(all, report, file) : []), ...others, ...ofCodes(report)];
}

function ofMove(move: MoveRow): OfferedClue {
	const { codes, path, line, text: name, fantasies } = move;
	return {
		name,
		beside: text.move,
		clue: { codes, path, line: line ?? undefined, text: name, fantasies, move },
	};
}

/** Words of a note: its passages, and in an inquiry what is to be found out; else the note as a whole. */
function inNote(all: Counted, report: PatternReport, file: TFile): OfferedClue[] {
	const { path } = file;
	const note = noteAt(all, path);
	const fantasies = note?.fantasies ?? [];
	const passages = grouped(note?.passages.filter((passage) => passage.path === path) ?? []);
	const marked = passages.map(([{ text: said, place }, codes]): OfferedClue => ({
		name: words.screen.quote(said, false),
		beside: codes.map((code) => labelOf(all, code)).join(', '),
		clue: { codes, path, line: place?.line, text: said, fantasies },
	}));
	const asked = report.moves
		.filter(({ kind, path: of, stands }) => kind === 'unknown' && of === path && stands !== 'settled')
		.map(({ text: name, line }): OfferedClue => ({
			name,
			beside: text.unknown,
			clue: { codes: [], path, line: line ?? undefined, text: name, fantasies },
		}));
	const found = [...marked, ...asked];
	if (found.length > 0 || note === undefined) return found;
	return [
		{
			name: words.followBegin.fromNote(file.basename),
			clue: { codes: [], path, text: note.opening?.text, fantasies },
		},
	];
}

/** Passages with all codes of the same words. */
function grouped(passages: readonly Passage[]): (readonly [Passage, readonly Code[]])[] {
	const groups = new Map<string, [Passage, Code[]]>();
	for (const passage of passages) {
		if (passage.isNoteLevel || passage.place === undefined) continue;
		const key = `${passage.place.from} ${passage.place.to}`;
		const [, codes] = groups.get(key) ?? groups.set(key, [passage, []]).get(key) ?? [passage, []];
		codes.push(passage.code);
	}
	return [...groups.values()];
}

function ofCodes({ gap, lenses }: PatternReport): OfferedClue[] {
	const first = gap.filter(({ quadrant }) => quadrant === 'look-here-first');
	const known = new Set(first.map(({ code }) => code));
	const comes = ({ code, level }: CodeRow) => !known.has(code) && (level === 'recurring' || level === 'core');
	const coming = Object.values(lenses).flat().filter(comes);
	const rowOf = ({ code, label }: { readonly code: Code; readonly label: string }, beside: string) => ({
		...{ name: isDraining(code) ? words.screen.draining(label) : label, beside },
		clue: { codes: [code] },
	});
	return [
		...first.map((row) => rowOf(row, text.lookFirst(row.notes, row.of))),
		...coming.map((row) => rowOf(row, text.keepsComing(row.notes, row.of))),
	];
}

export function noteAt({ notes }: Counted, path: string): CountedNote | undefined {
	return (
		notes.find((note) => note.path === path) ??
		notes.find(({ jots = [] }) => jots.some((jot) => jot.path === path))
	);
}

export function labelOf(all: Pick<Counted, 'labelOf'>, code: Code): string {
	const label = all.labelOf(code);
	return isDraining(code) ? words.screen.draining(label) : label;
}

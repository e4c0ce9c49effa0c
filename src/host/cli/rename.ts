import type { CliData } from 'obsidian';
import { renamingProblem } from '../../domain/renaming/check';
import { changedLines } from '../../domain/renaming/lines';
import type { Renaming } from '../../domain/renaming/renaming';
import { words } from '../../i18n';
import { placeOf, whyOf } from '../../view/renaming/left-list';
import type { Left, PlannedNote } from '../../view/renaming/model';
import { childrenIn, namesOf } from '../../view/renaming/names';
import type { Course } from '../renaming/vault-plan';
import type { Done } from '../renaming/vault-renaming';
import { type Action, type CliParts, codeIn } from './action';
import { BadCall } from './bad-call';

const text = words.vaultChange;
const says = text.cli;

/** Nobody looks on, and nobody stops it. */
const course: Course = { progressed: () => undefined, isStopped: () => false };

/** Flags of every action, and those that the app itself reads. A misspelled `dry-run` must not write. */
const theApps = ['format', 'vault', 'copy', '--copy'];

/** Renames a code in all notes, or takes the last such change back; private notes go along and are never told of. */
export const rename: Action = {
	id: 'escape-hatch:rename',
	description: says.description,
	flags: {
		old: { value: words.screen.cli.codeExample, description: says.flags.old },
		new: { value: words.screen.cli.codeExample, description: says.flags.new },
		'dry-run': { description: says.flags['dry-run'] },
		undo: { description: says.flags.undo },
	},
	run(params, parts) {
		const isUndo = isSet(params, 'undo');
		const known = [...theApps, ...(isUndo ? ['undo'] : ['old', 'new', 'dry-run'])];
		const extra = Object.keys(params).find((flag) => isSet(params, flag) && !known.includes(flag));
		if (extra !== undefined) throw new BadCall(says.extra(extra));
		return isUndo ? undo(parts) : renamed(params, parts);
	},
};

async function renamed(params: CliData, { renaming, settings }: CliParts) {
	const roots = settings().roots;
	const what = renamingIn(params);
	const problem = renamingProblem(what, roots);
	if (problem !== undefined) throw new BadCall(words.renaming.problems[problem]);
	const plan = await renaming.plan(what, course);
	if (plan === undefined) throw new BadCall(words.screen.cli.notReady);
	const isDry = isSet(params, 'dry-run');
	const done = isDry ? undefined : await renaming.apply(plan, plan.notes, course);
	const told = shareable<PlannedNote>(done?.changed ?? plan.notes);
	const all = told.flatMap(({ occurrences }) => occurrences);
	const rows = {
		...{ old: what.from, new: what.to, merges: plan.mergesForOthers, dryRun: isDry },
		notes: told.map((note) => ({
			path: note.path,
			changes: changedLines(note.text, note.occurrences).map(({ line, before, after }) => ({
				...{ line: line + 1, before, after },
			})),
		})),
		places: all.length,
		children: childrenIn(all, roots),
		duplicates: all.filter(({ isDuplicate }) => isDuplicate).length,
		unchanged: leftRows(shareable(plan.unchanged)),
		skipped: leftRows(shareable(done?.left ?? [])),
		...(done && problemsOf(done)),
	};
	const names = namesOf(what, roots);
	const left = shareable([...plan.unchanged, ...(done?.left ?? [])]);
	const lines = [
		(plan.mergesForOthers ? says.merge : text.rename)(names.from, names.to),
		text.inNotes(rows.places, told.length),
		...rows.notes.flatMap(({ path, changes }) =>
			changes.map(({ line, before, after }) => says.row(path, line, before, after)),
		),
		...left.map(leftLine),
		...(done?.problems ?? []),
		says.private(isDry),
		...(isDry ? [says.would] : []),
	];
	return { rows, text: lines.join('\n') };
}

async function undo({ renaming }: CliParts) {
	const done = await renaming.undo(course);
	const [changed, left] = [shareable(done.changed), shareable(done.left)];
	const undone = { notes: changed.length, places: changed.reduce((sum, { places }) => sum + places, 0) };
	const rows = { undone, left: leftRows(left, true), ...problemsOf(done) };
	const lines = [
		text.undoneIn(undone.places, undone.notes),
		...left.map(leftLine),
		...(left.length > 0 ? [text.staysUndoable] : []),
		...done.problems,
		says.private(false),
	];
	return { rows, text: lines.join('\n') };
}

function problemsOf({ problems }: Pick<Done, 'problems'>) {
	return problems.length > 0 ? { problems } : {};
}

/** On the command line codes have their lens ids; the new one keeps the spelling that it is to have. */
function renamingIn(params: CliData): Renaming & { of: 'code' } {
	const [from, to] = [codeIn(params, 'old'), codeIn(params, 'new')];
	if (from === undefined || to === undefined) throw new BadCall(says.needs);
	const [lens = ''] = to.split('/');
	const spelled = (params['new'] ?? '').replace(/^#/, '').split('/').filter(Boolean).slice(1);
	return { of: 'code', from, to: [lens, ...spelled].join('/') };
}

function isSet(params: CliData, flag: string): boolean {
	return params[flag] !== undefined && params[flag] !== 'false';
}

function shareable<T extends { readonly isPrivate?: boolean }>(all: readonly T[]): readonly T[] {
	return all.filter(({ isPrivate }) => isPrivate !== true);
}

function leftRows(left: readonly Left[], isWritten = false) {
	return left.map(({ path, line, written, why }) => ({
		path,
		line: line === undefined ? null : line + 1,
		...(isWritten && { written: written ?? '' }),
		why,
	}));
}

function leftLine(left: Left): string {
	return says.leftRow(placeOf(left), [left.written?.trim(), whyOf(left)].filter(Boolean).join(' '));
}

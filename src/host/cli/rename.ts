import type { CliData } from 'obsidian';
import { codeOfTag } from '../../domain/codes';
import { renamingProblem } from '../../domain/renaming/check';
import { changedLines } from '../../domain/renaming/lines';
import type { Occurrence, Renaming } from '../../domain/renaming/renaming';
import { words } from '../../i18n';
import { placeOf, whyOf } from '../../view/renaming/left-list';
import type { Left } from '../../view/renaming/model';
import { namesOf } from '../../view/renaming/names';
import type { Course } from '../renaming/vault-plan';
import { type Action, type CliParts, codeIn } from './action';
import { BadCall } from './bad-call';

const text = words.vaultChange;
const says = text.cli;

/** Nobody looks on, and nobody stops it. */
const course: Course = { progressed: () => undefined, isStopped: () => false };

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
	run: (params, parts) => (isSet(params, 'undo') ? undo(parts) : renamed(params, parts)),
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
	const changed = new Map(
		(done?.changed ?? plan.notes.map(({ path, occurrences }) => ({ path, places: occurrences.length }))).map(
			({ path, places }) => [path, places],
		),
	);
	const skipped = new Set((done?.left ?? []).map(({ path, line, written }) => keyOf(path, line, written)));
	const told = plan.notes
		.filter(({ path, isPrivate }) => !isPrivate && changed.has(path))
		.map((note) => {
			const isDone = ({ line, was }: Occurrence) => !skipped.has(keyOf(note.path, line, was));
			return { ...note, occurrences: note.occurrences.filter(isDone) };
		});
	const all = told.flatMap(({ occurrences }) => occurrences);
	const children = all.filter(({ isChild }) => isChild).map(({ was }) => codeOfTag(was.trim(), roots) ?? was);
	const rows = {
		...{ old: what.from, new: what.to, merges: plan.mergesForOthers, dryRun: isDry },
		notes: told.map((note) => ({
			path: note.path,
			changes: changedLines(note.text, note.occurrences).map(({ line, before, after }) => ({
				...{ line: line + 1, before, after },
			})),
		})),
		places: told.reduce((sum, { path }) => sum + (changed.get(path) ?? 0), 0),
		children: [...new Set(children)].sort(),
		duplicates: all.filter(({ isDuplicate }) => isDuplicate).length,
		unchanged: leftRows(shareable(plan.unchanged)),
		skipped: leftRows(shareable(done?.left ?? [])),
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
		says.private,
		...(isDry ? [says.would] : []),
	];
	return { rows, text: lines.join('\n') };
}

async function undo({ renaming }: CliParts) {
	const done = await renaming.undo(course);
	const isShared = async (path: string) => !(await renaming.isPrivate(path));
	const shared = new Set<string>();
	for (const { path } of [...done.changed, ...done.left]) if (await isShared(path)) shared.add(path);
	const changed = done.changed.filter(({ path }) => shared.has(path));
	const left = done.left.filter(({ path }) => shared.has(path));
	const undone = { notes: changed.length, places: changed.reduce((sum, { places }) => sum + places, 0) };
	const rows = { undone, left: leftRows(left, true) };
	const lines = [
		text.undoneIn(undone.places, undone.notes),
		...left.map(leftLine),
		...(left.length > 0 ? [text.staysUndoable] : []),
		says.private,
	];
	return { rows, text: lines.join('\n') };
}

/** On the command line codes have their lens ids; the new one keeps the spelling that it is to have. */
function renamingIn(params: CliData): Renaming & { of: 'code' } {
	const [from, to] = [codeIn(params, 'old'), codeIn(params, 'new')];
	if (from === undefined || to === undefined) throw new BadCall(says.needs);
	const [lens = ''] = to.split('/');
	const spelled = (params['new'] ?? '').replace(/^#/, '').split('/').filter(Boolean).slice(1);
	return { of: 'code', from, to: [lens, ...spelled].join('/') };
}

function keyOf(...place: readonly unknown[]): string {
	return JSON.stringify(place);
}

function isSet(params: CliData, flag: string): boolean {
	return params[flag] !== undefined && params[flag] !== 'false';
}

function shareable(left: readonly Left[]): readonly Left[] {
	return left.filter(({ isPrivate }) => isPrivate !== true);
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

import { useState } from 'preact/hooks';
import { codeOfTag, tagOfCode, type Roots } from '../../domain/codes';
import type { Occurrence } from '../../domain/renaming/renaming';
import { words } from '../../i18n';
import { arrowsMoveBetween } from '../arrow-keys';
import { FoldButton, useFold } from '../folding';
import { useElementId } from '../naming';
import { focused } from './focused';
import { LeftList } from './left-list';
import type { RenamingCallbacks, VaultPlan } from './model';
import { childrenIn, namesOf } from './names';
import { PlannedRow } from './planned-row';

const text = words.vaultChange;

/** Rows shown at first, and added each time. */
const portion = 100;
const mostNamed = 5;
/** Notes whose lines are in sight at first, unless there are very many of them. */
const unfolded = { notes: 3, places: 20 };

interface PreviewProps {
	readonly plan: VaultPlan;
	readonly roots: Roots;
	readonly on: RenamingCallbacks;
}

/** What would change, note by note, before anything does. */
export function Preview({ plan, roots, on }: PreviewProps) {
	const { renaming, notes, unchanged, of, there, merges, also } = plan;
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
	const fold = useFold(portion, portion);
	const saidId = useElementId();
	const { from, to } = namesOf(renaming, roots);
	const chosen = notes.filter(({ path }) => !left.has(path));
	const toggle = (path: string) => {
		const others = new Set(left);
		if (!others.delete(path)) others.add(path);
		setLeft(others);
	};
	if (notes.length === 0)
		return (
			<>
				<p role="status">{text.nothing(of)}</p>
				<LeftList left={unchanged} title={text.unchanged(unchanged.length)} open={on.open} />
				<div class="modal-button-container">
					<button type="button" class="mod-cta" ref={focused} onClick={on.close}>
						{text.close}
					</button>
				</div>
			</>
		);
	return (
		<>
			<div id={saidId}>
				<p tabIndex={-1} ref={focused}>
					{merges ? text.merge(from, to, there) : text.rename(from, to)}
				</p>
				<Counts {...{ plan, roots }} />
				{also.map((said) => (
					<p key={said}>{said}</p>
				))}
				<p class="eh-faint">{text.otherWords}</p>
			</div>
			<div class="eh-planned-tools">
				<span role="status">{text.chosen(chosen.length, notes.length)}</span>
				<button type="button" onClick={() => setLeft(new Set())}>
					{text.all}
				</button>
				<button type="button" onClick={() => setLeft(new Set(notes.map(({ path }) => path)))}>
					{text.none}
				</button>
			</div>
			<div class="eh-planned-notes" onKeyDown={arrowsMoveBetween('.eh-stop')}>
				<ul class="eh-plain-list" aria-label={text.notes}>
					{notes.slice(0, fold.shown).map((note, at) => (
						<PlannedRow
							key={note.path}
							note={note}
							isChosen={!left.has(note.path)}
							startsOpen={at < unfolded.notes && note.occurrences.length <= unfolded.places}
							choose={toggle}
						/>
					))}
				</ul>
				<FoldButton fold={fold} hidden={Math.max(0, notes.length - fold.shown)} canFold={false} />
				<LeftList left={unchanged} title={text.unchanged(unchanged.length)} open={on.open} />
			</div>
			<div class="modal-button-container">
				<button
					type="button"
					class="mod-cta"
					aria-describedby={saidId}
					disabled={chosen.length === 0}
					onClick={() => on.apply(new Set(chosen.map(({ path }) => path)))}
				>
					{text.apply[merges ? 'merge' : 'rename'](chosen.length)}
				</button>
				<button type="button" class="mod-cancel" onClick={on.close}>
					{text.cancel}
				</button>
			</div>
		</>
	);
}

function Counts({ plan: { renaming, notes, of }, roots }: Pick<PreviewProps, 'plan' | 'roots'>) {
	const all = notes.flatMap(({ occurrences }) => occurrences);
	const count = (isOne: (one: Occurrence) => boolean) => all.filter(isOne).length;
	const where = (['body', 'property', 'code-book'] as const).flatMap((place) => {
		const n = count((one) => one.where === place);
		return n > 0 ? text.where[place](n) : [];
	});
	const asTag = (code: string) => `#${tagOfCode(code, roots)}`;
	const directed = (code: string) => `${code}/drains`;
	const isDrain = ({ name }: Occurrence) =>
		renaming.of === 'code' && codeOfTag(name, roots) === directed(renaming.from);
	const draining = count(isDrain);
	const children = childrenIn(
		all.filter((one) => !isDrain(one)),
		roots,
	).map(asTag);
	const named = children.slice(0, mostNamed).join(', ');
	const more = children.length > mostNamed ? text.andMore(children.length - mostNamed) : '';
	const duplicates = count(({ isDuplicate }) => isDuplicate);
	return (
		<>
			<p>
				{text.counts(all.length, notes.length, of)}
				{where.length > 0 && `: ${where.join(', ')}`}
			</p>
			{renaming.of === 'code' && draining > 0 && (
				<p>{text.draining(draining, asTag(directed(renaming.from)), asTag(directed(renaming.to)))}</p>
			)}
			{children.length > 0 && <p>{text.children(children.length, named + more)}</p>}
			{duplicates > 0 && <p>{text.duplicates(duplicates)}</p>}
		</>
	);
}

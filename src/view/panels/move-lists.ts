import type { MoveRow } from '../../report/figures';

export interface ListedMove {
	readonly move: MoveRow;
	/** Further unknowns of its inquiry that are not listed. */
	readonly further?: number;
	/** The inquiry of something to find out, where it has no row of its own. */
	readonly within?: MoveRow | undefined;
}

/** Whether something is left to do or to find out, now or later. */
function isOpen({ stands }: MoveRow): boolean {
	return stands !== 'rests' && stands !== 'settled';
}

/**
 * Open rows, those that ask first. An inquiry and what it is to find out are one row where wished one at a time, but for
 * an inquiry that itself asks; what it holds stays with it on the shelf.
 */
export function openMoves(moves: readonly MoveRow[], oneUnknown: boolean): ListedMove[] {
	const byInquiry = new Map<string, MoveRow[]>();
	const groups: MoveRow[][] = [];
	for (const move of moves.filter(isOpen)) {
		const isExploring = move.kind === 'inquiry' || move.kind === 'unknown';
		let group = isExploring ? byInquiry.get(move.path) : undefined;
		if (group === undefined) groups.push((group = []));
		if (isExploring) byInquiry.set(move.path, group);
		group.push(move);
	}
	const listed = groups.flatMap((group) => listedIn(group, oneUnknown));
	const asks = ({ move }: ListedMove) => move.stands === 'asks';
	return [...listed.filter(asks), ...listed.filter((each) => !asks(each))];
}

function listedIn(group: readonly MoveRow[], oneUnknown: boolean): ListedMove[] {
	const unknowns = group.filter(({ kind }) => kind === 'unknown');
	if (unknowns.length === 0) return group.map((move) => ({ move }));
	const inquiry = group.find(({ kind }) => kind === 'inquiry');
	const atOnce = !oneUnknown ? unknowns.length : inquiry?.status === 'shelf' ? 0 : 1;
	const shown = unknowns.slice(0, atOnce);
	const further = unknowns.length - shown.length;
	const hasRow = inquiry?.stands === 'asks' || shown.length === 0;
	return [
		...(inquiry && hasRow ? [{ move: inquiry, further: shown.length === 0 ? further : 0 }] : []),
		...shown.map((move) => ({ move, further, within: hasRow ? undefined : inquiry })),
	];
}

/** How many things there are to try and to find out, however many are listed; what lies on the shelf is none. */
export function triable(moves: readonly MoveRow[]): number {
	const shelf = new Set(
		moves.filter(({ kind, status }) => kind === 'inquiry' && status === 'shelf').map(({ path }) => path),
	);
	const kinds: readonly MoveRow['kind'][] = ['move', 'experiment', 'unknown'];
	return moves.filter((move) => isOpen(move) && kinds.includes(move.kind) && !shelf.has(move.path)).length;
}

/** Whether some inquiry is to find out more than one thing. */
export function hasSeveralUnknowns(moves: readonly MoveRow[]): boolean {
	return openMoves(moves, true).some(({ further = 0 }) => further > 0);
}

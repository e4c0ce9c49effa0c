import type { MoveRow } from '../../report/figures';

export interface ListedMove {
	readonly move: MoveRow;
	/** Further unknowns of its inquiry that are not listed. */
	readonly further: number;
}

/** Whether something is left to do or to find out, now or later. */
function isOpen({ stands }: MoveRow): boolean {
	return stands !== 'rests' && stands !== 'settled';
}

/** Open rows in their order; what an inquiry is to find out stands below it, where wished one at a time. */
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
	return groups.flatMap((group) => {
		const unknowns = group.filter(({ kind }) => kind === 'unknown');
		const shown = oneUnknown ? unknowns.slice(0, 1) : unknowns;
		const further = unknowns.length - shown.length;
		return [
			...group.filter(({ kind }) => kind !== 'unknown').map((move) => ({ move, further: 0 })),
			...shown.map((move) => ({ move, further })),
		];
	});
}

/** Whether some inquiry is to find out more than one thing. */
export function hasSeveralUnknowns(moves: readonly MoveRow[]): boolean {
	return openMoves(moves, true).some(({ further }) => further > 0);
}

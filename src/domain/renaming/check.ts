import { codeOfTag, defaultRoots, isDraining, lensOf, tagOfCode, type Roots } from '../codes';
import { lenses } from '../lenses';
import { rootsIn } from '../settings/fit';
import { isTag } from '../tags';
import type { Renaming } from './renaming';

/** Why something cannot be renamed like this. */
export type RenamingProblem = 'not-a-code' | 'not-a-name' | 'same' | 'inside-itself' | 'direction';

/** What stands against a renaming by itself; nothing where it can be planned. Another spelling of the same is fine. */
export function renamingProblem(renaming: Renaming, roots: Roots): RenamingProblem | undefined {
	const { of, from, to } = renaming;
	if (of === 'fantasy') return /^\s*$|[[\]|#\r\n]/.test(to) ? 'not-a-name' : from === to ? 'same' : undefined;
	if (of === 'roots')
		return rootsIn(to) === undefined
			? 'not-a-name'
			: lenses.every((lens) => from[lens] === to[lens])
				? 'same'
				: undefined;
	const code = codeOfTag(to, defaultRoots);
	if (code === undefined || /\/(?:\/|$)/.test(to) || !isTag(tagOfCode(to, roots))) return 'not-a-code';
	if (from === to) return 'same';
	if (code.startsWith(`${from}/`)) return 'inside-itself';
	const isTurned = lensOf(code) === 'energy' && /.\/.+\/gives$/i.test(to);
	return isTurned || isDraining(from) !== isDraining(code) ? 'direction' : undefined;
}

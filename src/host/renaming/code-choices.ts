import { type CodeChoice, type CodesOnOffer, findCodes } from '../../domain/codebook/search';
import {
	isDraining,
	labelOfSpelling,
	lensOf,
	slugCode,
	slugOf,
	tagOfCode,
	type Code,
	type Roots,
} from '../../domain/codes';
import { renamingProblem } from '../../domain/renaming/check';
import { isTag } from '../../domain/tags';
import { words } from '../../i18n';
import { withoutDirection } from './held-codes';

const { unfit } = words.vaultChange;
const { problems } = words.renaming;

type MatcherOf = Parameters<typeof findCodes>[2];

/** Codes that can be renamed, of those that can be picked. */
export interface HeldCodes extends CodesOnOffer {
	readonly held: ReadonlySet<Code>;
}

/** Counted ones by what the query finds; of others, in notes that never count, those whose tag holds what is typed. */
export function oldCodes(query: string, offered: HeldCodes, matcher: MatcherOf): CodeChoice[] {
	const { held, roots } = offered;
	const found = findCodes(query, offered, matcher).map((choice) => plain(choice, offered));
	const typed = query.trim().replace(/^#/, '').toLowerCase().replace(/\s+/g, '-');
	const isTyped = (code: Code) =>
		typed === '' ? code === slugCode(code) : tagOfCode(code, roots).toLowerCase().includes(typed);
	const all = [...found, ...[...held].filter(isTyped).sort().map(bareChoice)];
	const byCode = new Map<Code, CodeChoice>();
	for (const choice of all)
		if (held.has(choice.code) && !byCode.has(choice.code)) byCode.set(choice.code, choice);
	return [...byCode.values()];
}

/** A code of which nothing is counted. */
export function bareChoice(code: Code): CodeChoice {
	return { code, label: labelOfSpelling(code), notes: 0, isNew: true };
}

/** The code itself where its draining form was found: the two are renamed together. */
export function plain(choice: CodeChoice, { used }: CodesOnOffer): CodeChoice {
	if (!isDraining(choice.code)) return choice;
	const code = withoutDirection(choice.code);
	const { notes = 0, everyday, everydayOf } = used.get(code) ?? {};
	return { ...choice, code, notes, everyday, everydayOf };
}

/** Why what is typed is no new name for a code, in words; nothing where it is one, or where nothing is typed. */
export function refusal(
	query: string,
	from: Code,
	{ roots }: Pick<CodesOnOffer, 'roots'>,
): string | undefined {
	const typed = nameIn(query, from, roots);
	if (typed === '') return undefined;
	const slug = slugOf(typed);
	if (!/\p{L}/u.test(slug)) return unfit.letterless;
	if (/^(?:drains|gives)$/.test(slug)) return unfit.direction;
	if (respelled(query, from, roots).length > 0) return undefined;
	const problem = renamingProblem({ of: 'code', from, to: `${lensOf(from)}/${slug}` }, roots);
	return problem && problems[problem];
}

/** The same name in another spelling, as typed. */
export function respelled(query: string, from: Code, roots: Roots): string[] {
	const to = `${lensOf(from)}/${nameIn(query, from, roots)}`;
	const isSame = to.normalize('NFC').toLowerCase() === from;
	return isSame && to !== from && isTag(to) ? [to] : [];
}

/** What is typed without the root of the code's own lens. */
function nameIn(query: string, from: Code, roots: Roots): string {
	const typed = query.trim().replace(/^#/, '');
	const root = `${roots[lensOf(from)]}/`;
	return typed.toLowerCase().startsWith(root.toLowerCase()) ? typed.slice(root.length) : typed;
}

import { tagOfCode, type Roots } from '../codes';
import { lenses, type Lens } from '../lenses';
import type { Renaming } from './renaming';

export interface Retagged {
	/** With its `#`. */
	readonly tag: string;
	/** Of a code below the one that is renamed. */
	readonly isChild: boolean;
}

type Retagging = (tag: string) => Retagged | 'no-direction' | undefined;

/**
 * What a renaming makes of a tag with its `#`: nothing of another tag, and of one that is spelled so already.
 * `no-direction` where its last segment is a direction under one of the two lenses only.
 */
export function retagger(renaming: Renaming, roots: Roots): Retagging {
	if (renaming.of === 'fantasy') return () => undefined;
	const known = new Map<string, ReturnType<Retagging>>();
	const retag = renaming.of === 'roots' ? byRoots(renaming.from, renaming.to) : byCode(renaming, roots);
	return (tag) => {
		if (!known.has(tag)) {
			const made = retag(tag);
			known.set(tag, typeof made === 'object' && made.tag === tag ? undefined : made);
		}
		return known.get(tag);
	};
}

function byRoots(from: Roots, to: Roots): Retagging {
	const names = new Map(lenses.map((lens) => [fold(from[lens]), to[lens]]));
	return (tag) => {
		const [, marks = '', root = '', rest = ''] = /^(#\/*)([^/]+)(\/+[^/][^]*)?$/.exec(tag) ?? [];
		const name = names.get(fold(root));
		return name === undefined || rest === '' ? undefined : { tag: marks + name + rest, isChild: false };
	};
}

function byCode({ from, to }: Renaming & { of: 'code' }, roots: Roots): Retagging {
	const old = fold(tagOfCode(from, roots)).split('/');
	const made = `#${tagOfCode(withLens(to), roots)}`;
	const isTurning = isEnergy(from) !== isEnergy(to);
	return (tag) => {
		let rest = tag.slice(1);
		for (const segment of old) {
			const [first = '', name = ''] = /^\/*([^/]*)/.exec(rest) ?? [];
			if (fold(name) !== segment) return undefined;
			rest = rest.slice(first.length);
		}
		const deeper = fold(rest).split('/').filter(Boolean);
		const last = deeper.at(-1);
		if (isTurning && (last === 'drains' || last === 'gives')) return 'no-direction';
		// Plain energy gives: behind it this is no code of its own.
		const isChild = deeper.length > (isEnergy(from) && last === 'gives' ? 1 : 0);
		return { tag: made + rest, isChild };
	};
}

function isEnergy(code: string): boolean {
	return fold(code).startsWith('energy/');
}

/** A code as typed, with the lens spelled as lenses are. */
function withLens(code: string): string {
	const [lens = '', ...rest] = code.split('/');
	return [lens.toLowerCase() as Lens, ...rest].join('/');
}

export function fold(text: string): string {
	return text.normalize('NFC').toLowerCase();
}

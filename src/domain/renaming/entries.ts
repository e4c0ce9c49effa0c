import { codeOfTag, type Roots } from '../codes';
import { readProperties } from '../properties';
import { propertyTags } from '../tags';
import type { Member } from './duplicates';
import type { Obstacle, Renaming } from './renaming';
import { fold, retagger } from './retag';

/** What a renaming makes of one value of a property. */
export interface Entry extends Member {
	/** The tag with its `#`, or the fantasy; empty where it is neither. */
	readonly name: string;
	/** The part that is replaced, where it begins and by what, as read. */
	readonly made:
		| { readonly at: number; readonly was: string; readonly insert: string; readonly isChild: boolean }
		| undefined;
	/** It is meant, but stays. */
	readonly kept?: Obstacle | undefined;
}

/** The property that a renaming is about, and how it reads the values of it. */
export interface EntryReader {
	readonly property: string;
	readonly read: (value: unknown) => Entry;
}

const other: Entry = { name: '', before: undefined, code: undefined, made: undefined };

export function entryReader(renaming: Renaming, roots: Roots): EntryReader {
	return renaming.of === 'fantasy' ? fantasyReader(renaming) : tagReader(renaming, roots);
}

function tagReader(renaming: Renaming, roots: Roots): EntryReader {
	const retag = retagger(renaming, roots);
	const rootsAfter = renaming.of === 'roots' ? renaming.to : roots;
	return {
		property: 'tags',
		read: (value) => {
			const [name] = propertyTags({ tags: value });
			if (name === undefined) return other;
			const made = retag(name);
			if (made === 'no-direction') return { ...other, name, kept: made };
			const was = name.slice(1);
			const insert = made && { insert: made.tag.slice(1), isChild: made.isChild };
			return {
				...{ name, before: codeOfTag(name, roots), code: codeOfTag(made?.tag ?? name, rootsAfter) },
				made: insert && { at: String(value).indexOf(was), was, ...insert },
			};
		},
	};
}

/** Of a link only the name in its target is replaced: folder, place and shown words are the user's. */
function fantasyReader({ from, to }: Renaming & { of: 'fantasy' }): EntryReader {
	const insert = to.trim();
	return {
		property: 'hatch-fantasy',
		read: (value) => {
			const was = fantasyIn(value);
			if (was === undefined) return other;
			const entry = { ...other, name: was, before: fold(was), code: fold(was) };
			if (entry.code !== fold(from.trim()) || was === insert) return entry;
			const text = String(value);
			const [target = '', opening = ''] = /^\s*(\[(?:\[|[^\]]*\]\(<?))[^#|\])>]*/.exec(text) ?? [];
			const start = target.length === 0 ? 0 : target.indexOf(opening) + opening.length;
			const at = text.indexOf(was, Math.max(start, target.lastIndexOf('/') + 1));
			const after = text.slice(0, at) + insert + text.slice(at + was.length);
			if (fantasyIn(after) !== insert) return { ...entry, kept: 'properties-unsafe' };
			return { ...entry, code: fold(insert), made: { at, was, insert, isChild: false } };
		},
	};
}

function fantasyIn(value: unknown): string | undefined {
	return readProperties({ 'hatch-fantasy': value }).fantasies[0];
}

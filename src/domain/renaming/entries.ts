import { codeOfTag, type Code, type Roots } from '../codes';
import { readProperties } from '../properties';
import { propertyTags } from '../tags';
import type { Renaming } from './renaming';
import { retagger, type Retagged } from './retag';

/** What a renaming makes of one value of a property. */
export interface Entry {
	/** What it stands for afterwards, by which duplicates are known. */
	readonly code: Code | undefined;
	/** Nothing where it stays as it is. */
	readonly made:
		| (Pick<Retagged, 'isChild'> & {
				/** The part that is replaced, and by what, as read. */
				readonly was: string;
				readonly insert: string;
		  })
		| undefined;
	/** It is meant, but stays: the other lens has no direction. */
	readonly isKept?: boolean;
}

/** The property that a renaming is about, and how it reads the values of it. */
export interface EntryReader {
	readonly property: string;
	readonly read: (value: unknown) => Entry;
}

export function entryReader(renaming: Renaming, roots: Roots): EntryReader {
	return renaming.of === 'fantasy' ? fantasyReader(renaming) : tagReader(renaming, roots);
}

function tagReader(renaming: Renaming, roots: Roots): EntryReader {
	const retag = retagger(renaming, roots);
	const rootsAfter = renaming.of === 'roots' ? renaming.to : roots;
	return {
		property: 'tags',
		read: (value) => {
			const [tag] = propertyTags({ tags: value });
			const made = tag === undefined ? undefined : retag(tag);
			if (tag === undefined || made === 'no-direction')
				return { code: undefined, made: undefined, isKept: made !== undefined };
			const code = codeOfTag(made?.tag ?? tag, rootsAfter);
			return {
				code,
				made: made && { was: tag.slice(1), insert: made.tag.slice(1), isChild: made.isChild },
			};
		},
	};
}

function fantasyReader({ from, to }: Renaming & { of: 'fantasy' }): EntryReader {
	const name = to.trim();
	return {
		property: 'hatch-fantasy',
		read: (value) => {
			const said = fantasyIn(value);
			if (said === undefined) return { code: undefined, made: undefined };
			const isOld = fold(said) === fold(from.trim());
			const text = String(value).trim();
			const insert = isOld ? renamed(text, said) : text;
			return {
				code: fold(isOld ? name : said),
				made: insert === text ? undefined : { was: text, insert, isChild: false },
			};
		},
	};

	/** Another spelling stays where it was; another name leaves folder, place and shown words of the old one behind. */
	function renamed(text: string, said: string): string {
		if (!text.startsWith('[')) return name;
		const target = text.indexOf(said, text.startsWith('[[') ? 0 : text.indexOf(']('));
		const respelled = text.slice(0, target) + name + text.slice(target + said.length);
		const link = fold(said) === fold(name) ? respelled : `[[${name}]]`;
		return fantasyIn(link) === name ? link : name;
	}
}

function fantasyIn(value: unknown): string | undefined {
	return readProperties({ 'hatch-fantasy': value }).fantasies[0];
}

function fold(text: string): string {
	return text.normalize('NFC').toLowerCase();
}

import { codeOfTag, tagOfCode, type Roots } from '../../domain/codes';
import type { NoteMetadata } from '../../domain/metadata';
import { readProperties } from '../../domain/properties';
import type { Renaming } from '../../domain/renaming/renaming';
import { retagger } from '../../domain/renaming/retag';
import { propertyTags } from '../../domain/tags';
import { hasNoReadableProperties } from '../../index/property-block';
import { folded } from '../../report/selected-notes';

type Holds = (metadata: NoteMetadata) => boolean;

/** What the app's metadata tells of a note before it is read. */
export interface Search {
	/** Whether something in it may change; properties that the app could not read, and the code book, may hold anything. */
	readonly mayHold: Holds;
	/** Whether it holds the new name already. */
	readonly holdsNew: Holds;
}

export function searchFor(renaming: Renaming, roots: Roots): Search {
	if (renaming.of === 'fantasy') {
		const isAbout = namedIn(renaming.from);
		const mayHold: Holds = (metadata) => hasNoReadableProperties(metadata) || isAbout(metadata);
		return { mayHold, holdsNew: namedIn(renaming.to) };
	}
	const retag = retagger(renaming, roots);
	const isOld = tagIn((tag) => retag(tag) !== undefined);
	const isBook: Holds = ({ frontmatter }) => readProperties(frontmatter).kind === 'code-book';
	return {
		mayHold: (metadata) => hasNoReadableProperties(metadata) || isOld(metadata) || isBook(metadata),
		holdsNew: tagIn(newTag(renaming, roots)),
	};
}

function newTag(renaming: Exclude<Renaming, { of: 'fantasy' }>, roots: Roots): (tag: string) => boolean {
	if (renaming.of === 'roots') {
		const { from, to } = renaming;
		return (tag) => codeOfTag(tag, to) !== undefined && codeOfTag(tag, from) === undefined;
	}
	const code = codeOfTag(tagOfCode(renaming.to, roots), roots) ?? '';
	return (tag) => {
		const found = codeOfTag(tag, roots);
		return found === code || found?.startsWith(`${code}/`) === true;
	};
}

/** Whether a note has such a tag; a vault has many tags and few spellings. */
function tagIn(isMeant: (tag: string) => boolean): Holds {
	const known = new Map<string, boolean>();
	const isOne = (tag: string) => {
		let answer = known.get(tag);
		if (answer === undefined) known.set(tag, (answer = isMeant(tag)));
		return answer;
	};
	return ({ tags = [], frontmatter }) =>
		tags.some(({ tag }) => isOne(tag)) || propertyTags(frontmatter).some(isOne);
}

function namedIn(name: string): Holds {
	const wanted = folded(name);
	return ({ frontmatter }) => readProperties(frontmatter).fantasies.some((one) => folded(one) === wanted);
}

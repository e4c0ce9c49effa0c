import { prepareFuzzySearch } from 'obsidian';
import type { CodeChoice, Matcher } from '../domain/codebook/search';
import { isDraining, lensOf } from '../domain/codes';
import { words } from '../i18n';

const text = words.screen.picker;

/** Draws a code to choose: its label and lens, in how many of all notes it is used, and what it means. */
export function drawCodeRow(
	choice: CodeChoice,
	of: number,
	el: HTMLElement,
	count = countOf(choice, of),
): void {
	const lens = lensOf(choice.code);
	const label = isDraining(choice.code) ? words.screen.draining(choice.label) : choice.label;
	el.addClass('eh-code-row');
	const titleEl = el.createDiv({ cls: 'eh-code-title' });
	titleEl.createSpan({
		cls: `eh-code-label eh-code-${lens}`,
		text: choice.isNew ? text.create(label, words.screen.lenses[lens].name) : label,
	});
	titleEl.createSpan({ cls: 'eh-code-lens', text: words.screen.lenses[lens].one });
	if (!choice.isNew) titleEl.createSpan({ cls: 'eh-code-count', text: count });
	const made = choice.near === undefined ? choice.tag : words.codeBook.list.near([choice.near]);
	const definition = choice.entry?.definition || (choice.isNew ? made : undefined) || text.own;
	el.createDiv({ cls: 'eh-code-definition', text: definition });
}

function countOf({ notes, everyday = 0, everydayOf = 0 }: CodeChoice, of: number): string {
	return notes === 0 && everyday > 0 ? words.details.inEveryday(everyday, everydayOf) : text.used(notes, of);
}

/** The app's fuzzy search, as the code book is searched. */
export function fuzzyMatcher(query: string): Matcher {
	const search = prepareFuzzySearch(query);
	return (name) => search(name)?.score;
}

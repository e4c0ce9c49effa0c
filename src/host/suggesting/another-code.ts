import type { App } from 'obsidian';
import { findCodes, type CodeChoice } from '../../domain/codebook/search';
import type { Code } from '../../domain/codes';
import { words } from '../../i18n';
import { drawCodeRow, fuzzyMatcher } from '../code-row';
import { Picker } from '../picker';
import { onOffer, type TaggingParts } from '../tag-selection';
import { nearestFirst, newLast } from './nearest-first';

/** Finds a code of any lens in place of another. */
export function pickAnother(
	app: App,
	said: string,
	instead: Code,
	tagging: TaggingParts,
	choose: (choice: CodeChoice) => void,
): void {
	const offered = onOffer(tagging);
	const { placeholder, choose: purpose } = words.screen.picker;
	const rows = (query: string) => {
		const found = findCodes(query, offered, fuzzyMatcher);
		const ordered =
			query.trim() === '' ? nearestFirst(found, offered.book, instead) : newLast(found, instead);
		return ordered.map((choice) => ({
			draw: (el: HTMLElement) => drawCodeRow(choice, offered.of, el),
			choose: () => choose(choice),
		}));
	};
	new Picker(app, placeholder(said), rows, { choose: purpose }).open();
}

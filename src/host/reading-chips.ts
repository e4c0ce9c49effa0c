import type { MarkdownPostProcessor } from 'obsidian';
import { chipClasses, chipLabel, formOf, type TagNames } from '../domain/chips';
import type { TagLook } from '../domain/settings';

export interface ReadingChipParts extends TagNames {
	readonly look: () => TagLook;
}

/** Draws the tags of the three lenses as chips in rendered notes. The text stays: copying and searching find the raw tag. */
export function chipTags({ codeOf, labelOf, look }: ReadingChipParts): MarkdownPostProcessor {
	return (el, { sourcePath }) => {
		for (const tagEl of el.findAll('a.tag')) {
			const tag = tagEl.getText();
			const code = codeOf(tag, sourcePath);
			if (code === undefined || tagEl.closest('code, pre') !== null) continue;
			const form = formOf({ from: 0, to: tag.length }, look());
			tagEl.addClasses(chipClasses(code, form).split(' '));
			if (form === 'chip') tagEl.dataset['label'] = chipLabel(tag, code, labelOf(code));
		}
	};
}

import type { Extension } from '@codemirror/state';
import { editorLivePreviewField, Plugin } from 'obsidian';
import { builtInBook, entryFor } from '../../src/domain/codebook/book';
import { codeReader, defaultRoots, labelOfSpelling } from '../../src/domain/codes';
import { chips } from '../../src/editor/chips';

/** What the page has for the bench. */
export interface PageWithChips {
	chips: ChipsPlugin;
}

/** The chips alone, to be switched on and off in one page. */
export default class ChipsPlugin extends Plugin {
	private readonly extensions: Extension[] = [];
	private readonly chips = chips({
		codeOf: codeReader(defaultRoots),
		labelOf: (code) => entryFor(builtInBook, code)?.label ?? labelOfSpelling(code),
		look: () => 'chips',
		pathOf: () => undefined,
		livePreview: editorLivePreviewField,
	});

	override onload(): void {
		this.registerEditorExtension(this.extensions);
		(window as unknown as PageWithChips).chips = this;
	}

	/** Puts the chips into every open editor, or takes them out. */
	switch(isOn: boolean): void {
		this.extensions.splice(0, 1, ...(isOn ? [this.chips] : []));
		this.app.workspace.updateOptions();
	}
}

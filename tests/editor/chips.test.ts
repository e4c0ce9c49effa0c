// @vitest-environment jsdom
import { markdown } from '@codemirror/lang-markdown';
import { codeFolding, ensureSyntaxTree, foldEffect, unfoldEffect } from '@codemirror/language';
import { EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { codeReader, defaultRoots, labelOfSpelling } from '../../src/domain/codes';
import type { TagLook } from '../../src/domain/settings';
import { chips, type ChipParts } from '../../src/editor/chips';

const livePreview = StateField.define<boolean>({ create: () => true, update: (is) => is });
const sourceMode = livePreview.init(() => false);
let view: EditorView;

afterEach(() => view.destroy());

function editor(doc: string, parts: Partial<ChipParts> = {}, mode: Extension = livePreview): EditorView {
	const whole: ChipParts = {
		codeOf: codeReader(defaultRoots),
		pathOf: () => undefined,
		labelOf: labelOfSpelling,
		look: () => 'chips',
		livePreview,
		...parts,
	};
	const state = EditorState.create({ doc, extensions: [markdown(), mode, chips(whole)] });
	ensureSyntaxTree(state, doc.length, 1000);
	view = new EditorView({ state, parent: document.body });
	return view;
}

const shown = (selector: string) => [...view.dom.querySelectorAll(selector)].map((el) => el.textContent);

describe('tags in the editor', () => {
	it('are chips by lens, drains as well, other tags not', () => {
		editor('Goats #value/nature #energy/desk-work/drains #project/x #need/calm.');
		expect(shown('.eh-tag-value.eh-chip')).toEqual(['#value/nature']);
		expect(shown('.eh-tag-energy.eh-tag-drains')).toEqual(['#energy/desk-work/drains']);
		expect(shown('.eh-tag')).toHaveLength(3);
		expect(view.dom.querySelector('.eh-chip')?.getAttribute('data-label')).toBe('Nature');
	});

	it('stay as they are in code and comments', () => {
		editor('`#value/nature` and <!-- #need/calm -->\n\n```\n#energy/quiet\n```\n\n#need/rest');
		expect(shown('.eh-tag')).toEqual(['#need/rest']);
	});

	it('are coloured only in source mode', () => {
		editor('Goats #value/nature', {}, sourceMode);
		expect(shown('.eh-tag-value')).toEqual(['#value/nature']);
		expect(shown('.eh-chip')).toEqual([]);
	});

	it('are found while they are typed', () => {
		editor('Goats #value/natur');
		view.dispatch({ changes: { from: 18, insert: 'e and' } });
		expect(shown('.eh-chip')).toEqual(['#value/nature']);
	});

	it('are looked for on visible lines only, and not anew for a keystroke elsewhere', () => {
		const asked: string[] = [];
		const codeOf = (tag: string) => {
			asked.push(tag);
			return codeReader(defaultRoots)(tag);
		};
		const lines = Array.from({ length: 5000 }, (_, line) => `Goats #value/n${line}`);
		editor(lines.join('\n'), { codeOf });
		expect(asked.splice(0).length).toBeLessThan(500);
		view.dispatch({ changes: { from: 5, insert: '!' } });
		view.dispatch({ selection: { anchor: 40 } });
		expect(asked).toEqual([]);
		view.dispatch({ changes: { from: 0, insert: '#need/calm ' } });
		expect(asked).toEqual(['#need/calm']);
	});

	it('keep their marks while a cursor moves between them', () => {
		editor('Goats #value/nature and more words');
		const el = view.dom.querySelector('.eh-chip');
		view.dispatch({ selection: { anchor: 25 } });
		view.dispatch({ selection: { anchor: 30 } });
		expect(view.dom.querySelector('.eh-chip')).toBe(el);
	});

	it('open under a selection and close behind it', () => {
		editor('Goats #value/nature and #need/calm');
		view.dispatch({ selection: { anchor: 0, head: 8 } });
		expect(shown('.eh-chip-open')).toEqual(['#value/nature']);
		view.dispatch({ selection: { anchor: 0, head: 2 } });
		expect(shown('.eh-chip-open')).toEqual([]);
	});

	it('follow other roots and another look as soon as the extensions are set anew', () => {
		let [roots, look]: [typeof defaultRoots, TagLook] = [defaultRoots, 'chips'];
		const parts: ChipParts = {
			codeOf: (tag) => codeReader(roots)(tag),
			pathOf: () => undefined,
			labelOf: labelOfSpelling,
			look: () => look,
			livePreview,
		};
		const extensions = () => [markdown(), livePreview, chips(parts)];
		const state = EditorState.create({ doc: 'Goats #wert/natur #value/nature', extensions: extensions() });
		view = new EditorView({ state, parent: document.body });
		[roots, look] = [{ ...defaultRoots, value: 'wert' }, 'dots'];
		view.dispatch({ effects: StateEffect.reconfigure.of(extensions()) });
		expect(shown('.eh-dot')).toEqual(['#wert/natur']);
	});

	it('stay in one piece under the marks of other extensions', () => {
		const marks = (from: number, to: number) =>
			EditorView.decorations.of(Decoration.set(Decoration.mark({ class: 'other' }).range(from, to)));
		editor('Goats #value/nature here', {}, [livePreview, marks(2, 9), Prec.lowest(marks(12, 22))]);
		expect(shown('.eh-chip')).toEqual(['#value/nature']);
		expect(shown('.other').join('')).toBe('ats #va/nature he');
	});

	it('go with the text that is folded, and come back', () => {
		const text = '# Head #value/nature\nunder it #need/calm\nand more of it\n# Next #need/rest';
		editor(text, {}, [livePreview, codeFolding()]);
		const fold = { from: 20, to: text.indexOf('\n# Next') };
		view.dispatch({ effects: foldEffect.of(fold) });
		expect(shown('.eh-chip')).toEqual(['#value/nature', '#need/rest']);
		view.dispatch({ effects: unfoldEffect.of(fold) });
		expect(shown('.eh-chip')).toHaveLength(3);
	});

	it('change no character of the note', () => {
		const text = 'Goats #value/nature';
		editor(text);
		expect(view.state.doc.toString()).toBe(text);
		expect(view.contentDOM.textContent).toBe(text);
	});
});

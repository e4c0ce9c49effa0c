// @vitest-environment jsdom
import { markdown } from '@codemirror/lang-markdown';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState, StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { codeReader, defaultRoots } from '../../src/domain/codes';
import { tagMarks } from '../../src/editor/tag-marks';

const codeOf = codeReader(defaultRoots);
let view: EditorView;

afterEach(() => view.destroy());

function editor(doc: string, asked: string[] = []): EditorView {
	const reading = {
		codeOf: (tag: string) => {
			asked.push(tag);
			return codeOf(tag);
		},
	};
	const state = EditorState.create({ doc, extensions: [markdown(), tagMarks(reading)] });
	ensureSyntaxTree(state, doc.length, 1000);
	view = new EditorView({ state, parent: document.body });
	return view;
}

const marked = (selector: string) => [...view.dom.querySelectorAll(selector)].map((el) => el.textContent);

describe('tags in the editor', () => {
	it('are marked by lens, drains as well, other tags not', () => {
		editor('Goats #value/nature #energy/desk-work/drains #project/x #need/calm.');
		expect(marked('.eh-tag-value')).toEqual(['#value/nature']);
		expect(marked('.eh-tag-energy.eh-tag-drains')).toEqual(['#energy/desk-work/drains']);
		expect(marked('.eh-tag')).toHaveLength(3);
	});

	it('stay plain in code and comments', () => {
		editor('`#value/nature` and <!-- #need/calm -->\n\n```\n#energy/quiet\n```\n\n#need/rest');
		expect(marked('.eh-tag')).toEqual(['#need/rest']);
	});

	it('are marked while they are typed', () => {
		editor('Goats #value/natur');
		view.dispatch({ changes: { from: 18, insert: 'e and' } });
		expect(marked('.eh-tag')).toEqual(['#value/nature']);
	});

	it('are looked for on visible lines only', () => {
		const asked: string[] = [];
		editor('Goats #value/nature\n'.repeat(5000), asked);
		expect(asked.length).toBeLessThan(500);
	});

	it('are marked once where one line is visible in two pieces', () => {
		editor(`Goats #value/nature ${'x'.repeat(40)} #need/calm`);
		const pieces = [
			{ from: 0, to: 20 },
			{ from: 30, to: view.state.doc.length },
		];
		Object.defineProperty(view, 'visibleRanges', { get: () => pieces });
		view.dispatch({ changes: { from: 0, insert: 'Ah. ' } });
		expect(marked('.eh-tag')).toEqual(['#value/nature', '#need/calm']);
	});

	it('follow other roots as soon as the extensions are set anew', () => {
		let roots = defaultRoots;
		const extensions = () => [markdown(), tagMarks({ codeOf: (tag) => codeReader(roots)(tag) })];
		const state = EditorState.create({ doc: 'Goats #wert/natur #value/nature', extensions: extensions() });
		view = new EditorView({ state, parent: document.body });
		roots = { ...defaultRoots, value: 'wert' };
		view.dispatch({ effects: StateEffect.reconfigure.of(extensions()) });
		expect(marked('.eh-tag')).toEqual(['#wert/natur']);
	});

	it('change no character of the note', () => {
		const text = 'Goats #value/nature';
		editor(text);
		expect(view.state.doc.toString()).toBe(text);
	});
});

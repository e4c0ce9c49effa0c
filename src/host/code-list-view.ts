import type { Code, Roots } from '../domain/codes';
import { words } from '../i18n';
import type { CheckRow } from '../report/check-report';
import type { Selection } from '../view/model';
import { showCodeList } from '../view/show';
import { type IndexSource, IndexView } from './index-view';
import { rowOfCode } from './open-patterns';

export const codeListViewType = 'escape-hatch-codes';

/** What the list takes from the plugin. */
export interface CodeListSource extends IndexSource {
	readonly roots: () => Roots;
	/** What cannot be read in the code book note. */
	readonly problems: () => readonly CheckRow[];
	readonly openPatterns: (selected: Selection) => void;
	readonly openLine: (line: number) => void;
	readonly renameCode: (code: Code) => void;
}

/** The list of codes, beside the note in which they are edited. */
export class CodeListView extends IndexView<CodeListSource> {
	override icon = 'book-marked';

	override getViewType(): string {
		return codeListViewType;
	}

	override getDisplayText(): string {
		return words.codeBook.list.title;
	}

	protected override show(): void {
		const { snapshot, roots, isReady, problems, openPatterns, openLine, renameCode } = this.source;
		showCodeList(this.contentEl, {
			counted: snapshot().all,
			roots: roots(),
			isReady: isReady(),
			reading: this.reading(),
			problems: problems(),
			on: { openLine, rename: renameCode, openCode: (code, side) => openPatterns(rowOfCode(code, side)) },
		});
	}
}

import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';

class TitleWidget extends WidgetType {
	constructor(private readonly title: string) {
		super();
	}

	override eq(other: TitleWidget): boolean {
		return other.title === this.title;
	}

	override toDOM(): HTMLElement {
		return createDiv({ cls: 'inline-title', text: this.title, attr: { role: 'heading', 'aria-level': 1 } });
	}
}

/** The note's name above its text. */
export function inlineTitle(title: string): Extension {
	const widget = Decoration.widget({ widget: new TitleWidget(title), block: true, side: -1 });
	return EditorView.decorations.of(Decoration.set(widget.range(0)));
}

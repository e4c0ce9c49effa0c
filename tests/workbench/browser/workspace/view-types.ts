import { hostMissing, type ViewRegistration } from '../../core/index';
import type { App } from '../app';
import { FileListView } from '../view/file-list-view';
import { MarkdownView } from '../view/markdown-view';
import { UnknownView } from '../view/placeholder-views';
import type { View } from '../view/view';
import type { WorkspaceLeaf } from './leaf';

/** Which view a type or a file's extension stands for, as far as it is known now. */
export class ViewTypes {
	constructor(private readonly app: App) {
		const refresh = (kind: string, value: unknown) => {
			if (kind === 'view') this.#refreshLeaves(value as ViewRegistration);
		};
		app.registry.on('added', refresh);
		app.registry.on('removed', refresh);
	}

	/** The view type that opens files with an extension. */
	forExtension(extension: string): string {
		if (extension === 'md') return 'markdown';
		const kinds = this.app.registry.list<{ extensions: string[]; viewType: string }>('extensions');
		const kind = kinds.find(({ extensions }) => extensions.includes(extension));
		return kind?.viewType ?? hostMissing(`view for .${extension} files`);
	}

	/** What makes views of a type; undefined where nobody has registered it. */
	creatorOf(type: string): ((leaf: WorkspaceLeaf) => View) | undefined {
		if (type === 'markdown') return (leaf) => new MarkdownView(leaf);
		if (type === 'file-explorer') return (leaf) => new FileListView(leaf);
		const registered = this.app.registry.list<ViewRegistration>('view').find((view) => view.type === type);
		return registered?.creator as ((leaf: WorkspaceLeaf) => View) | undefined;
	}

	/** A type that comes or goes changes the leaves that show it; those that are deferred wait on. */
	#refreshLeaves({ type }: ViewRegistration): void {
		for (const leaf of this.app.workspace.getLeavesOfType(type)) {
			const isStale = leaf.view instanceof UnknownView || !this.creatorOf(type);
			if (isStale && !leaf.isDeferred) void leaf.rebuild();
		}
	}
}

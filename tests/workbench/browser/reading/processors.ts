import type { MarkdownPostProcessorContext } from 'obsidian';
import type { CodeBlockRegistration, PostProcessorRegistration } from '../../core/index';
import type { App } from '../app';

type Processor = (el: HTMLElement, context: MarkdownPostProcessorContext) => unknown;
type CodeBlockProcessor = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => unknown;

/**
 * Runs what plugins have registered over an element, lower sort orders first. All are begun one after the other,
 * then the asynchronous ones are waited for. One that fails is reported and keeps no other from running.
 */
export async function runProcessors(
	app: App,
	el: HTMLElement,
	context: MarkdownPostProcessorContext,
): Promise<void> {
	const blocks = app.registry.list<CodeBlockRegistration>('codeBlock');
	const others = app.registry.list<PostProcessorRegistration>('postProcessor');
	const all = [
		...blocks.map((one) => ({ sortOrder: one.sortOrder, run: forCodeBlocks(one) })),
		...others.map(({ sortOrder, processor }) => ({ sortOrder, run: processor as Processor })),
	].sort((a, b) => a.sortOrder - b.sortOrder);
	const results = await Promise.allSettled(
		all.map(({ run }) => {
			try {
				return Promise.resolve(run(el, context));
			} catch (error) {
				return Promise.reject(asError(error));
			}
		}),
	);
	for (const result of results) if (result.status === 'rejected') window.reportError(result.reason);
}

/** A fenced block of the language gives way to an element that the plugin fills. */
function forCodeBlocks({ language, handler }: CodeBlockRegistration): Processor {
	return (el, context) =>
		Promise.all(
			el.findAll('pre > code').map((codeEl) => {
				if (!codeEl.hasClass(`language-${language}`)) return undefined;
				const blockEl = createDiv(`block-language-${language}`);
				codeEl.parentElement?.replaceWith(blockEl);
				const source = codeEl.getText().replace(/\n$/, '');
				return (handler as CodeBlockProcessor)(source, blockEl, context);
			}),
		);
}

function asError(error: unknown): Error {
	return error instanceof Error ? error : new Error(String(error));
}

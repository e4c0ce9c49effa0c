import type { App, TFile } from 'obsidian';
import { planCalloutId } from '../../domain/forms/callout-id';
import type { Answers } from '../../domain/forms/form';
import { hingeSentence } from '../../domain/forms/hinge';
import { namedCallout, planLinkBelow, planLinkBelowCallout } from '../../domain/forms/links-below';
import { saidInJot } from '../../domain/forms/said-in-jot';
import { readProperties } from '../../domain/properties';
import type { AboutNote } from '../../view/forms/model';
import { changeNote, textOf } from '../note-text';
import { aboutText } from '../renaming/known-note';
import { aboutIn } from './about';
import { leadsOf } from './lineage';
import { saidInCallout } from './callout-answers';
import { answered } from './place';
import type { Source } from './source';

/** What a reflection begins with that grows out of a jot. */
export interface Seed {
	readonly source: Source;
	readonly answers: Answers;
	readonly about: Partial<AboutNote>;
}

/** The callout in a note that is meant, by its id or by its lines. */
export interface MeantCallout {
	readonly block?: string | undefined;
	readonly lines?: string | undefined;
}

/**
 * The words of a jot, or of a callout in a note; nothing where that is gone.
 * @throws {NotWritten} where panes hold different words of it.
 */
export async function seedOf(app: App, file: TFile, meant?: MeantCallout): Promise<Seed | undefined> {
	const text = await textOf(app, file);
	const { kind } = aboutText(text).properties;
	const { fantasy, tone, isPrivate } = aboutIn(app, text, file.path);
	if (meant !== undefined && kind !== 'jot') {
		const callout = namedCallout(text, meant);
		if (callout === undefined) return undefined;
		const lines = text.slice(callout.from, callout.to);
		const source = { path: file.path, block: meant.block ?? callout.ids[0], callout: lines };
		return {
			source,
			answers: grown({ words: callout.words, ...saidInCallout(lines) }),
			about: { isPrivate },
		};
	}
	return {
		source: { path: file.path },
		answers: grown(saidInJot(text)),
		about: { isPrivate, ...(fantasy !== '' && { fantasy }), ...(tone && { tone }) },
	};
}

/** What was said in a jot where a reflection asks for it; what had just happened it does not ask, and that stays there. */
function grown({ words = '', about = '', other = '' }: Answers): Answers {
	const beneath = hingeSentence('', about.trim());
	return answered({ fantasy: words, scene: other, beneath });
}

/** The reflection that says it comes from a jot, the first made of several. */
export function reflectionOn(app: App, { path, block, callout }: Source): TFile | undefined {
	if (callout !== undefined && block === undefined) return undefined;
	return app.vault
		.getMarkdownFiles()
		.filter((file) => {
			const frontmatter = app.metadataCache.getFileCache(file)?.frontmatter;
			if (frontmatter?.['hatch-from'] === undefined) return false;
			const { kind, from } = readProperties(frontmatter);
			return (
				kind === 'reflection' &&
				leadsOf(app, from, file.path).some((lead) => {
					const id = lead.target.split('#^')[1];
					return (
						lead.file?.path === path && (block === undefined || id?.toLowerCase() === block.toLowerCase())
					);
				})
			);
		})
		.sort((a, b) => a.stat.ctime - b.stat.ctime)[0];
}

/** How properties name the jot in a note somewhere; nothing where it is gone. */
export async function linkToSource(app: App, source: Source, from: string): Promise<string | undefined> {
	const file = app.vault.getFileByPath(source.path);
	if (file === null) return undefined;
	const link = app.metadataCache.fileToLinktext(file, from);
	if (source.callout === undefined && source.block === undefined) return `[[${link}]]`;
	const text = await textOf(app, file);
	const callout = namedCallout(text, { block: source.block, lines: source.callout });
	const named = callout && planCalloutId(text, callout.from);
	return named && `[[${link}#^${named.id}]]`;
}

/** Writes the way from a jot to what it grew into, below it; gives how to take it back, or nothing where it is not written. */
export function linkFromSource(
	app: App,
	source: Source,
	reflection: TFile,
): Promise<(() => Promise<boolean>) | undefined> {
	const file = app.vault.getFileByPath(source.path);
	if (file === null) return Promise.resolve(undefined);
	const link = app.metadataCache.fileToLinktext(reflection, file.path);
	return changeNote(app, file, (text) => {
		const isNote = source.callout === undefined && source.block === undefined;
		const callout = isNote ? undefined : namedCallout(text, { block: source.block, lines: source.callout });
		const changes = isNote ? planLinkBelow(text, link) : callout && planLinkBelowCallout(text, callout, link);
		return changes?.length === 0 ? undefined : changes;
	});
}

import type { DataWriteOptions, ReferenceCache } from 'obsidian';
import { TAbstractFile, TFile, TFolder } from './files';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './frontmatter';
import { getLinkpath, parseLinktext } from './links';
import type { MetadataCache } from './metadata-cache';
import { guardMissing } from './missing';
import type { Vault } from './vault';

/** A link to be written anew after its target has moved. */
interface MovedLink {
	source: TFile;
	reference: ReferenceCache;
	target: TFile;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text with its properties changed by `change`; written anew as a whole, so comments and quoting may go. */
function withProperties(text: string, change: (frontmatter: Record<string, unknown>) => void): string {
	const info = getFrontMatterInfo(text);
	const parsed = info.exists ? parseYaml(info.frontmatter) : null;
	const frontmatter = isRecord(parsed) ? parsed : {};
	change(frontmatter);
	const body = text.slice(info.contentStart);
	if (Object.keys(frontmatter).length === 0) return body;
	return `---\n${stringifyYaml(frontmatter)}---\n${body}`;
}

/** What users do with files, by the app's default preferences: `.trash` of the vault, shortest links, wikilinks. */
export class FileManager {
	constructor(
		private readonly vault: Vault,
		private readonly cache: MetadataCache,
	) {}

	getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
		return this.vault.getRoot();
	}

	/** Moves a file and writes the links to it anew where their text changes. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const links = file instanceof TFile ? this.linksTo(file) : [];
		await this.vault.rename(file, newPath);
		for (const source of new Set(links.map((link) => link.source))) {
			const own = links.filter((link) => link.source === source);
			await this.vault.process(source, (text) => this.relink(text, own));
		}
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		await this.vault.trash(file, false);
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const text = file.path === sourcePath && subpath ? '' : this.cache.fileToLinktext(file, sourcePath, true);
		const link = `[[${text}${subpath}${alias && `|${alias}`}]]`;
		return file.extension === 'md' ? link : `!${link}`;
	}

	async processFrontMatter(
		file: TFile,
		change: (frontmatter: Record<string, unknown>) => void,
		options?: DataWriteOptions,
	): Promise<void> {
		await this.vault.process(file, (text) => withProperties(text, change), options);
	}

	private linksTo(target: TFile): MovedLink[] {
		const found: MovedLink[] = [];
		for (const source of this.vault.getMarkdownFiles()) {
			const cache = this.cache.getFileCache(source);
			for (const reference of [...(cache?.links ?? []), ...(cache?.embeds ?? [])]) {
				const linkpath = getLinkpath(reference.link);
				const isOurs = linkpath !== '' && this.cache.getFirstLinkpathDest(linkpath, source.path) === target;
				if (isOurs) found.push({ source, reference, target });
			}
		}
		return found;
	}

	/** From the end, so that positions hold; a link that is no longer where the cache has it is left alone. */
	private relink(text: string, links: MovedLink[]): string {
		const backwards = [...links].sort(
			(a, b) => b.reference.position.start.offset - a.reference.position.start.offset,
		);
		return backwards.reduce((changed, { source, reference, target }) => {
			const { original, link, position } = reference;
			const [from, to] = [position.start.offset, position.end.offset];
			if (changed.slice(from, to) !== original) return changed;
			const isWikilink = original.includes('[[');
			const linktext =
				this.cache.fileToLinktext(target, source.path, isWikilink) + parseLinktext(link).subpath;
			const shown = isWikilink ? linktext : encodeURI(linktext);
			const at = isWikilink ? original.indexOf('[[') + 2 : original.lastIndexOf('](') + 2;
			const before = isWikilink ? link : (/^\S*?(?=\s|\)$)/.exec(original.slice(at))?.[0] ?? '');
			const written = original.slice(0, at) + shown + original.slice(at + before.length);
			return changed.slice(0, from) + written + changed.slice(to);
		}, text);
	}
}

guardMissing(FileManager);

import { normalizePath, type TFile } from 'obsidian';
import { entryFor } from '../../domain/codebook/book';
import { labelOfSpelling } from '../../domain/codes';
import { lenses } from '../../domain/lenses';
import { readProperties } from '../../domain/properties';
import { speaksOfDanger } from '../../domain/suggest/danger';
import { words } from '../../i18n';
import { nameOf } from '../../report/naming';
import { hintsIn, type HintedNote } from '../suggesting/note-hints';
import { ownProperties } from '../own-properties';
import type { Action, CliParts } from './action';
import { BadCall } from './bad-call';
import { oneOf } from './filter-flags';

const text = words.suggesting;

/** What words hint at, of a text or of a note that is not private. */
export const suggest: Action = {
	id: 'escape-hatch:suggest',
	description: text.cli.description,
	flags: {
		text: { value: '<words>', description: text.cli.text },
		file: { value: '<path>', description: text.cli.file },
		lens: { value: `<${lenses.join('|')}>`, description: text.cli.lens },
	},
	async run(params, parts) {
		const { text: given, file } = params;
		const lens = oneOf(params, 'lens', lenses);
		if ((given === undefined) === (file === undefined)) throw new BadCall(text.cli.one);
		const note =
			file === undefined ? { path: '', text: given ?? '', properties: undefined } : await noteAt(file, parts);
		const { roots, rejectedSuggestions: rejected } = parts.settings();
		const book = await parts.book();
		const rows = hintsIn(note, { book, roots, rejected, lens });
		const lines = rows.map(({ code, because }) => {
			const entry = entryFor(book, code);
			const name = nameOf({ code, label: entry?.label ?? labelOfSpelling(code) });
			const said = because.map((reason) => text.quote(reason.text.replace(/\s+/g, ' '))).join(' ');
			return text.cli.row(code, name, said, entry?.definition ?? '');
		});
		if (lines.length === 0)
			lines.push(speaksOfDanger(note.text) ? `${text.danger} ${text.someone}` : text.cli.none);
		return { rows, text: lines.join('\n') };
	},
};

/**
 * A note as it stands in its file, whatever the cache has of it.
 * @throws {BadCall} where there is none, or none to be shown: neither its own words nor its path say which.
 */
async function noteAt(written: string, { app }: CliParts): Promise<HintedNote> {
	const file = fileAt(written, app);
	if (file?.extension !== 'md') throw new BadCall(text.cli.notThere(written));
	const said = await app.vault.read(file).catch(() => undefined);
	const properties = said === undefined ? undefined : ownProperties(said);
	if (said === undefined || properties === undefined || readProperties(properties).isPrivate)
		throw new BadCall(text.cli.notShown(written));
	return { path: file.path, text: said, properties };
}

/** By its path, or by its name as in a link. */
function fileAt(written: string, { vault, metadataCache }: CliParts['app']): TFile | null {
	const wanted = normalizePath(written);
	const name = /^\[\[([^\]|#]*)/.exec(written)?.[1] ?? written;
	const file = [wanted, `${wanted}.md`]
		.map((path) => vault.getFileByPath(path))
		.find((found) => found?.extension === 'md');
	return file ?? (name.trim() === '' ? null : metadataCache.getFirstLinkpathDest(name.trim(), ''));
}

import type { App, TFile } from 'obsidian';
import type { Day } from '../domain/dates';
import { isWithin } from '../domain/folders';
import { noteDate } from '../domain/note-date';
import { readProperties } from '../domain/properties';

/** A check-in where it stands. */
export interface CheckIn {
	readonly kind: 'check-in';
	readonly file: TFile;
	readonly day: Day;
	/** As written. */
	readonly period?: string | undefined;
}

/** All check-ins by day, then path, by what they say of themselves: the index may not have come to all of them. */
export function checkIns({ vault, metadataCache }: App, excluded: readonly string[], today: Day): CheckIn[] {
	const place = ({ day, file }: CheckIn) => `${day} ${file.path}`;
	return vault
		.getMarkdownFiles()
		.flatMap((file): CheckIn[] => {
			const { path, stat } = file;
			const frontmatter = metadataCache.getFileCache(file)?.frontmatter;
			if (frontmatter?.['hatch-kind'] === undefined) return [];
			if (excluded.some((folder) => isWithin(path, folder))) return [];
			const { kind, date, period } = readProperties(frontmatter);
			if (kind !== 'check-in') return [];
			return [{ kind, file, period, day: noteDate({ path, date, period, created: stat.ctime }, today).day }];
		})
		.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

import { codeReader, slugCode, type Code } from '../domain/codes';
import { codebook } from '../domain/codebook';
import { firstDayOf, type Day } from '../domain/dates';
import { readEvidence, type Evidence } from '../domain/evidence/read';
import { isFantasyKind, sideOf } from '../domain/kinds';
import type { NoteMetadata } from '../domain/metadata';
import { noteDate, type PassedDate } from '../domain/note-date';
import { readProperties, type NoteProperties } from '../domain/properties';
import type { Settings } from '../domain/settings';
import { propertyTags } from '../domain/tags';
import { words } from '../i18n';
import type { Entry, NoteRecord, PlacedProblem } from './entry';

export interface NoteFile {
	readonly path: string;
	/** File name without extension. */
	readonly title: string;
	/** Milliseconds. */
	readonly created: number;
}

/** Makes records of notes under one set of settings, on one day. */
export interface RecordReader {
	/** What the cache alone says, or nothing for a note that cannot matter. */
	fromCache(file: NoteFile, metadata: NoteMetadata): NoteRecord | undefined;
	/**
	 * What the text says; `metadata` must describe it.
	 * @throws {StalePositions} where it does not.
	 */
	fromText(file: NoteFile, metadata: NoteMetadata, text: string): NoteRecord | undefined;
}

export function recordReader(settings: Settings, today: Day): RecordReader {
	const codeOf = codeReader(settings.roots);
	const own = new Set(settings.ownCodes.map(slugCode));

	return { fromCache, fromText };

	function fromCache(file: NoteFile, metadata: NoteMetadata): NoteRecord | undefined {
		if (!canMatter(metadata)) return undefined;
		const properties = readProperties(metadata.frontmatter);
		if (hasBrokenProperties(metadata) || !isCounted(properties)) {
			return { path: file.path, entries: [], problems: [], isRead: false };
		}
		const codes = new Map<Code, number>();
		for (const code of cachedCodes(metadata)) {
			if (countsIn(properties, code)) codes.set(code, (codes.get(code) ?? 0) + 1);
		}
		return {
			path: file.path,
			entries: [{ ...entryOf(file, properties), codes }],
			problems: [],
			isRead: false,
		};
	}

	function fromText(file: NoteFile, metadata: NoteMetadata, text: string): NoteRecord | undefined {
		if (!canMatter(metadata)) return undefined;
		const properties = readProperties(metadata.frontmatter);
		if (hasBrokenProperties(metadata) && !isBlank(yamlOf(metadata, text))) {
			return unreadableProperties(file, metadata, text);
		}
		const problems = problemsOf(file, properties, text);
		if (!isCounted(properties)) {
			return { path: file.path, entries: [], problems, isPrivate: properties.isPrivate, isRead: true };
		}
		const found = readEvidence(text, metadata, {
			roots: settings.roots,
			title: file.title,
			isFantasyNote: isFantasyKind(properties.kind === 'unknown' ? undefined : properties.kind),
			isShippedHeading: (heading) => properties.kind !== undefined && words.headings.includes(heading),
		});
		const note = entryOf(file, properties);
		const own = found.own.filter((row) => countsIn(properties, row.code));
		const entries: Entry[] = [{ ...note, evidence: own, codes: countOf(own) }];
		for (const { ids, evidence } of found.callouts) {
			const { path, day, isDayUncertain, isPrivate } = note;
			const jot = { path, day, isDayUncertain, isPrivate, kind: 'jot', fantasies: [], from: [] } as const;
			entries.push({ ...jot, callout: { ids }, evidence, codes: countOf(evidence) });
		}
		const says = properties.kind !== undefined || entries.some((entry) => entry.codes.size > 0);
		return {
			path: file.path,
			entries,
			problems: says ? problems : [],
			isPrivate: properties.isPrivate,
			isRead: true,
		};
	}

	/** A note without our tags, kind or callouts is left alone; what its text may hide only callouts and properties tell. */
	function canMatter(metadata: NoteMetadata): boolean {
		if (metadata.tags?.some(({ tag }) => codeOf(tag) !== undefined)) return true;
		if (metadata.sections?.some((section) => section.type === 'callout')) return true;
		if (hasBrokenProperties(metadata)) return true;
		const { frontmatter } = metadata;
		if (frontmatter === undefined) return false;
		return 'hatch-kind' in frontmatter || propertyTags(frontmatter).some((tag) => codeOf(tag) !== undefined);
	}

	/** Codes by the cache: tags in comments and in task items give none, the rest needs the text. */
	function cachedCodes(metadata: NoteMetadata): Code[] {
		const hidden = [
			...(metadata.sections ?? []).filter((section) => section.type === 'comment'),
			...(metadata.listItems ?? []).filter((item) => item.task !== undefined),
		];
		const body = (metadata.tags ?? []).filter(
			({ position: { start } }) =>
				!hidden.some(
					(range) => range.position.start.offset <= start.offset && start.offset < range.position.end.offset,
				),
		);
		return [...propertyTags(metadata.frontmatter), ...body.map(({ tag }) => tag)].flatMap(
			(tag) => codeOf(tag) ?? [],
		);
	}

	/** Everyday notes count known codes; tags of our roots that were there before are the user's to decide on. */
	function countsIn(properties: NoteProperties, code: Code): boolean {
		if (properties.kind !== undefined || settings.earlierTags === 'count') return true;
		return codebook.has(slugCode(code)) || own.has(slugCode(code));
	}

	function entryOf(file: NoteFile, properties: NoteProperties): Omit<Entry, 'codes'> {
		const { day, isUncertain } = noteDate(
			{ ...file, date: properties.date, period: properties.period },
			today,
		);
		const { fantasies, tone, shape, from, isPrivate } = properties;
		const kind = properties.kind === 'unknown' ? undefined : properties.kind;
		return {
			path: file.path,
			kind,
			day,
			isDayUncertain: isUncertain,
			isPrivate,
			fantasies,
			tone,
			shape,
			from,
		};
	}

	function problemsOf(file: NoteFile, properties: NoteProperties, text: string): PlacedProblem[] {
		const { passed } = noteDate({ ...file, date: properties.date, period: properties.period }, today);
		return [
			...properties.problems.map((problem) => ({ about: 'value', ...problem }) as const),
			...[...passed, ...badPeriod(properties, passed)].map((date) => ({ about: 'date', ...date }) as const),
		].map((problem) => ({ ...problem, line: lineOfProperty(text, problem.property) }));
	}

	/** Not even its privacy can be read, so a note that speaks of it is taken for private. */
	function unreadableProperties(
		file: NoteFile,
		metadata: NoteMetadata,
		text: string,
	): NoteRecord | undefined {
		const isPrivate = /^\s*["']?hatch-private["']?\s*:/m.test(yamlOf(metadata, text));
		return {
			path: file.path,
			entries: [],
			problems: [{ about: 'properties', line: 1 }],
			isPrivate,
			isRead: true,
		};
	}
}

/** A period that is none is worth a word even where another source gave the date. */
function badPeriod({ period }: NoteProperties, passed: readonly PassedDate[]): PassedDate[] {
	const isKnown = period === undefined || firstDayOf(period) !== undefined;
	if (isKnown || passed.some(({ property }) => property === 'hatch-period')) return [];
	return [{ property: 'hatch-period', value: period, why: 'invalid' }];
}

function isCounted(properties: NoteProperties): boolean {
	return properties.kind !== 'unknown' && sideOf(properties.kind) !== 'none';
}

/** A block of properties that the host could make nothing of; it may still be a blank one. */
function hasBrokenProperties(metadata: NoteMetadata): boolean {
	return metadata.frontmatter === undefined && metadata.sections?.[0]?.type === 'yaml';
}

function yamlOf(metadata: NoteMetadata, text: string): string {
	return text.slice(0, metadata.sections?.[0]?.position.end.offset ?? 0);
}

function isBlank(yaml: string): boolean {
	return (
		yaml
			.replace(/^\uFEFF/, '')
			.replace(/^---|---\s*$|^\s*#.*$/gm, '')
			.trim() === ''
	);
}

function countOf(evidence: readonly Evidence[]): Map<Code, number> {
	const counts = new Map<Code, number>();
	for (const { code } of evidence) counts.set(code, (counts.get(code) ?? 0) + 1);
	return counts;
}

function lineOfProperty(text: string, property: string): number | undefined {
	const lines = text.slice(0, 10_000).split(/\r\n|\n|\r/);
	const index = lines.findIndex((line) => line.replace(/^["']/, '').startsWith(property));
	return index < 0 ? undefined : index + 1;
}

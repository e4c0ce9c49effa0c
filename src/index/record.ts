import { codeReader, countsByCode, slugCode, type Code } from '../domain/codes';
import { builtInBook, type CodeBook } from '../domain/codebook/book';
import { readCodeBookNote } from '../domain/codebook/note';
import { isDay, type Day } from '../domain/dates';
import { readEvidence } from '../domain/evidence/read';
import type { Rating } from '../domain/evidence/ratings';
import type { Move, Task } from '../domain/evidence/tasks';
import { calledIn } from '../domain/follow-through/called';
import { toldIn } from '../domain/follow-through/told-in';
import { hasRatings, isFantasyKind, sideOf } from '../domain/kinds';
import type { NoteMetadata } from '../domain/metadata';
import { noteDate, type NoteDate } from '../domain/note-date';
import { readProperties, type NoteProperties } from '../domain/properties';
import type { Settings } from '../domain/settings';
import { words } from '../i18n';
import type { DatedRating, Entry, NoteRecord } from './entry';
import { problemsOf } from './problems';
import {
	brokenProperties,
	hasNoReadableProperties,
	speaksOfCodeBook,
	speaksOfPrivacy,
} from './property-block';
import { cachedCodes, canMatter } from './relevance';

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

export function recordReader(
	settings: Pick<Settings, 'roots' | 'earlierTags'>,
	today: Day,
	book: CodeBook = builtInBook,
): RecordReader {
	const codeOf = codeReader(settings.roots);
	const named = new Map<Code, boolean>();

	return { fromCache, fromText };

	function fromCache(file: NoteFile, metadata: NoteMetadata): NoteRecord | undefined {
		if (!canMatter(metadata, codeOf)) return undefined;
		const properties = readProperties(metadata.frontmatter);
		const counts = !hasNoReadableProperties(metadata) && isCounted(properties);
		const found = cachedCodes(metadata, codeOf);
		const unnamed = unnamedIn(properties, found);
		const codes = unnamed === undefined ? found : found.filter((code) => countsIn(properties, code));
		const note = entryOf(file, properties, dateOf(file, properties));
		return {
			path: file.path,
			entries: counts ? [Object.assign(note, { codes: countsByCode(codes) })] : [],
			problems: [],
			unnamed,
			own: properties.kind === 'code-book' ? [] : undefined,
			isRead: false,
		};
	}

	function fromText(file: NoteFile, metadata: NoteMetadata, text: string): NoteRecord | undefined {
		if (!canMatter(metadata, codeOf)) return undefined;
		const broken = brokenProperties(metadata, text);
		if (broken !== undefined) {
			const problems = [{ about: 'properties', line: 1 }] as const;
			return {
				...{ path: file.path, entries: [], problems, isRead: true },
				isPrivate: speaksOfPrivacy(broken),
				keepsOwn: speaksOfCodeBook(broken),
			};
		}
		const properties = readProperties(metadata.frontmatter);
		if (properties.kind === 'code-book') return bookRecord(file, properties, text);
		const date = dateOf(file, properties);
		const { entries, unnamed } = isCounted(properties)
			? readEntries(file, metadata, text, properties, date)
			: nothing;
		const isOurs = properties.kind !== undefined || entries.some((entry) => entry.codes.size > 0);
		return {
			path: file.path,
			entries,
			problems: isOurs ? problemsOf(properties, date.passed, text) : [],
			unnamed,
			isPrivate: properties.isPrivate,
			isRead: true,
		};
	}

	/** The note that the user's own codes stand in: never counted. */
	function bookRecord({ path }: NoteFile, { isPrivate }: NoteProperties, text: string): NoteRecord {
		const { entries: own, problems } = readCodeBookNote(text, settings.roots);
		return {
			path,
			entries: [],
			problems: problems.map(({ line, about, written }) => ({
				about: 'code-book',
				problem: about,
				written,
				line,
			})),
			own,
			isPrivate,
			isRead: true,
		};
	}

	/** The note itself and each `[!fantasy]` callout in it, a jot that is dated and private like its note. */
	function readEntries(
		file: NoteFile,
		metadata: NoteMetadata,
		text: string,
		properties: NoteProperties,
		date: NoteDate,
	): Pick<NoteRecord, 'entries' | 'unnamed'> {
		const note = entryOf(file, properties, date);
		const found = readEvidence(text, metadata, {
			roots: settings.roots,
			title: file.title,
			isFantasyNote: isFantasyKind(note.kind),
			isInquiry: note.kind === 'inquiry',
			isShippedHeading: (heading) => note.kind !== undefined && words.headings.includes(heading),
		});
		const evidence = found.own.filter((row) => countsIn(properties, row.code));
		const { path, day, isDayUncertain, isPrivate } = note;
		const jot = { path, day, isDayUncertain, isPrivate, kind: 'jot', fantasies: [], from: [] } as const;
		const entries = [
			{
				...note,
				evidence,
				codes: countsByCode(evidence.map((row) => row.code)),
				opening: isFantasyKind(note.kind) || note.kind === 'inquiry' ? found.opening : undefined,
				ratings: hasRatings(note.kind) ? found.ratings.map((rating) => dated(rating, day)) : [],
				isMeasured: hasRatings(note.kind) && found.isMeasured,
				moves: found.moves.flatMap((move) => moveIn(properties, move)),
				unknowns: found.unknowns.map((unknown) => ({ ...unknown, made: madeOf(unknown) })),
				touched: sideOf(note.kind) === 'action' ? lastListed(text, today) : undefined,
				called: calledIn(text, note.kind, settings.roots),
				...toldIn(text, note.kind, today),
			},
			...found.callouts.map(({ ids, evidence: rows, opening, moves }) => ({
				...jot,
				callout: { ids },
				opening,
				evidence: rows,
				moves,
				codes: countsByCode(rows.map((row) => row.code)),
			})),
		];
		const codes = found.own.map((row) => row.code);
		return { entries, unnamed: unnamedIn(properties, codes) };
	}

	function dated(rating: Rating, noteDay: Day): DatedRating {
		const { day = noteDay } = rating;
		return { ...rating, day: day <= today ? day : noteDay };
	}

	/** With none of its codes counted here, a task line is no move. */
	function moveIn(properties: NoteProperties, move: Move): Move[] {
		const codes = move.codes.filter((code) => countsIn(properties, code));
		return codes.length === 0 ? [] : [{ ...move, codes, made: madeOf(move) }];
	}

	/** A day to come was not yet. */
	function madeOf({ made }: Task): Day | undefined {
		return made !== undefined && made <= today ? made : undefined;
	}

	function dateOf(file: NoteFile, { date, period }: NoteProperties): NoteDate {
		return noteDate({ path: file.path, created: file.created, date, period }, today);
	}

	/** Everyday notes count known codes; tags of our roots that were there before are the user's to decide on. */
	function countsIn(properties: NoteProperties, code: Code): boolean {
		if (properties.kind !== undefined || settings.earlierTags === 'count') return true;
		return isNamed(code);
	}

	/** Asked for every tag of the vault, of which few differ. */
	function isNamed(code: Code): boolean {
		const known = named.get(code) ?? book.has(slugCode(code));
		named.set(code, known);
		return known;
	}

	function unnamedIn(properties: NoteProperties, codes: readonly Code[]): Code[] | undefined {
		if (properties.kind !== undefined) return undefined;
		return codes.every(isNamed) ? undefined : codes.filter((code) => !isNamed(code));
	}
}

/** The latest day until today that an item of a list begins with: a conversation, a reading. */
function lastListed(text: string, today: Day): Day | undefined {
	const days = [...text.matchAll(/^\s*[-*+]\s+(\d{4}-\d{2}-\d{2})(?!\d)/gm)].flatMap(([, day = '']) =>
		isDay(day) && day <= today ? [day] : [],
	);
	return days.sort().at(-1);
}

const nothing: Pick<NoteRecord, 'entries' | 'unnamed'> = { entries: [] };

function entryOf(file: NoteFile, properties: NoteProperties, date: NoteDate): Omit<Entry, 'codes'> {
	const { kind, fantasies, tone, shape, status, unknownStatus } = properties;
	const { start, again, period, from, isPrivate } = properties;
	return {
		path: file.path,
		kind: kind === 'unknown' ? undefined : kind,
		day: date.day,
		isDayUncertain: date.isUncertain,
		isPrivate,
		fantasies,
		tone,
		shape,
		status,
		unknownStatus,
		start,
		again,
		period,
		from,
	};
}

function isCounted(properties: NoteProperties): boolean {
	return properties.kind !== 'unknown' && sideOf(properties.kind) !== 'none';
}

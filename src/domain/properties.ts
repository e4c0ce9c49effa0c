import { dayIn, type Day } from './dates';
import { titleOfPath } from './file-names';
import { isKind, kinds, type Kind } from './kinds';

export const tones = ['joking', 'half-serious', 'serious', 'unsure'] as const;
export const shapes = ['escape', 'waiting', 'dream', 'wish', 'other'] as const;

/** How far a note of the action side has come, by kind. */
export const statuses = {
	experiment: ['idea', 'running', 'keep', 'change', 'stop', 'learnt'],
	inquiry: ['open', 'shelf', 'closed'],
	decision: ['yes', 'no', 'not-now', 'partly'],
} as const;

/**
 * What changes with a status: what is taken off the shelf has no day to look again any more, and what runs without a
 * first day begins today.
 */
export function withStatus(
	was: {
		readonly status?: Status | undefined;
		readonly start?: Day | undefined;
		readonly again?: Day | undefined;
	},
	status: Status | undefined,
	today: Day,
): { readonly status: Status | undefined; readonly start?: Day; readonly again?: undefined } {
	const isOffShelf = was.status === 'shelf' && status !== 'shelf' && was.again !== undefined;
	return {
		status,
		...(isOffShelf && { again: undefined }),
		...(status === 'running' && was.start === undefined && { start: today }),
	};
}

const stagesOf: ReadonlyMap<string | undefined, readonly Status[]> = new Map(Object.entries(statuses));

export type Tone = (typeof tones)[number];
export type Shape = (typeof shapes)[number];
export type Status = (typeof statuses)[keyof typeof statuses][number];

/** What a note says about itself. Absent is absent. */
export interface NoteProperties {
	/** `unknown` where `hatch-kind` says something that is no kind: such a note counts nowhere. */
	readonly kind?: Kind | 'unknown' | undefined;
	readonly date?: string | undefined;
	readonly period?: string | undefined;
	readonly fantasies: readonly string[];
	readonly tone?: Tone | undefined;
	readonly shape?: Shape | undefined;
	/** Among those of its kind. */
	readonly status?: Status | undefined;
	/** As written, where it is none of its kind. */
	readonly unknownStatus?: string | undefined;
	readonly start?: Day | undefined;
	readonly again?: Day | undefined;
	/** Targets of `hatch-from`, as link text without brackets and alias. */
	readonly from: readonly string[];
	readonly isPrivate: boolean;
	readonly problems: readonly PropertyProblem[];
}

/** A value that is not among the known ones, or no day where none is known; it is read as absent. */
export interface PropertyProblem {
	readonly property: string;
	readonly value: string;
	readonly known: readonly string[];
}

/** Reads the `hatch-` properties. Case and outer space do not matter; an empty property is absent. */
export function readProperties(frontmatter: Readonly<Record<string, unknown>> | undefined): NoteProperties {
	const problems: PropertyProblem[] = [];
	const texts = (property: string) => textsOf(frontmatter?.[property]);
	const oneOf = <T extends string>(property: string, known: readonly T[]): T | undefined => {
		const [value] = texts(property);
		if (value === undefined) return undefined;
		const said = value.toLowerCase();
		return known.find((candidate) => candidate === said || candidate === booleans[said]);
	};
	const written = texts('hatch-kind').join(', ');
	const kind = written === '' ? undefined : written.toLowerCase();
	if (kind !== undefined && !isKind(kind))
		problems.push({ property: 'hatch-kind', value: written, known: kinds });
	const stages = stagesOf.get(kind);
	const status = stages && oneOf('hatch-status', stages);
	const [unknownStatus] = stages && status === undefined ? texts('hatch-status') : [];
	if (stages && unknownStatus !== undefined)
		problems.push({ property: 'hatch-status', value: unknownStatus, known: stages });
	const dayOf = (property: string) => {
		const [value] = stages ? texts(property) : [];
		const day = dayIn(value ?? '');
		if (value !== undefined && day === undefined) problems.push({ property, value, known: [] });
		return day;
	};
	return {
		kind: kind === undefined ? undefined : isKind(kind) ? kind : 'unknown',
		date: texts('hatch-date')[0],
		period: texts('hatch-period')[0],
		fantasies: texts('hatch-fantasy').map((name) => {
			const target = targetOf(name);
			return target === undefined ? name : titleOfPath(target.split('#', 1)[0] ?? '');
		}),
		tone: oneOf('hatch-tone', tones),
		shape: oneOf('hatch-shape', shapes),
		status,
		unknownStatus,
		start: dayOf('hatch-start'),
		again: dayOf('hatch-again'),
		from: texts('hatch-from').flatMap((text) => targetOf(text) ?? []),
		isPrivate: isYes(texts('hatch-private')[0]),
		problems,
	};
}

/** An unquoted `yes` or `no` is a boolean to other tools. */
const booleans: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };

/** `[[Folder/Note#^id|shown]]` → `Folder/Note#^id`; plain text is no link. */
function targetOf(text: string): string | undefined {
	const inner = /^\[\[([^\]]*)\]\]$/.exec(text)?.[1] ?? /^\[[^\]]*\]\(<?([^)>]*)>?\)$/.exec(text)?.[1];
	return inner?.split('|', 1)[0]?.trim();
}

/** Any yes but a plain no: what somebody marked private stays private whatever the spelling. */
function isYes(text: string | undefined): boolean {
	return text !== undefined && !['false', 'no', 'off', '0'].includes(text.toLowerCase());
}

/** The texts of a property's value, one or a list; numbers and booleans as they are written. */
function textsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => textsOf(entry));
	if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
	if (typeof value !== 'string') return value instanceof Date ? [value.toISOString().slice(0, 10)] : [];
	return value.trim() === '' ? [] : [value.trim()];
}

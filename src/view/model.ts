import type { EarlierTags, EarlierTagsCallbacks } from './earlier-tags';
import type { Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import type { Counted, CountedNote, Passage } from '../index/counted';
import type { Echo } from '../report/echo';
import type { Status } from '../domain/properties';
import type { EvidenceQuery, MoveRow } from '../report/figures';
import { filterFrom, noFilter, type Filter } from '../report/filter';

/** In the order in which they stand. */
export const panelIds = [
	'summary',
	'lenses',
	'energy',
	'gap',
	'time',
	'fantasies',
	'moves',
	'pairs',
	'everyday',
	'unread',
] as const;

export type PanelId = (typeof panelIds)[number];

/** The number whose sentences are shown, and the panel that it stands in. */
export interface Selection extends EvidenceQuery {
	readonly panel: PanelId;
}

export const groupings = ['note', 'code', 'fantasy', 'month'] as const;

export type Grouping = (typeof groupings)[number];

/** What the workspace keeps of the view. A value. */
export interface PatternViewState {
	readonly filter: Filter;
	readonly selected: Selection | null;
	/** Panels that stand folded and were opened. */
	readonly unfolded: readonly PanelId[];
	/** Panels whose numbers are shown as a table. */
	readonly tables: readonly PanelId[];
	/** Panels that tell how sure their numbers are. */
	readonly sure: readonly PanelId[];
	readonly grouping: Grouping;
	/** What is searched for in the evidence. */
	readonly query: string;
	/** Whether the filters are open to be changed. */
	readonly isFiltering: boolean;
	/** Whether the example notes are shown, and with that nothing else. */
	readonly showsExamples: boolean;
	/** Pixels that the view is scrolled down. */
	readonly scroll: number;
}

/** A part of the state that a person changes; `select` and `filter` can be gone back from. */
export type Change = Partial<PatternViewState>;

/** How far the reading of notes has come; absent once all is read. */
export interface ReadingProgress {
	readonly done: number;
	readonly total: number;
}

export interface PatternViewProps {
	/** The user's notes, or the example notes; the same object as long as nothing in the vault changed. */
	readonly counted: Counted;
	/** Without private notes. */
	readonly shareable: () => Counted;
	readonly today: Day;
	/** False until the vault was looked through once: nothing can be said before. */
	readonly isReady: boolean;
	readonly reading?: ReadingProgress | undefined;
	readonly state: PatternViewState;
	readonly dismissedCodes: readonly Code[];
	/** Prints of pairs of sentences that the user has answered. */
	readonly answeredEchoes: readonly number[];
	/** Whether an echo may be shown: one a session. The same one until it is answered. */
	readonly echo: EchoSession;
	/** Whether the user's words are covered until they are pointed at, for shared screens. */
	readonly isConcealed: boolean;
	/** Whether one thing to find out is shown of an inquiry at a time. */
	readonly oneUnknown: boolean;
	/** Whether `counted` is of example notes; absent where there are none. */
	readonly examples?: 'there' | 'shown' | undefined;
	/** Whom the user turns to, in their own words; empty where the settings do not say. */
	readonly helpContact: string;
	/** Absent where there are none. */
	readonly earlier?: EarlierTags | undefined;
	/** What stood in the jot field when it was left; read once, when the view opens. */
	readonly draft: string;
	readonly on: PatternViewCallbacks;
}

/** Which echo this session shows. */
export interface EchoSession {
	/** The pair shown, as last seen: its words may change while it is shown. */
	pair?: Echo<Passage> | undefined;
	isOver: boolean;
}

/** Words of a note that can be opened: a passage, or a line. */
export interface OpenableLine {
	readonly path: string;
	/** From 1. */
	readonly line: number;
}

/** Where something was written and how to take it back. */
export interface Written {
	readonly path: string;
	/** False where the text is no longer as it was written (the user has been told). */
	readonly undo: () => Promise<boolean>;
}

/** What something to try comes from. */
export interface Clue {
	/** The first one is what it brings a little of. */
	readonly codes: readonly Code[];
	/** Note that it stands in. */
	readonly path?: string | undefined;
	/** From 1. */
	readonly line?: number | undefined;
	/** Its words, without tags. */
	readonly text?: string | undefined;
	readonly fantasies?: readonly string[] | undefined;
	/** A move in the vault that grows into it: its line is marked `[>]`. */
	readonly move?: MoveRow | undefined;
}

/** Small steps, experiments, inquiries and decisions. What is not written, the user is told of; then nothing is given. */
export interface FollowThrough {
	/** Gives the box of a move or of something to find out another character. */
	readonly tick: (move: MoveRow, task: string) => Promise<Written | undefined>;
	/** Gives it another day, or none. */
	readonly setAgain: (move: MoveRow, day: Day | undefined) => Promise<Written | undefined>;
	/** Takes its day out; an inquiry goes on the shelf. */
	readonly rest: (move: MoveRow) => Promise<Written | undefined>;
	/** Says of a line that it is taken up again today, without a day to come. */
	readonly takeUp: (move: MoveRow) => Promise<Written | undefined>;
	/** Writes what was learnt behind something to find out. */
	readonly learn: (move: MoveRow, learnt: string) => Promise<Written | undefined>;
	/** How a whole note has come out; an experiment that runs without a first day begins today. */
	readonly setStatus: (move: MoveRow, status: Status) => Promise<Written | undefined>;
	/** Opens the page of questions of an experiment, an inquiry or a decision. */
	readonly goOn: (move: MoveRow) => void;
	/** Asks for one line to try, and writes it where the clue stands. */
	readonly tryALittle: (clue: Clue) => void;
	readonly planExperiment: (clue: Clue) => void;
	readonly addReading: (path: string) => void;
	/**
	 * Begins an inquiry, or goes on with the one that is open.
	 * @param fantasy empty for one without a name.
	 * @param path note that it is begun from.
	 */
	readonly explore: (fantasy: string, path?: string) => void;
	readonly decide: (fantasy: string) => void;
}

export interface PatternViewCallbacks extends EarlierTagsCallbacks {
	/** Writes the words as a jot; false where that failed (the user has been told, the words stay in the field). */
	readonly jot: (words: string) => Promise<boolean>;
	/** Opens what was kept here with these words, for more to be added. */
	readonly addMore: (words: string) => void;
	/** What stands in the jot field now, after each change. */
	readonly drafted: (words: string) => void;
	/** Changes the view's state. */
	readonly change: (change: Change) => void;
	/** Opens the note with exactly the passage's words selected. */
	readonly openPassage: (passage: Pick<Passage, 'path' | 'place'>, inNewPane: boolean) => void;
	readonly openNote: (note: Pick<CountedNote, 'path' | 'opening'>, inNewPane: boolean) => void;
	readonly openLine: (line: OpenableLine, inNewPane: boolean) => void;
	/** Shows a preview of the note beside the element that is pointed at. */
	readonly preview: (path: string, line: number | undefined, event: MouseEvent, el: HTMLElement) => void;
	/** Copies passages, as links to their notes or as quotations with note and date. */
	readonly copy: (passages: readonly Passage[], as: 'link' | 'quote') => void;
	/** Opens the passage and the picker of codes for its words. */
	readonly tagAgain: (passage: Passage) => void;
	/** Takes the tag of a passage out of its note. */
	readonly removeTag: (passage: Passage) => void;
	/** Writes how met a code is this week, 0 to 5, into this week's check-in; absent over example notes. */
	readonly rate?: ((code: Code, value: number) => Promise<Written | undefined>) | undefined;
	/** That's not it: a row, or a sentence. */
	readonly dismissRow: (code: Code) => void;
	readonly dismissPassage: (passage: Passage) => void;
	readonly bringBackRow: (code: Code) => void;
	readonly bringBackPassage: (passage: Passage) => void;
	/** Remembers that a pair of sentences had its answer, whichever it was: it never returns. */
	readonly answerEcho: (print: number) => void;
	readonly conceal: (isOn: boolean) => void;
	/** What follows from the patterns; absent over example notes. */
	readonly follow?: FollowThrough | undefined;
	readonly showOneUnknown: (isOn: boolean) => void;
	/** Asks what a fantasy is to be called; absent over example notes. */
	readonly renameFantasy?: ((name: string) => void) | undefined;
	/** Opens a reflection, or that which a jot grows into; absent over example notes. */
	readonly reflect?: ((note: CountedNote) => void) | undefined;
	/** Asks whether example notes may be written. */
	readonly addExamples: () => void;
}

export const initialState: PatternViewState = {
	filter: noFilter,
	selected: null,
	unfolded: [],
	tables: [],
	sure: [],
	grouping: 'note',
	query: '',
	isFiltering: false,
	showsExamples: false,
	scroll: 0,
};

/** From one scope to the other: a number or a filter of the one says nothing of the other. */
export const ownNotes = {
	showsExamples: false,
	selected: null,
	filter: noFilter,
	query: '',
} satisfies Change;

/** The state in a saved workspace; what cannot be read of it is as at first. */
export function stateFrom(saved: unknown): PatternViewState {
	if (!isRecord(saved)) return initialState;
	const panelsIn = (value: unknown) =>
		Array.isArray(value) ? panelIds.filter((panel) => value.includes(panel)) : [];
	const { scroll, query, grouping } = saved;
	return {
		filter: filterFrom(saved['filter']),
		selected: selectionFrom(saved['selected']),
		unfolded: panelsIn(saved['unfolded']),
		tables: panelsIn(saved['tables']),
		sure: panelsIn(saved['sure']),
		grouping: groupings.find((known) => known === grouping) ?? 'note',
		query: typeof query === 'string' ? query : '',
		isFiltering: saved['isFiltering'] === true,
		showsExamples: saved['showsExamples'] === true,
		scroll: typeof scroll === 'number' && Number.isFinite(scroll) && scroll > 0 ? scroll : 0,
	};
}

/** Adds a panel to a list of panels, or takes it out. */
export function toggled(panels: readonly PanelId[], panel: PanelId): readonly PanelId[] {
	return panels.includes(panel) ? panels.filter((other) => other !== panel) : [...panels, panel];
}

/** Whether two selections show the same passages from the same place. */
export function isSameSelection(a: Selection | null, b: Selection | null): boolean {
	return a === b || (a !== null && b !== null && keyOf(a) === keyOf(b));
}

function keyOf({
	panel,
	side,
	codes,
	together,
	without,
	beside,
	month,
	fantasy,
	ratings,
	path,
}: Selection): string {
	return JSON.stringify([panel, side, codes, together, without, beside, month, fantasy, ratings, path]);
}

function selectionFrom(saved: unknown): Selection | null {
	if (!isRecord(saved)) return null;
	const { panel, side, codes, code, without, beside, month, fantasy, ratings, path, together } = saved;
	const textsIn = (value: unknown) =>
		Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
	const knownSide = (['fantasy', 'everyday', 'both', 'today'] as const).find((known) => known === side);
	const wanted = textsIn(codes) ?? (typeof code === 'string' ? [code] : undefined);
	if (knownSide === undefined || wanted === undefined) return null;
	const left = textsIn(without);
	const other = textsIn(beside);
	const kindOfRating = (['met', 'importance'] as const).find((known) => known === ratings);
	return {
		panel: panelIds.find((known) => known === panel) ?? 'lenses',
		side: knownSide,
		codes: wanted,
		...(together === true && { together }),
		...(left && { without: left }),
		...(other && { beside: other }),
		...(typeof month === 'string' && { month }),
		...(typeof fantasy === 'string' && { fantasy }),
		...(kindOfRating && { ratings: kindOfRating }),
		...(typeof path === 'string' && { path }),
	};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';
import type { Counted } from '../../src/index/counted';
import type { CodeRow, MoveRow, PatternReport } from '../../src/report/figures';
import { noFilter } from '../../src/report/filter';
import { initialState, isSameSelection, type Clue, type Selection, type Written } from '../../src/view/model';
import type { PanelSpec } from '../../src/view/panels/spec';
import { stageOf } from '../../src/view/stage';
import { counted } from './shown';

/** A report in which nothing is said but what is handed in. */
export function reported(given: Partial<PatternReport> = {}): PatternReport {
	const side = { notes: 0, period: null, lenses: { value: [], energy: [], need: [] } };
	return {
		...side,
		filter: noFilter,
		asOf: '2026-06-30',
		months: [],
		gap: [],
		ratings: 0,
		fit: null,
		pairs: [],
		pairsTested: 0,
		themes: [],
		axes: [],
		contrast: [],
		fantasies: [],
		moves: [],
		experiments: [],
		sinceExperiment: null,
		directions: { tested: 0, byChance: 0 },
		saturation: null,
		coverage: null,
		sinceReview: null,
		today: side,
		everyday: side,
		unread: 0,
		unmarked: 0,
		dismissed: { codes: [], passages: 0 },
		...given,
	};
}

export function codeRow(code: string, given: Partial<CodeRow> = {}): CodeRow {
	return {
		code,
		label: code.slice(code.indexOf('/') + 1),
		notes: 3,
		of: 30,
		passages: 3,
		level: 'recurring',
		formerLevel: null,
		singleFantasy: false,
		direction: 'too-few',
		halves: null,
		days: 3,
		months: 2,
		monthsOf: 3,
		byMonth: [],
		fantasies: 2,
		first: '2026-01-10',
		last: '2026-03-10',
		daysSince: 10,
		low: null,
		high: null,
		weighted: null,
		turn: null,
		met: null,
		...given,
	};
}

/** The body of a panel in a document, with what it asks of the view. */
export function panelShown(
	spec: PanelSpec,
	report: PatternReport,
	over: Counted = counted(),
	given: { oneUnknown?: boolean; isExample?: boolean } = {},
) {
	document.body.append(document.createRange().createContextualFragment('<div></div>'));
	const el = document.body.lastElementChild as HTMLElement;
	let selected: Selection | null = null;
	const undo = vi.fn(() => Promise.resolve(true));
	const written = () => Promise.resolve<Written | undefined>({ path: 'Escape hatch/Plans.md', undo });
	const on = {
		rate: vi.fn((_code: string, _value: number): Promise<Written | undefined> =>
			Promise.resolve({ path: 'Escape hatch/Check-in 2026-W24.md', undo }),
		),
		openLine: vi.fn(),
		openNote: vi.fn(),
		openPassage: vi.fn(),
		preview: vi.fn(),
		renameFantasy: vi.fn(),
		follow: {
			tick: vi.fn((_move: MoveRow, _task: string) => written()),
			setAgain: vi.fn((_move: MoveRow, _day: string | undefined) => written()),
			rest: vi.fn((_move: MoveRow) => written()),
			takeUp: vi.fn((_move: MoveRow) => written()),
			learn: vi.fn((_move: MoveRow, _learnt: string) => written()),
			setStatus: vi.fn((_move: MoveRow, _status: string) => written()),
			goOn: vi.fn(),
			tryALittle: vi.fn((_clue: Clue) => undefined),
			planExperiment: vi.fn((_clue: Clue) => undefined),
			addReading: vi.fn(),
			explore: vi.fn(),
			decide: vi.fn(),
		},
		showOneUnknown: vi.fn(),
	};
	const select = vi.fn((query: Omit<Selection, 'panel'>) => {
		selected = { ...query, panel: spec.id };
		draw();
	});
	const draw = (shown = report) => {
		render(
			<spec.Body
				counted={over}
				report={shown}
				stage={stageOf(shown.notes)}
				selected={selected}
				isReading={false}
				isConcealed={false}
				oneUnknown={given.oneUnknown ?? true}
				on={{ ...initialState, ...on, ...(given.isExample && { follow: undefined }) } as never}
				select={select}
				isSelected={(query) => isSameSelection(selected, { ...query, panel: spec.id })}
			/>,
			el,
		);
	};
	draw();
	onTestFinished(() => {
		render(null, el);
		el.remove();
	});
	const buttons = () => [...el.querySelectorAll('button')];
	return {
		...{ el, on, undo, select },
		update: (shown: PatternReport) => act(() => draw(shown)),
		text: (selector: string) => el.querySelector(selector)?.textContent ?? '',
		texts: (selector: string) => [...el.querySelectorAll(selector)].map((found) => found.textContent),
		button: (name: RegExp) => {
			const found = buttons().find((el) => name.test(el.getAttribute('aria-label') ?? el.textContent));
			if (found === undefined) throw new Error(`no button is called ${String(name)}`);
			return found;
		},
		press: (target: HTMLElement) =>
			act(async () => {
				target.click();
				await Promise.resolve();
			}),
		key: (key: string, init: KeyboardEventInit = {}) =>
			act(async () => {
				document.activeElement?.dispatchEvent(
					new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
				);
				await Promise.resolve();
			}),
	};
}

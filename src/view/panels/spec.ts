import type { ComponentType } from 'preact';
import type { Counted } from '../../index/counted';
import type { PatternReport } from '../../report/figures';
import type { PanelId, PatternViewProps, Selection } from '../model';
import type { Stage } from '../stage';

/** What each panel is drawn from. */
export interface PanelProps {
	readonly counted: Counted;
	readonly report: PatternReport;
	readonly stage: Stage;
	readonly selected: Selection | null;
	readonly isReading: boolean;
	readonly isConcealed: boolean;
	readonly oneUnknown: boolean;
	readonly on: PatternViewProps['on'];
	/** Shows the sentences behind a number of this panel, or hides them where they are shown. */
	readonly select: (query: Omit<Selection, 'panel'>) => void;
	/** Whether these are the sentences that are shown. */
	readonly isSelected: (query: Omit<Selection, 'panel'>) => boolean;
}

/** A table of exactly the numbers of a panel. */
export interface PanelTable {
	readonly head: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
	/** Columns, from 0, that hold the user's words. */
	readonly covered?: readonly number[];
}

/** A panel of the pattern view: one row of the table of panels. */
export interface PanelSpec {
	readonly id: PanelId;
	readonly title: string;
	/** Whether there is something to show; a panel that is not ripe is absent. */
	readonly isRipe: (report: PatternReport, stage: Stage) => boolean;
	/** Whether it stands folded until it is opened. */
	readonly isFolded?: (report: PatternReport, stage: Stage) => boolean;
	readonly Body: ComponentType<PanelProps>;
	readonly tableOf?: (report: PatternReport) => PanelTable;
	/** Ranges, chance and other limits of its numbers, a sentence each; where there are none, they are not offered. */
	readonly howSure?: (report: PatternReport) => readonly string[];
}

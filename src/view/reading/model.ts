import type { Code } from '../../domain/codes';
import type { Day } from '../../domain/dates';

export interface ReadingProps {
	/** What the experiment is called. */
	readonly name: string;
	readonly codes: readonly { readonly code: Code; readonly name: string }[];
	/** Whether these are what is measured, to be rated one after the other; else one of them is chosen. */
	readonly isMeasured: boolean;
	readonly today: Day;
	readonly on: {
		/** False where it was not written (the user has been told). */
		readonly keep: (code: Code, value: number, day: Day) => Promise<boolean>;
		readonly close: () => void;
	};
}

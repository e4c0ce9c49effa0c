import type { Code } from '../../domain/codes';
import type { Day } from '../../domain/dates';

/** One line to try, as far as it was typed. */
export interface TypedLittle {
	readonly text: string;
	readonly code: Code;
	readonly due: Day | undefined;
}

export interface LittleProps extends TypedLittle {
	/** What it can bring a little of, with names. */
	readonly codes: readonly { readonly code: Code; readonly name: string }[];
	/** Of the code book; absent where it has none. */
	readonly idea?: string | undefined;
	/** Title of the note that it will stand in; absent where there is none. */
	readonly place?: string | undefined;
	readonly on: {
		readonly changed: (typed: Partial<TypedLittle>) => void;
		readonly keep: () => void;
	};
}

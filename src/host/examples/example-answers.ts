import type { Code } from '../../domain/codes';
import type { EchoSession, PatternViewCallbacks } from '../../view/model';

/** What is said over example notes: held as long as the view is there and never written, as it says nothing of the user's notes. */
export class ExampleAnswers {
	dismissedCodes: readonly Code[] = [];
	answeredEchoes: readonly number[] = [];
	readonly echo: EchoSession = { isOver: false };

	constructor(private readonly changed: () => void) {}

	/** The callbacks of the view, without those that write notes of the user's out of what an example says. */
	over(on: PatternViewCallbacks): PatternViewCallbacks {
		const others = (code: Code) => this.dismissedCodes.filter((known) => known !== code);
		return {
			...on,
			rate: undefined,
			renameFantasy: undefined,
			reflect: undefined,
			dismissRow: (code) => this.set(() => (this.dismissedCodes = [...others(code), code])),
			bringBackRow: (code) => this.set(() => (this.dismissedCodes = others(code))),
			answerEcho: (print) => this.set(() => (this.answeredEchoes = [...this.answeredEchoes, print])),
		};
	}

	private set(change: () => void): void {
		change();
		this.changed();
	}
}

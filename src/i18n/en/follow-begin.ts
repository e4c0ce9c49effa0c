import { kOfN, period } from './counts';

/** Beginning experiments, inquiries, decisions and reviews. In messages `path` is a path; never hand in the text of a note. */
export const followBegin = {
	goOn: 'Go on with the questions',
	choose: 'to begin',
	fromNote: (title: string) => `From “${title}”`,
	moveGone: (path: string) =>
		`The line in ${path} is gone or reads differently by now, so it was not marked as grown. What you wrote in the experiment is kept.`,
	experiment: {
		which: 'What does the experiment come from?',
		own: 'Something of my own',
		move: 'something to try',
		unknown: 'something to find out',
		lookFirst: (k: number, n: number) => `to look at first, in ${kOfN(k, n)}`,
		keepsComing: (k: number, n: number) => `keeps coming, in ${kOfN(k, n)}`,
		/** What a clue says of a code; written into the note. */
		turnsUp: (label: string, k: number, n: number, from: string, to: string) =>
			`${label} turns up in ${kOfN(k, n)}, ${period(from, to)}.`,
	},
	inquiry: {
		which: 'Which fantasy do you explore?',
		own: 'A wish of its own',
		standing: { open: 'being explored', shelf: 'on the shelf', closed: 'explored before' },
	},
	decision: {
		which: 'What do you decide about?',
		own: 'A question of its own',
		standing: {
			yes: 'decided: yes',
			no: 'decided: no',
			'not-now': 'decided: not now',
			partly: 'decided: partly',
		},
	},
	review: {
		which: 'What do you look back on?',
		names: {
			thisMonth: 'This month',
			lastMonth: 'Last month',
			thisQuarter: 'This quarter',
			lastQuarter: 'Last quarter',
		},
		there: (name: string) => `${name}, a review is there`,
	},
};

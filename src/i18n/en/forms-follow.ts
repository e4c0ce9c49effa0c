/** Words on the pages of an experiment, an inquiry, a decision and a review. */
export const formsFollow = {
	/** Buttons for what can be asked further. */
	groups: {
		unknowns: 'What to find out',
		talks: 'Conversations and steps',
		steps: 'Steps, and a way to measure it',
		after: 'How did it go?',
		notMine: 'This is not mine to adjust',
	},
	clue: (question: string) => `A clue worth a closer look: ${question}`,

	/** Help below a question where a template's would not fit the page; empty for none. */
	hints: {
		clue: '',
		dose: '',
		horizon: '',
		steps: '',
		readings: '',
		notMine: 'Not everything is for one person to change. These are ways as good as any experiment.',
		basis: 'Usually several.',
		unknowns: '',
		conversations: 'Twenty minutes are usual; two to five people; always ask whom else to ask.',
		ladder: 'Months or years may lie between them.',
		shelf: '',
		kept: 'With what it brings a little of, it is found again among what you want to try.',
		reopen: '',
		importance: '',
		next: 'Small and easy to undo.',
		snapshot: '',
	} as Readonly<Partial<Record<string, string>>>,

	choose: 'If one of these fits, pick it; several can.',
	asText: 'Edit as text',
	/** A field in which Enter adds an item. */
	addKeys: 'Enter adds it.',

	idea: 'An idea from the code book; change it or let it go.',
	letGo: 'Let it go',
	/** Below words of the user's own. */
	hintIdea: (idea: string) => `The code book has an idea too: ${idea}`,

	leaving: {
		says: 'This sounds larger than something to try for a week. It may be worth asking what is possible first, or writing down a decision. Either can wait.',
		explore: 'Explore what is possible',
		decide: 'Record a decision',
	},
	someday: 'When will you look again?',

	steps: {
		add: 'Add a step',
		tick: (step: string) => `Done: ${step}`,
	},

	unknowns: {
		discomfort:
			'Looking at this can feel uncomfortable; that is to be expected, and you can stop at any point.',
		stop: 'Stop here for today',
		add: 'Add something to find out',
		known: (k: number, n: number) => `${k} of ${n} known`,
		state: (item: string) => `How it stands: ${item}`,
		/** By the character in the box. */
		states: {
			'?': 'a thought',
			' ': 'not known',
			'/': 'being checked',
			x: 'known',
			'-': 'no longer matters',
		},
		learnt: 'What I learnt',
		by: 'By when, if you like',
		due: (day: string) => `by ${day}`,
		more: 'What I learnt, ways of finding out',
		ways: 'Ways of finding out',
		plan: 'Plan an experiment from it',
		all: (n: number) => `Show all ${n}`,
		one: 'One at a time',
		next: 'The next one',
		turn: (sentence: string) => `Turn into something to find out: “${sentence}”`,
		turned: 'It stands among what is to be found out.',
		as: 'How should these stand in your notes?',
		tasks: 'As task lines',
		bullets: 'As plain bullets, which no task dashboard picks up',
	},

	readings: {
		measure: 'Measure it',
		about: 'Off until you want it. A reading is one of six words on a day, and takes seconds.',
		which: 'What do you want to look at?',
		another: 'Another…',
		more: 'Measure something else as well',
		leave: 'Not now',
		unmeasure: 'Do not measure it',
		unmeasureFor: (label: string) => `Do not measure it: ${label}`,
		/** Legend of the six words. */
		on: (label: string, day: string) => `${label}, ${day}`,
		day: 'Day',
		said: (day: string, value: number) => `${day}: ${value}`,
		earlier: 'Readings from before it starts give something to compare with, if you like.',
		noCause: 'A comparison of before and during shows no cause.',
	},

	conversations: {
		add: 'Add a conversation',
		name: 'A conversation',
		done: 'That is it',
		when: 'When',
		today: 'Today',
		who: 'Who',
		whoHint: 'Initials are enough; others did not ask to be in your notes.',
		role: 'Their role',
		asked: 'What I asked, or want to ask',
		own: 'A question of my own',
		goOn: (conversation: string) => `Go on with: ${conversation}`,
		learnt: 'What I learnt',
		surprised: 'What surprised me',
		next: 'Whom else to ask',
	},

	ladder: {
		add: 'Add a step',
		tryIt: 'Try this one',
		tryFor: (step: string) => `Try this one: ${step}`,
		tried: (state: string, start?: string) => [state, start && `since ${start}`].filter(Boolean).join(' '),
		open: 'Open it',
		openFor: (step: string) => `Open what was tried: ${step}`,
	},

	running: 'These are running. What comes of each is kept in its own note.',

	/** How important something is, 0 to 5. */
	importance: ['not at all', 'hardly', 'a little', 'somewhat', 'quite', 'very'],

	about: {
		unset: 'Give it a name, keep it private: only if you like',
	},

	standing: {
		experiment: {
			label: 'How it stands',
			idea: 'an idea',
			running: 'running',
			start: 'Start today',
			since: 'Since',
			other: 'Or since another day',
			/** The day of the step that it grows out of. */
			inMind: (day: string) => `From ${day}, the day you had in mind`,
			until: 'Until, if you like',
			outcome: 'What comes of it?',
			about: 'Each of these is a result.',
			passed: (day: string) => `The day you had in mind, ${day}, has come. It can go on, or end here.`,
		},
		inquiry: {
			label: 'How it stands',
			again: 'When will you look again?',
			passed: (day: string) => `You wanted to look again on ${day}.`,
		},
		decision: {
			label: 'What is the answer?',
			again: 'Look again on',
			offer: (day: string) => `In two weeks, ${day}`,
			hint: 'Many like to sleep on it before they act. No day is needed.',
			passed: (day: string) => `You wanted to look again on ${day}. Does it still hold?`,
		},
		states: {
			idea: 'an idea',
			running: 'running',
			keep: 'keep',
			change: 'change',
			stop: 'stop',
			learnt: 'learnt something',
			open: 'open',
			shelf: 'on the shelf',
			closed: 'closed',
			yes: 'yes',
			no: 'no',
			'not-now': 'not now',
			partly: 'partly',
		},
	},
};

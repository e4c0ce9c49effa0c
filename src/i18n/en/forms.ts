import { charts } from './charts';
import { echo } from './echo';
import { headingOf } from './prompts';
import { suggesting } from './suggesting';

/** Words of the guided form on screen. On the page of a reflection none of them is a figure. */
export const forms = {
	title: {
		reflection: 'Reflect on a fantasy',
		'check-in': 'Check in on current work',
		experiment: 'Plan an experiment',
		inquiry: 'Explore what is possible',
		decision: 'A decision',
		review: 'A review',
	} as Readonly<Partial<Record<string, string>>>,
	from: (title: string) => `From “${title}”`,
	draft: 'You left this here earlier.',
	more: 'Ask me more',

	/** Help below a question where a template's would not fit the form; empty for none. */
	hints: {
		fantasy:
			'The way you would say it, joke and all. Many people have such thoughts, and none needs a defence.',
		beneath: 'The job may stand for something you care about.',
		littleRoom: '',
		place: '',
		body: '',
		people: '',
		feel: 'Filling shelves, for one, may be about knowing what is wanted, and about less to juggle.',
		satisfying: 'Landscaping, for one, may be about seeing something done by evening.',
		fit: 'Small and easy to undo; a few days a year count in full.',
		gave: 'A moment, as it was.',
		drained: 'The same, with what it took.',
		met: '',
	} as Readonly<Partial<Record<string, string>>>,

	/** Help for all questions of a section, by its heading. */
	sectionHints: {
		energy:
			'Describing it is enough: a word that you pick says what it is like there. It counts only once you also call it part of the pull, or say that it would tire you.',
	} as Readonly<Partial<Record<string, string>>>,

	hinge: {
		not: 'What it is probably not about',
		but: 'What it is about',
		/** Where the note says it in other words. */
		plain: 'What it is about, in your words',
	},

	poles: {
		choose: 'If one of these fits, pick it; several can.',
		gives: 'part of the pull',
		drains: 'would tire me',
		/** For a screen reader, what a button is about. */
		about: (act: string, label: string) => `${act}: ${label}`,
	},

	/** Words that hint at a code, in the margin. */
	turn: {
		name: 'What your words may hint at',
		keys: 'Enter takes it, Delete is “not this”, Down is the next one, Esc leads back.',
		/** Begins with the words that are seen. */
		take: (said: string, asked: string, definition: string) =>
			`${[said, asked, definition].join(' ').trim()} Enter tags it.`,
		heard: (said: string, label: string) => `“${said}”: ${label}? Tab leads there.`,
		between: '…',
		next: 'Next',
		nextFor: (label: string) => `Next: another hint than ${label}`,
		starters: 'Words to begin with',
		start: (label: string) => `${label}: tag the sentence at the cursor`,
		taken: 'Tagged here',
		back: 'take back',
		backFor: (label: string) => `Take back: ${label}`,
		notBack:
			'This tag could not be taken out here without touching other words. You can change it in the note.',
	},

	rating: {
		anchors: charts.gap.anchors,
		/** How much room something gets. */
		room: ['no room', 'hardly any', 'a little', 'enough to get by', 'a good deal', 'all it needs'],
		/** Of a check-in. */
		withFigure: (value: number, anchor: string) => `${value}, ${anchor}`,
		none: 'not now',
		why: {
			'keeps-coming': 'keeps coming back',
			measured: 'you measure it',
			picked: 'you chose it',
			rated: 'rated here',
		},
		/** While nothing is proposed. */
		which: 'What would you like to rate?',
		first: 'Add one…',
		add: 'Add another…',
		ask: 'What do you want to look at?',
		choose: 'to add it',
	},

	situation: {
		label: 'My days now are about',
		names: { job: 'a job', search: 'looking for work', study: 'studying', care: 'caring for others' },
	},

	move: {
		for: 'What it brings a little of',
		none: 'Nothing chosen: it stays a plain task',
		another: suggesting.another,
	},

	about: {
		summary: 'About this fantasy',
		unset: 'Give it a name, a tone, keep it private: only if you like',
		private: 'private',
		name: 'What do you call it?',
		nameHint: 'The same name in several notes brings them together.',
		grewFrom: 'It grew out of…',
		known: 'Fantasies so far',
		grew: (name: string) => `grew out of ${name}`,
		shape: 'What kind of thought is it?',
		shapes: {
			escape: 'I want out of how complicated it all is.',
			waiting: 'I am waiting for something to pass.',
			dream: 'It is a big dream that seems impossible.',
			wish: 'It may be a real wish.',
			other: 'Something else.',
		},
		tone: 'How did you mean it?',
		tones: { joking: 'joking', 'half-serious': 'half-serious', serious: 'serious', unsure: 'unsure' },
		isPrivate: 'Keep this note private',
		privateHint:
			'It is then shown and counted in this plugin’s own view only, and left out of everything shared.',
	},

	readBack: {
		open: 'Read it back',
		title: echo.readBack.title,
		back: 'Back to the questions',
		parts: {
			...echo.readBack.lenses,
			tires: 'What would tire you even there',
			repeats: headingOf.repeats,
			fit: headingOf.fit,
		},
		lean: echo.readBack.lean,
		callIt: 'What would you call it?',
		nothing: 'Nothing stands under the three lenses so far. What you wrote is kept all the same.',
		doors: echo.readBack.doors,
		moveThere: 'What you want to try',
		keepMove: 'Keep it as something to try',
		moveKept: 'Kept as something to try.',
		keepTask: 'Keep it as a plain task',
		taskKept: 'Kept as a plain task in this note. With a tag it is found again among what you want to try.',
		explore: 'Keep these two',
		explored: 'Kept as a note of its own, to go on with whenever you like. Nothing has to follow.',
		/** A fantasy of which nothing was said so far. */
		isWish: 'It may be a real wish',
		/** Offered to someone who waits for a hard time to pass. */
		support: ['need/support', 'need/boundaries', 'need/rest'],
	},

	conflict: {
		about: 'This answer was changed elsewhere as well.',
		mine: 'What you wrote here',
		note: 'What the note says',
		keepMine: 'Keep mine',
		takeNote: 'Take the note’s',
		empty: '(nothing)',
	},

	/** An answer that the note would read as something else. */
	unwritable:
		'Not written: this answer holds a line that a note would read as a heading or a question of this page, or code that is not closed. It is kept on this device; change that line to write it.',

	others: {
		title: 'Also in this note',
		about: 'These parts belong to no question here. They stay as they are.',
	},

	foot: {
		keptIn: (title: string) => `Kept in ${title}`,
		kept: 'Kept',
		unwritten: 'Not written yet',
		changed: 'Kept on this device. Written when you leave this part.',
		busy: 'Writing…',
		failed: (why: string) => `Not written: ${why} Your words are still here, and kept on this device.`,
		allBut: 'Written, but for what is marked above. That is kept on this device.',
		noneOf: 'Not written: see what is marked above. It is kept on this device.',
		goThere: 'Show it',
		again: 'Try again',
		next: (keys: string) => `${keys}: next part`,
		undo: 'Undo',
		discard: 'Discard',
		discardHint: 'Lets go of what is not written yet. What stands in notes stays.',
		bringBack: 'Bring back',
		open: 'Open note',
		stop: 'Stop here',
	},
};

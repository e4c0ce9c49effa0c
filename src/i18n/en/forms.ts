import { charts } from './charts';
import { echo } from './echo';
import { suggesting } from './suggesting';

/** Words of the guided form on screen. On the page of a reflection none of them is a figure. */
export const forms = {
	title: {
		reflection: 'Reflect on a fantasy',
		'check-in': 'Check in on current work',
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
		place:
			'Describing it is enough. It counts only once you call it part of the pull, or say that it would tire you.',
		body: '',
		people: '',
		feel: 'Filling shelves, for one, may be about knowing what is wanted, and about less to juggle.',
		satisfying: 'Landscaping, for one, may be about seeing something done by evening.',
		fit: 'Small and easy to undo; a few days a year count in full.',
		gave: 'A moment, as it was.',
		drained: 'The same, with what it took.',
		met: '',
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
		about: (act: string, label: string) => `${label}: ${act}`,
	},

	/** Words that hint at a code, in the margin. */
	turn: {
		name: 'What your words may hint at',
		keys: 'Enter takes it, Delete is “not this”, Down is the next one, Esc leads back.',
		take: (label: string, said: string, definition: string) =>
			`Tag it: ${label}. “${said}”. ${definition}`.trim(),
		heard: (said: string, label: string) => `“${said}”: ${label}? Tab leads there.`,
		between: '…',
		next: 'Next',
		nextFor: (label: string) => `Another hint than ${label}`,
		starters: 'Words to begin with',
		start: (label: string) => `Tag the sentence at the cursor: ${label}`,
		taken: 'Tagged here',
		back: 'take back',
		backFor: (label: string) => `Take back: ${label}`,
		notBack:
			'This tag could not be taken out here without touching other words. You can change it in the note.',
	},

	rating: {
		anchors: charts.gap.anchors,
		/** Of a check-in. */
		withFigure: (value: number, anchor: string) => `${value}, ${anchor}`,
		none: 'not now',
		why: {
			'keeps-coming': 'keeps coming back',
			measured: 'you measure it',
			picked: 'you chose it',
			rated: 'rated here',
		},
		add: 'Add another…',
		ask: 'Add what you want to look at',
	},

	situation: {
		label: 'My days now are about',
		names: { job: 'a job', search: 'looking for work', study: 'studying', care: 'caring for others' },
	},

	move: {
		text: 'One line',
		for: 'What it brings a little of',
		none: 'Leave it open',
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
		lenses: echo.readBack.lenses,
		nothing: 'Nothing stands under the three lenses so far. What you wrote is kept all the same.',
		doors: echo.readBack.doors,
		keepMove: 'Keep it as something to try',
		moveKept: 'Kept as something to try.',
		explore: 'Keep these two',
		explored: 'Kept as a note of its own, to go on with whenever you like. Nothing has to follow.',
		enough: 'Close',
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
		again: 'Try again',
		undo: 'Undo',
		open: 'Open note',
		stop: 'Stop here',
		help: suggesting.unsafe,
	},
};

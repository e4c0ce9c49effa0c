import { counted, kOfN, notes } from './counts';

/** What came of an experiment; none weighs more than another. */
const outcomeWords: Readonly<Partial<Record<string, string>>> = {
	keep: 'kept',
	change: 'changed',
	stop: 'stopped',
	learnt: 'learnt',
};

/** The panels Gap, Pairs, Time, Fantasies and Moves. */
export const charts = {
	code: 'Code',
	notes: 'Notes',
	of: 'Of',
	undo: 'Undo',
	undone: 'Taken back.',
	more: 'What to do with it',
	little: 'Try a little of it…',
	plan: 'Plan an experiment…',

	gap: {
		title: 'Gap',
		first: (
			{
				label,
				notes,
				of,
				importance,
			}: Readonly<{ label: string; notes: number; of: number; importance: number | null }>,
			met: string,
			day: string,
		) =>
			`${label} ${importance === null ? `turns up in ${kOfN(notes, of)}` : `is important to you, ${importance} of 5,`} and is met ${met} of 5, last rated on ${day}.`,
		firstQuestion: 'What would a little more of it look like, where you are now?',
		none: 'Nothing that turns up often is little met, as far as it was rated.',
		legend: {
			often: 'how often it turns up',
			important: 'how important you said it is',
			met: 'how met it is, 0 to 5',
		},
		/** Both ends of the line, and what they are for importance. */
		ends: [
			['in no note · not at all', '◆ 0'],
			['in every note · fully', '◆ 5'],
		],
		about: {
			'look-here-first': 'Often told or important, and met below 3 of 5.',
			'keep-this': 'Often told or important, and met 3 of 5 or more.',
			'quiet-and-low': 'Seldom told, and met below 3 of 5.',
			'already-there': 'Seldom told, and met 3 of 5 or more.',
		},
		groups: {
			'look-here-first': 'Look here first',
			'keep-this': 'Keep this',
			'quiet-and-low': 'Quiet and low',
			'already-there': 'Already there',
			unrated: 'Not rated so far',
		},
		often: (k: number, n: number) => `in ${kOfN(k, n)}`,
		important: (value: number) => `important ${value} of 5`,
		met: (mean: string, day: string, ratings: number, isOld: boolean) =>
			`met ${mean} of 5${isOld ? ', rated a while ago,' : ' on'} ${day}${ratings > 1 ? ` (mean of ${ratings})` : ''}`,
		unrated: 'not rated so far',
		rate: 'rate this week',
		rateIt: (label: string) => `Rate how met ${label} is this week`,
		metRange: (low: number, high: number, ratings: number) =>
			ratings === 1 ? 'One rating so far.' : `The last ${ratings} ratings: ${low} to ${high}.`,
		ask: (label: string) => `${label}: how met is this, this week?`,
		anchors: ['not at all', 'barely', 'a little', 'enough to get by', 'well', 'fully'],
		save: 'Save',
		leave: 'Leave',
		keys: '0 to 5, Enter saves, Esc leaves.',
		written: (title: string) => `Written into ${title}`,
		head: [
			'Important, 0 to 5',
			'Met, mean',
			'Lowest',
			'Highest',
			'Ratings',
			'Last rated',
			'Gap',
			'Gap, least',
			'Gap, most',
			'Where',
		],
		sure: [
			'How often something turns up is not how important it is: people daydream about what is missing. What a review calls important counts instead.',
			'Met is the mean of the last three ratings. More than enough of something is no fault.',
		],
		range: (label: string, weight: string, isImportant: boolean, gap: string, low: string, high: string) =>
			`${label}: gap ${gap} = ${weight} (how ${isImportant ? 'important' : 'often'}) × what is unmet; by the best and worst of its last ratings ${low} to ${high}.`,
		fit: (fit: string, rated: number, day: string) =>
			`Weighed by how often or how important, ${fit} of 1 was met over ${counted(rated, 'rated line', 'rated lines')}, as of ${day}. It is a description, no grade.`,
	},

	pairs: {
		title: 'Pairs',
		few: (n: number) =>
			`With ${notes(n)} nothing is claimed here; these stand together, and the sentences say how.`,
		claimed: (k: number, n: number) =>
			`Of ${counted(n, 'pair', 'pairs')} compared, ${k} ${k === 1 ? 'stands' : 'stand'} together more often than chance alone would bring. What do they have in common?`,
		none: 'Nothing stands together in three notes so far.',
		tiny: 'below 0.001',
		unclaimed: 'No pair stands together more often than chance may bring. Is there a thread all the same?',
		grid: 'Notes in which two stand together',
		both: (a: string, b: string) => `${a} and ${b}`,
		together: (k: number, n: number) => `together in ${kOfN(k, n)}`,
		claims: {
			'together-more-than-chance': 'more often together than chance',
			'seen-together': 'seen together',
		},
		each: (label: string, k: number, n: number) => `${label}: ${kOfN(k, n)}`,
		theme: (both: string, together: string) => `${both}: one theme, ${together}`,
		outlined: 'Outlined: more often together than chance.',
		head: ['One', 'Other', 'Together', 'With one', 'With the other', 'Of', 'What is said'],
		oneTheme: 'one theme',
		sure: (tested: number) =>
			`${counted(tested, 'pair was', 'pairs were')} compared with chance; of several, some look close by chance alone, so only what stays after a correction is claimed. Under about 15 notes hardly anything can be.`,
		row: (
			both: string,
			{ expected, p, npmi, jaccard }: Readonly<Record<'expected' | 'p' | 'npmi' | 'jaccard', string>>,
		) => `${both}: ${expected} notes together expected by chance, p ${p}, NPMI ${npmi}, Jaccard ${jaccard}.`,
	},

	time: {
		title: 'Time',
		said: (newOnes: number, steady: number, quiet: number, from: string, to: string) =>
			`Of what keeps coming: ${newOnes} new, ${steady} steady and ${quiet} gone quiet, ${from} to ${to}.`,
		question: 'What was going on in the months that stand out?',
		grid: 'Notes in each month',
		groups: { new: 'New', steady: 'Steady', quiet: 'Gone quiet', rest: 'Comes and goes' },
		cell: (label: string, month: string, k: number, n: number) => `${label}, ${month}: ${kOfN(k, n)}`,
		inMonth: (k: number, n: number, month: string) => `${kOfN(k, n)} in ${month}`,
		legend: 'The larger a square, the more notes. A dot: notes, but not with this. Blank: nothing written.',
		written: 'Notes in all',
		sure: 'A month counts the notes written in it. Nothing is smoothed and nothing is foretold; a blank month says only that nothing was written.',
	},

	fantasies: {
		title: 'Fantasies',
		said: (n: number) =>
			n === 1
				? '1 fantasy; what do its notes have in common?'
				: `${n} fantasies; what do they have in common?`,
		single: 'This one keeps coming back; is it a wish?',
		singleWish: 'This one keeps coming back.',
		notes,
		untagged: (n: number) => `${notes(n)} not tagged so far`,
		clues: (n: number) => counted(n, 'clue', 'clues'),
		codes: (n: number) => counted(n, 'different code', 'different codes'),
		moves: (open: number, done: number) =>
			[open > 0 || done === 0 ? counted(open, 'move', 'moves') : '', done > 0 ? `${done} tried` : '']
				.filter(Boolean)
				.join(', '),
		/** What came of each in equal words. @param outcomes how many, by outcome. */
		experiments: (all: number, running: number, outcomes: Readonly<Record<string, number>>) => {
			const said = [
				['running', running] as const,
				...Object.entries(outcomes).map(([name, n]) => [outcomeWords[name] ?? name, n] as const),
			].filter(([, n]) => n > 0);
			const every = counted(all, 'experiment', 'experiments');
			if (said.length === 0) return every;
			if (all === 1) return `${every}, ${said.map(([word]) => word).join()}`;
			return `${every}: ${said.map(([word, n]) => `${n} ${word}`).join(', ')}`;
		},
		unknowns: (open: number, known: number) =>
			[open > 0 || known === 0 ? counted(open, 'unknown', 'unknowns') : '', known > 0 ? `${known} known` : '']
				.filter(Boolean)
				.join(', '),
		decided: {
			yes: 'decided: yes',
			no: 'decided: no',
			'not-now': 'decided: not now',
			partly: 'decided: partly',
		},
		decision: 'a decision',
		completed: (decision: string) => `${decision}, and complete`,
		explore: 'Explore what is possible…',
		decide: 'Record a decision…',
		shapes: {
			escape: 'an escape',
			waiting: 'waiting',
			dream: 'a dream',
			wish: 'a wish',
			other: 'something else',
		},
		from: (names: string) => `from ${names}`,
		/** All that it grew out of, the earliest first. */
		lineage: (before: readonly Readonly<{ name: string; first: string }>[]) =>
			[...before.map(({ name, first }) => `${name} ${first.slice(0, 4)}`), 'this'].join(' → '),
		top: 'Most often:',
		inNotes: (label: string, k: number, n: number) => `${label} in ${k} of ${n}`,
		head: [
			'Fantasy',
			'Notes',
			'Tagged',
			'First',
			'Last',
			'Shape',
			'Clues',
			'Moves open',
			'Moves done',
			'Experiments',
			'Running',
			'Ended',
			'Unknowns',
			'Known',
			'Decision',
			'From',
		],
	},

	moves: {
		title: 'Moves',
		/** Behind an outcome. */
		sayMore: 'Say a little of how it went',
		/**
		 * @param resting how many rest, where none is open.
		 * @param isListed whether there is something to look at again, and nothing else.
		 */
		said: (n: number, resting: number, isListed = false) =>
			n > 0
				? `${counted(n, 'thing', 'things')} to try or to find out, when it suits you.`
				: isListed
					? 'What stands here can wait until you look at it again.'
					: resting > 0
						? 'Nothing is waiting. What you were trying rests; it can be taken up again.'
						: 'Nothing is open at present.',
		kinds: {
			move: 'to try',
			experiment: 'experiment',
			unknown: 'to find out',
			inquiry: 'exploring',
			decision: 'decision',
		},
		status: {
			open: 'open',
			thought: 'a thought',
			checking: 'being checked',
			known: 'known',
			done: 'tried',
			grown: 'grown into an experiment',
			idea: 'an idea',
			running: 'running',
			shelf: 'on the shelf',
			dropped: 'no longer matters',
			keep: 'keep',
			change: 'change',
			stop: 'stop',
			learnt: 'learnt',
			closed: 'closed',
			yes: 'yes',
			no: 'no',
			'not-now': 'not now',
			partly: 'partly',
		} as Readonly<Partial<Record<string, string>>>,
		stands: {
			asks: 'its day has come',
			waits: 'open',
			later: 'later',
			rests: 'rests',
			settled: 'no longer open',
		},
		since: (day: string) => `since ${day}`,
		from: (day: string) => `from ${day}`,
		again: (day: string) => `look again ${day}`,
		until: (day: string) => `until ${day}`,
		by: (day: string) => `by ${day}`,
		for: (day: string) => `for ${day}`,
		/** Tells rows with the same words apart, read out. */
		named: (words: string, kind: string, day: string) => `${words}, ${kind}, ${day}`,
		open: (path: string) => `Open ${path}`,
		rests: (n: number) => `Resting: ${n}`,
		done: (n: number) => `No longer open: ${n}`,
		further: (n: number) => `and ${n} more to find out`,
		toFindOut: (n: number) => `${n} to find out`,
		allAtOnce: 'Show all there is to find out',
		oneAtATime: 'One at a time',
		/** A box in front of the words. */
		tick: { move: (words: string) => `Tried: ${words}`, unknown: (words: string) => `Known: ${words}` },
		state: 'How it stands',
		outcome: 'What comes of it?',
		answer: 'What is the answer?',
		begin: 'running, from today',
		grow: 'Grow into an experiment…',
		goOn: 'Go on',
		goOnExploring: 'Go on exploring',
		addReading: 'Add a reading…',
		drop: 'No longer matters',
		takeUp: 'Take up again',
		wantedToLook: (day: string) => `You wanted to look again on ${day}.`,
		planned: (day: string) => `This was planned until ${day}.`,
		/** Of an experiment that has begun. */
		ended: (day: string) => `It was planned until ${day}. How did it go?`,
		outcomes: { keep: 'keep it', change: 'change it', stop: 'stop it', learnt: 'learnt something' },
		inMind: (day: string) => `You had ${day} in mind.`,
		keep: 'Keep',
		keepHint: 'asked again in 30 days',
		kept: (day: string) => `Kept; asked again on ${day}.`,
		newDay: 'New date',
		rest: 'Let it rest',
		rested: 'Its day is taken out; it asks no more.',
		shelved: 'It lies on the shelf, without a day; it asks no more.',
		when: 'When will you look again?',
		untilWhen: 'Until…',
		goesOn: 'It goes on until…',
		goesOnUntil: 'It goes on until',
		learnt: 'What did you learn?',
		save: 'Save',
		leave: 'Leave',
		written: (title: string) => `Kept in ${title}`,
		/** Middle of the readings of each phase, and how many there are. */
		effect: (label: string, phases: string, said: string) =>
			`${label}: ${phases}${said === '' ? '' : `: ${said}`}`,
		phase: (phase: 'before' | 'during' | 'since', median: number, readings: number) =>
			`${phase} ${median} (${counted(readings, 'reading', 'readings')})`,
		oneEach: (before: number, during: number) => `before ${before}; during ${during}; one reading each`,
		effects: {
			higher: 'higher',
			lower: 'lower',
			none: 'no clear difference',
			describe: '',
		},
		soFar: (said: string) => `${said} so far`,
		head: ['Kind', 'What', 'Status', 'Stands', 'Fantasy', 'Codes', 'Since', 'Look again', 'Readings', 'Note'],
		sure: [
			'A comparison of before and during shows no cause. With so few readings one in ten would look higher though nothing had changed; begun in a bad patch, nearly one in five.',
			'The number of each time is the middle of its readings.',
		],
	},
};

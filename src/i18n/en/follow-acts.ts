import { counted } from './counts';

/** Small acts on lines and notes of the action side. `path` is a path or file name; never hand in the text of a note. */
export const followActs = {
	kept: (path: string) => `Kept in ${path}.`,
	line: {
		changed: (path: string) =>
			`This line in ${path} reads differently by now, or its words stand there twice, so nothing was changed. You can change it in the note.`,
	},
	otherKind: (path: string) =>
		`${path} is another kind of note by now, so nothing was changed. Its property hatch-kind says which.`,

	/** One line to try. */
	little: {
		title: (label: string) => `A little of it: ${label}`,
		idea: (idea: string) => `An idea: ${idea}`,
		code: 'What it brings a little of',
		due: 'A day for it, if you like',
		place: (title: string) => `It will stand in ${title}, as a line to tick.`,
		keys: 'Enter keeps it, Esc leaves. What is typed comes back as long as the app is open.',
		keep: 'Keep it',
		choose: 'What is it to bring a little of?',
		unfit: (path: string) =>
			`In ${path} these words would not read as one thing to try, so nothing was written. A tag, a date sign or a box in them may be why; they are still there to be changed.`,
		nowhere:
			'No note holds this so far, so there is none to write it into. A jot with its tag makes a place.',
	},

	/** How met something is while an experiment runs. */
	reading: {
		title: 'A reading',
		pick: 'Which experiment is it about?',
		open: 'to add a reading',
		measured: 'measured',
		unmeasured: 'not measured so far',
		noMatch: 'No other experiment by that name.',
		none: 'No experiment is running or measured, so there is nothing to add a reading to.',
		ask: (label: string) => `${label}: how met is it?`,
		at: (n: number, of: number) => `${n} of ${of}`,
		measure: 'Nothing is measured in it so far. What do you want to follow? One reading turns that on.',
		noCode: 'What do you want to follow in it?',
		day: (day: string, isToday: boolean) => (isToday ? `Today, ${day}` : day),
		another: 'Another day',
		anotherDay: 'Day of the reading',
		kept: (n: number, path: string) => `${counted(n, 'reading', 'readings')} kept in ${path}.`,
		notWritten: (path: string) =>
			`There is no place in ${path} where this would hold as a reading, so nothing was written. Perhaps code or a comment in it is not closed.`,
	},

	/** A line made something to find out. */
	unknown: {
		notHere:
			'This line cannot become something to find out: it is a heading, a question of a template, a quotation, code, or a task already. Nothing was changed.',
		unfit: (path: string) =>
			`In ${path} these words would not read as one thing to find out, so nothing was written. You can write them there by hand.`,
		noInquiry: 'No inquiry is open, so there is none for this line. “Explore what is possible…” begins one.',
		pick: 'Which inquiry is it for?',
		add: 'to add it',
		noMatch: 'No other inquiry by that name.',
		private: {
			title: 'Put words of a private note there?',
			about: (path: string) =>
				`This note is private and ${path} is not. The words and a link would stand there for whoever reads it.`,
			yes: 'Put them there',
		},
		as: {
			title: 'How are things to find out to be written?',
			about:
				'Task lines can be ticked anywhere, and task dashboards show them. Plain bullets with a question mark are left alone by those. The settings change it for what comes later.',
			tasks: 'Task lines',
			bullets: 'Plain bullets',
		},
	},
};

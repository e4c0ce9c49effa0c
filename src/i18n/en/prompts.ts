/** Headings of the notes the plugin writes. A heading with one of these texts is never evidence. */
export const headingOf = {
	fantasy: 'The fantasy',
	value: 'What matters',
	energy: 'What charges me',
	need: 'What runs short',
	repeats: 'What repeats',
	fit: 'A little of it',
	gave: 'What gave me energy',
	drained: 'What drained me',
	met: 'How met this week',
	more: 'One moment I want more of',
	unrealistic: 'What feels unrealistic',
	only: 'What makes it only a fantasy',
	wish: 'The wish',
	against: 'Fact or thought',
	unknowns: 'To find out',
	rules: 'Rules I am obeying',
	bring: 'What I already bring',
	conversations: 'Conversations and trials',
	ladder: 'Small steps towards it',
	shelf: 'On the shelf',
	clue: 'The clue',
	smallest: 'The smallest version',
	opening: 'An opening for it',
	steps: 'Steps',
	readings: 'Readings',
	notMine: 'Not mine to adjust',
	back: 'Coming back',
	learnt: 'What I learnt',
	question: 'The question',
	options: 'Options',
	known: 'What I know',
	open: 'What I do not know',
	basis: 'What it rests on',
	decided: 'The decision',
	kept: 'The part I keep',
	reopen: 'When to look again',
	snapshot: 'As it stood',
	surprised: 'What surprises me',
	importance: 'How important',
	better: 'Better met, or faded',
	followed: 'What was tried and asked',
	next: 'Next',
	place: 'Who and where I want to be',
};

/** Every heading the plugin writes into notes, for finding sections and leaving headings out of evidence. */
export const headings: readonly string[] = Object.values(headingOf);

const checkIn = {
	drained: 'What drained you?',
	met: 'How met were these, this week?',
	more: 'Which one moment would you like more of?',
};

/** The questions, by the kind of note, as they stand in one line above an answer; those of a check-in by situation. */
export const prompts = {
	jot: {
		words: 'What went through your head?',
		about: "If it isn't about that, what is it about?",
		happened: 'What had just happened?',
		other: 'On the other side of the hatch I would…',
	},
	reflection: {
		fantasy: 'What is the fantasy?',
		scene: 'What does an hour of it look like?',
		opposite: 'In which ways is it the opposite of where you are?',
		beneath: 'It is probably not about ▢, but about ▢.',
		littleRoom: 'Which of these gets too little room now?',
		place: 'Where does it happen?',
		body: 'What is your body doing?',
		stimulation: 'Is it calm or lively?',
		people: 'Who is there, and how are you with them?',
		pace: 'How do the days go?',
		tires: 'What would tire you even there?',
		feel: 'What would it let you feel that you rarely feel now?',
		satisfying: 'What exactly would be satisfying about it?',
		repeats: 'What repeats across these answers?',
		missing: 'What is missing now?',
		hunger: 'What do you hunger for?',
		change: 'Which change would mean something?',
		fit: 'Where could a little of this fit, where you are now or in what you choose next?',
	},
	inquiry: {
		unrealistic: 'What feels unrealistic about it?',
		only: 'What tells you that it is only a fantasy?',
		wish: 'What is the wish, in one sentence?',
		against: 'What speaks against that, and which of it is a fact, which a thought?',
		unknowns: 'What would you have to find out?',
		rules: 'Which rule are you obeying, and whose is it?',
		bring: 'What of yours would be used there in an unexpected way?',
		conversations: 'Whom did you ask, what did you try?',
		ladder: 'Which steps lead there, the smallest first?',
		shelf: 'Why does it rest for now?',
	},
	experiment: {
		clue: 'Which clue does it come from?',
		smallest: 'What is the smallest version of it?',
		horizon: 'Is it inside your current work, or does it shape your next step?',
		dose: 'How often?',
		cost: 'What would it cost, in time or money?',
		opening: 'Where is an opening for it?',
		serves: 'Whom else could it serve?',
		agree: 'Who must agree?',
		undo: 'How would you undo it?',
		steps: 'What has to be done for it?',
		readings: 'How met is it, before and while it runs?',
		notMine: 'Which way would help?',
		firstStep: 'What would be a first step?',
		gave: 'What gave you energy?',
		drained: 'What drained you?',
		back: 'How was it to come back?',
		learnt: 'What did you learn?',
	},
	decision: {
		question: 'What is the question?',
		options: 'Which options are there, staying and adjusting among them?',
		known: 'What do you know?',
		open: 'What do you still not know, and can live with?',
		basis: 'What does it rest on?',
		decided: 'What is the decision, in one sentence?',
		kept: 'Which part of the fantasy do you keep, and where?',
		reopen: 'What would make you look again?',
	},
	review: {
		snapshot: 'How did it stand?',
		surprised: 'What surprises you, and what is wrong in it?',
		importance: 'How important are these to you?',
		better: 'What got better met?',
		faded: 'What faded, and was it met or given up?',
		followed: 'What was tried and asked: keep, change or stop?',
		next: 'What is one small thing to try next?',
		drop: 'What is one thing to drop?',
		thank: 'What is one thing to thank?',
		place: 'Who and where do you want to be, and which piece of that is already possible?',
	},
	checkIn: {
		job: { gave: 'Which moments at work gave you energy?', ...checkIn },
		search: { gave: 'Which moments of the search gave you energy?', ...checkIn },
		study: { gave: 'Which moments of your studies gave you energy?', ...checkIn },
		care: { gave: 'Which moments of looking after others gave you energy?', ...checkIn },
	},
};

/** How questions read in notes that are there already, by the answer they ask for. */
export const earlierPrompts = {
	fantasy: ['What is the fantasy? Write it the way you would say it, joke and all.'],
	place: ['Where does it happen? Indoors, outdoors, at home, on the way somewhere?'],
	body: ['What is your body doing? Sitting, moving, making something by hand?'],
	stimulation: ['Is it calm or lively? What would a microphone hear?'],
	people: ['Who is there, and how are you with them? Alone, side by side, serving, teaching?'],
	gave: ['Which moments of this week gave you energy?'],
	drained: ['Which ones drained you?'],
};

const pole =
	'Describing it is enough. Mark only what is part of the pull, `#energy/outdoors`, or would tire you even there, `#energy/desk-work/drains`.';

const met = {
	met: '0 not at all, 1 barely, 2 a little, 3 enough to get by, 4 well, 5 fully. One line each, as many as you like: `#need/clarity 3/5`',
};

/** Help below a question. Tags stand in code spans, or an untouched note would count. */
export const hints = {
	jot: {
		words: 'Notice it, breathe, write it the way you said it.',
		happened: 'Such thoughts like to come when one is drained or out of place.',
	},
	reflection: {
		fantasy:
			'Write it the way you would say it, joke and all. Many people have such thoughts, and none needs a defence. Leave out what you like; it can wait.',
		opposite: 'What is there that is missing here, and what is missing there for once?',
		beneath:
			'The job may stand for something you care about. Mark the words that matter: `the same faces every morning #value/connection`',
		littleRoom: 'From 0, none at all, to 5, all it needs: `#value/creativity 1/5`',
		place: `Indoors, outdoors, at home, on the way somewhere? ${pole}`,
		body: 'Sitting, moving, making something by hand?',
		stimulation: 'What would a microphone hear?',
		people: 'Alone, side by side, serving, teaching?',
		pace: 'Their pace, how much is laid down, how much changes, what you work with.',
		feel: 'Filling shelves may be about knowing what is wanted, and about less to juggle: `#need/clarity` `#need/less-complexity`',
		satisfying: 'Landscaping may be about seeing something done by evening: `#need/tangible-progress`',
		repeats: 'One line is enough.',
		fit: 'Written as a task with its tag it becomes a move: `- [ ] take Friday calls outside #energy/outdoors`',
	},
	inquiry: {
		unrealistic: 'As it comes to mind; nothing has to be solved here.',
		only: 'What you would say to somebody who asked in earnest.',
		wish: 'The way you would say it to a friend.',
		against: 'Somebody who does it every day is a fact. “They would never take me” is a thought.',
		unknowns:
			'One line each. `- [?]` is a thought not yet examined, `- [ ]` not known, `- [/]` being checked, `- [x]` known, `- [-]` no longer matters; behind `→` stands what you learnt.',
		rules:
			'A degree that must be used, a status, what people would say. Is it a thought or a fact, and whose?',
		bring: 'Skills, qualifications, people you know.',
		conversations:
			'Initials or a role are enough. Twenty minutes are usual; two to five people; always ask whom else to ask.',
		ladder: 'Months or years may lie between them: `- 2027: two weekends on a farm`',
		shelf: 'A reason, and the day to look again in the property `hatch-again`.',
	},
	experiment: {
		clue: 'The words it comes from, with their code: `tending to something #value/care`',
		smallest: 'Small enough for a week, easy to undo. A few days a year count in full.',
		dose: 'Once, now and then, every week, for good.',
		opening: 'An event, a project, a duty, a trip, somebody who is away.',
		serves: 'Could it also serve those whom your work is for?',
		steps: 'One line each: `- [ ] ask who does it so far`',
		readings:
			'Only if you want to measure it. A line each, from 0 to 5, some of them before it starts: `- 2026-04-02 #value/care 3/5`',
		notMine: 'Support, a boundary, or a formal route.',
		back: 'Being glad to be back says something as well.',
		learnt: 'Keep it, change it, stop it, or something learnt: each is a result.',
	},
	decision: {
		options: 'As many as there are; a small change where you are is one of them.',
		known: 'What you found out, with where it comes from.',
		basis: 'Information, fear, habit, pressure, money, health: usually several.',
		kept: 'Written as a task with its tag it becomes a move: `- [ ] write on Sunday mornings #value/creativity`',
		reopen: 'Something that would change, or a day in the property `hatch-again`.',
	},
	review: {
		importance: 'From 0, not at all, to 5, very: `- #value/creativity 4/5`',
		faded: 'Fading can be good news.',
		followed: 'Each of these is as good as the others.',
		next: 'Written as a task with its tag it becomes a move: `- [ ] walk to the office #energy/outdoors`',
	},
	checkIn: {
		job: {
			gave: 'A moment, as it was: `two hours in the workshop #energy/hands-on`',
			drained: 'The same with the other direction: `the third meeting in a row #energy/many-threads/drains`',
			...met,
		},
		search: {
			gave: 'A moment, as it was: `coffee with somebody who does it #energy/one-to-one`',
			drained: 'The same with the other direction: `forms until midnight #energy/desk-work/drains`',
			...met,
		},
		study: {
			gave: 'A moment, as it was: `the afternoon in the lab #energy/hands-on`',
			drained: 'The same with the other direction: `four deadlines at once #energy/many-threads/drains`',
			...met,
		},
		care: {
			gave: 'A moment, as it was: `the slow way home through the park #energy/outdoors`',
			drained: 'The same with the other direction: `never one thing at a time #energy/many-threads/drains`',
			...met,
		},
	},
};

/** The sentence with two gaps, and what is left of it where only one of them is filled. */
export const hinge: Readonly<{
	both: readonly [string, string, string];
	not: readonly [string, string];
	but: readonly [string, string];
}> = {
	both: ['It is probably not about ', ', but about ', '.'],
	not: ['It is probably not about ', '.'],
	but: ['It is probably about ', '.'],
};

/** Poles in the words of a list item, by their slug; others go by their label. */
export const poles: Readonly<Record<string, string>> = {
	outdoors: 'outdoors',
	indoors: 'indoors',
	'home-base': 'at home',
	travelling: 'on the road',
	'desk-work': 'sitting',
	moving: 'on my feet',
	'hands-on': 'with my hands',
	quiet: 'calm',
	lively: 'lively',
	solo: 'alone',
	'side-by-side': 'side by side',
	serving: 'serving people',
	teaching: 'teaching',
	'light-contact': 'light contact',
	'one-to-one': 'one to one',
	leading: 'leading',
	performing: 'in front of people',
};

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

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
};

/** The question of a jot. */
export const jotPrompts = {
	words: 'What went through your head?',
};

/** The nine questions of a reflection and the closing one, in the order in which they are asked. */
export const reflectionPrompts = {
	fantasy: 'What is the fantasy? Write it the way you would say it, joke and all.',
	beneath: 'It is probably not about ▢, but about ▢.',
	place: 'Where does it happen? Indoors, outdoors, at home, on the way somewhere?',
	body: 'What is your body doing? Sitting, moving, making something by hand?',
	stimulation: 'Is it calm or lively? What would a microphone hear?',
	people: 'Who is there, and how are you with them? Alone, side by side, serving, teaching?',
	feel: 'What would it let you feel that you rarely feel now?',
	satisfying: 'What exactly would be satisfying about it?',
	repeats: 'What repeats across these answers?',
	fit: 'Where could a little of this fit, where you are now or in what you choose next?',
};

/** Help below a question. Tags stand in code spans, or an untouched note would count. */
export const reflectionHints = {
	fantasy: 'Many people have such thoughts, and none needs a defence. Leave out what you like; it can wait.',
	beneath:
		'The job may stand for something you care about. Mark the words that matter: `the same faces every morning #value/connection`',
	place:
		'Describing it is enough. Mark only what is part of the pull, `#energy/outdoors`, or would tire you even there, `#energy/desk-work/drains`.',
	feel: 'Filling shelves may be about knowing what is wanted, and about less to juggle: `#need/clarity` `#need/less-complexity`',
	satisfying: 'Landscaping may be about seeing something done by evening: `#need/tangible-progress`',
	repeats: 'One line is enough.',
	fit: 'Written as a task with its tag it becomes a move: `- [ ] take Friday calls outside #energy/outdoors`',
};

/** The four questions of a check-in on the days as they are: a job, a search, study, care work. */
export const checkInPrompts = {
	gave: 'Which moments of this week gave you energy?',
	drained: 'Which ones drained you?',
	met: 'How met were these, this week?',
	more: 'Which one moment would you like more of?',
};

export const checkInHints = {
	gave: 'A moment, as it was: `two hours in the workshop #energy/hands-on`',
	drained: 'The same with the other direction: `the third meeting in a row #energy/many-threads/drains`',
	met: '0 not at all, 1 barely, 2 a little, 3 enough to get by, 4 well, 5 fully. One line each, as many as you like: `#need/clarity 3/5`',
};

/** Options, offers and labels of experiments, inquiries and decisions. What is picked or filled in stands in notes. */
export const followWords = {
	/** What can be picked, by the field; several may hold, and words of one's own go beside them. None holds a comma. */
	choices: {
		horizon: ['inside my current work', 'shaping my next step'],
		dose: ['once', 'a few times a year', 'every week', 'lasting'],
		notMine: ['support', 'a boundary', 'a formal route'],
		basis: ['information', 'fear', 'habit', 'pressure', 'money', 'health'],
	} as Readonly<Partial<Record<string, readonly string[]>>>,

	/** What an option means, where that takes a sentence. */
	optionSays: {
		support:
			'Whom could you talk to: a friend, a relative, somebody in the same place, an advice line, a doctor?',
		'a boundary': 'One sentence that you could say: what you can do, and what you cannot do any longer.',
		'a formal route':
			'Who is responsible for it: a works council, an ombudsperson, a union, occupational health; in care at home or in a search, an advice office.',
	} as Readonly<Partial<Record<string, string>>>,

	/** Ways of finding something out. */
	ways: [
		'a conversation with somebody who does it',
		'a course or a local programme',
		'volunteering, or a weekend of it',
		'a day beside somebody at work',
		'reading the figures',
		'a small trial that is paid',
	],

	conversation: {
		/** Labels in the note; some texts of a conversation are known by them. */
		asked: 'asked',
		learnt: 'learnt',
		surprised: 'what surprised',
		next: 'whom else to ask',
		/** What can be asked. */
		questions: [
			'what does an ordinary day look like?',
			'how did it get started?',
			'what is hard about it?',
			'what does it pay, what does it cost?',
			'what surprised you?',
			'whom else could I ask?',
		],
	},

	decision: {
		question: (fantasy: string) => `What do I do about “${fantasy}”?`,
	},
};

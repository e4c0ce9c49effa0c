/**
 * Example notes of one made-up person, oldest first. `{{40}}` is the day 40 days before the one on which they are added,
 * `{{week 40}}` its week. Tags stand here with the usual roots. Seasons and days of the week are left out where a date
 * would belie them.
 */
export interface ExampleWords {
	readonly kind: 'jot' | 'reflection' | 'check-in' | 'experiment' | 'inquiry' | 'decision';
	readonly daysAgo: number;
	readonly title: string;
	/** Properties besides kind and date, without their prefix. */
	readonly says: Readonly<Record<string, string>>;
	/** Answers of its form, by field. */
	readonly answers?: Readonly<Record<string, string>>;
	/** What stands below them. */
	readonly body?: string;
}

const lock = 'The lock-keeper';
const stall = 'The repair stall';
const cabin = 'A cabin with no signal';

export const exampleNotes: readonly ExampleWords[] = [
	{
		kind: 'jot',
		daysAgo: 268,
		title: 'Boats, not tickets',
		says: { fantasy: lock, tone: 'joking' },
		answers: {
			words:
				'I could look after a lock on some canal. A boat comes, the water goes up, the boat goes out, and ==everyone can see that it is done== #need/tangible-progress. Nobody has ever reopened a boat.',
		},
	},
	{
		kind: 'reflection',
		daysAgo: 261,
		title: 'The lock',
		says: {
			fantasy: lock,
			from: '[[{{268}} Boats, not tickets (example)]]',
			shape: 'escape',
			tone: 'half-serious',
		},
		answers: {
			fantasy:
				'Keeping a lock on a canal where nobody is in a hurry. A hut, a bench, a rope as thick as my arm.',
			beneath:
				'It is probably not about boats, but about ==work that stays finished== #need/tangible-progress and ==people who are glad to be let through== #value/connection.',
			littleRoom: '- #need/tangible-progress 1/5\n- #value/connection 2/5',
			place: 'Beside the water, in a coat.\n\n- outdoors #energy/outdoors',
			people: 'Strangers, three minutes each. #energy/light-contact',
			feel: 'That a day has an end which I can see. #need/boundaries',
			satisfying: 'The gates closing behind a boat. #need/tangible-progress',
			repeats: 'Things that are over when they are over.',
			fit: '- [x] close one ticket by telephone instead of four mails #need/tangible-progress',
		},
	},
	{
		kind: 'jot',
		daysAgo: 231,
		title: 'Out of office',
		says: { fantasy: cabin, tone: 'joking' },
		answers: {
			words:
				'Out of office, for good: a stove, a kettle, and ==a valley where telephones give up== #need/boundaries. Four time zones this week, and none of them mine. #energy/many-threads/drains',
			about: 'Nobody waiting for me, and nobody minding.',
		},
	},
	{
		kind: 'jot',
		daysAgo: 203,
		title: 'The toaster',
		says: { fantasy: stall, tone: 'half-serious' },
		answers: {
			words:
				'Mended the toaster on the kitchen floor, and it was the best hour of the quarter. #need/tangible-progress My hands knew what to do before I did. #energy/hands-on Imagine a table at the market, one lamp, and ==people bringing their broken things== #value/connection.',
		},
	},
	{
		kind: 'reflection',
		daysAgo: 176,
		title: 'One lamp, one screwdriver',
		says: { fantasy: stall, shape: 'dream', tone: 'half-serious' },
		answers: {
			fantasy: 'A stall that mends what others throw away: toasters, radios, the arm of a doll.',
			beneath:
				'It is probably not about toasters, but about ==the moment when it works again== #need/tangible-progress and somebody beside me says oh. #value/connection',
			littleRoom: '- #value/connection 2/5',
			place: 'Under an awning, whatever the weather.\n\n- outdoors #energy/outdoors',
			stimulation: 'Lively around me, quiet in my hands.',
			people: 'Side by side with whoever brought it. #energy/side-by-side',
			tires: 'The paperwork, even there. #energy/desk-work/drains',
			feel: 'Useful to one person instead of visible to forty. #need/usefulness',
			satisfying: 'The click. #need/tangible-progress',
			repeats: 'Somebody is there when it is done.',
			fit: '- [x] take the good screwdriver to the office #energy/hands-on',
		},
	},
	{
		kind: 'jot',
		daysAgo: 148,
		title: 'Before the first call',
		says: { fantasy: lock, tone: 'serious' },
		answers: {
			words:
				'Walked along the canal before the first call. #energy/outdoors The keeper ==waved as if I had a boat== #value/connection. Then nine hours in the same chair. #energy/desk-work/drains',
		},
	},
	{
		kind: 'jot',
		daysAgo: 121,
		title: 'A white wall',
		says: { fantasy: cabin, tone: 'joking' },
		answers: {
			words:
				'In the cabin ==the calendar is a wall, and I have painted it white== #need/boundaries. Eleven conversations open today; a stove has one. #energy/many-threads/drains',
		},
	},
	{
		kind: 'reflection',
		daysAgo: 97,
		title: 'There is a crank',
		says: { fantasy: lock, shape: 'wish', tone: 'serious' },
		answers: {
			fantasy: 'The lock again, and this time I looked up how it works. There is a crank.',
			beneath:
				'It is probably not about the canal, but about ==a day that says thank you and is over at six==. #need/boundaries',
			place: '- outdoors #energy/outdoors',
			people: 'By the third trip they know my name, and I know their dog’s. #value/connection',
			satisfying: 'Up or down; water has no third option. #need/tangible-progress',
			fit: '- [x] walk to the canal and back before opening the mail #energy/outdoors',
		},
	},
	{
		kind: 'inquiry',
		daysAgo: 84,
		title: 'Could the lock be real',
		says: { fantasy: lock, status: 'closed' },
		answers: {
			unrealistic: 'Nobody pays a person to wave.',
			only: 'I have never asked anyone who does it.',
		},
		body: '## Found out\n\n- [x] Who keeps the locks here? → The water authority, and volunteers at weekends.\n- [x] What does it pay? → Less than half. The hut is included.\n- [-] Would I miss the city?\n- [ ] Do they let somebody try it for a day?',
	},
	{
		kind: 'jot',
		daysAgo: 71,
		title: 'The radio',
		says: { fantasy: stall, tone: 'half-serious' },
		answers: {
			words:
				'The neighbour’s radio plays again. #need/tangible-progress She brought soup, and ==we listened to the whole hour== #value/connection.',
		},
	},
	{
		kind: 'check-in',
		daysAgo: 62,
		title: 'Check-in',
		says: { period: '{{week 62}}' },
		answers: {
			gave: '- ten minutes at the loading bay, in the rain #energy/outdoors\n- showing the new colleague the shortcut that nobody writes down #energy/teaching',
			drained:
				'- the third call about the call #energy/many-threads/drains\n- a room without a window #energy/indoors/drains',
			met: '- #need/tangible-progress 2/5\n- #value/connection 2/5\n- #need/boundaries 1/5',
			more: 'The loading bay.',
		},
	},
	{
		kind: 'experiment',
		daysAgo: 55,
		title: 'A repair table on Fridays',
		says: {
			fantasy: stall,
			from: '[[{{176}} One lamp, one screwdriver (example)]]',
			status: 'keep',
			start: '{{52}}',
			again: '{{24}}',
		},
		body: 'A table in the office kitchen, Fridays from twelve to one. Whoever has something broken brings it. One lamp, one screwdriver, four times.\n\nThe kitchen is empty on Fridays. Cost: a fuse. To undo it: take the lamp home.\n\n- {{60}} #value/connection 2/5\n- {{57}} #value/connection 1/5\n- {{54}} #value/connection 2/5\n- {{45}} #value/connection 3/5\n- {{38}} #value/connection 4/5\n- {{31}} #value/connection 4/5\n- {{25}} #value/connection 4/5\n\nWhat it gave: three colleagues whom I had never spoken to, and a kettle. Coming back to the desk was all right; it was even quiet.\n\nIt does not need a market. It stays.',
	},
	{
		kind: 'jot',
		daysAgo: 39,
		title: 'A box of screws',
		says: { fantasy: stall, tone: 'unsure' },
		answers: {
			words:
				'A whole afternoon of screens. #energy/desk-work/drains All I could think of was the box of screws in the drawer: ==sorted by size, that is a finished thing== #need/tangible-progress. I sorted it at lunch, by hand. #energy/hands-on',
		},
	},
	{
		kind: 'decision',
		daysAgo: 30,
		title: 'The lock, for now',
		says: {
			fantasy: lock,
			from: '[[{{84}} Could the lock be real (example)]]',
			status: 'not-now',
			again: '{{-60}}',
		},
		body: 'Not now. I know what it pays and whom to ask, so this is not fear; it is rent.\n\nThe part that I keep: the canal before the first call, three mornings a week.\n\nI look again after one weekend as a volunteer.',
	},
	{
		kind: 'check-in',
		daysAgo: 13,
		title: 'Check-in',
		says: { period: '{{week 13}}' },
		answers: {
			gave: '- the repair table: three people, one kettle #energy/hands-on\n- the canal, before anyone had written to me #energy/outdoors',
			drained: '- mails about the state of other mails #energy/desk-work/drains',
			met: '- #need/tangible-progress 3/5\n- #value/connection 4/5\n- #need/boundaries 2/5',
			more: 'The kettle, when it boiled.',
		},
	},
];

import { counted, kOfN, months, notes, passages, period } from './counts';

/** A sentence with numbers in it that can be pressed: text and numbers in turn. */
type Parts<N> = (string | N)[];

const turnsUp = <N>(label: string, share: N, from: string, to: string): Parts<N> => [
	`${label} turns up in `,
	share,
	`, ${period(from, to)}.`,
];

/** Parts with a word between them. */
function joined<N>(items: readonly Parts<N>[]): Parts<N> {
	return items.flatMap((item, at) => (at === 0 ? item : [', ', ...item]));
}

/** Bounds of a share as words: the nearest of these. */
const portions: readonly [share: number, word: string][] = [
	[0, 'none'],
	[0.1, 'one in ten'],
	[0.2, 'one in five'],
	[0.33, 'a third'],
	[0.5, 'half'],
	[0.67, 'two in three'],
	[0.8, 'most'],
	[0.9, 'nearly all'],
	[1, 'all'],
];

const portion = (share: number) =>
	portions.reduce((best, next) => (Math.abs(next[0] - share) < Math.abs(best[0] - share) ? next : best))[1];

/** @param isFew whether there are few notes. */
const range = (isFew: boolean, low: number, high: number) => {
	const [least, most] = [portion(low), portion(high)];
	const said = least === most ? `about ${least}` : `anything from ${least} to ${most}`;
	return `${isFew ? 'with so few notes' : 'in so many notes'}, ${said}`;
};

type OutOf = Readonly<{ notes: number; of: number }>;

const setAside = 'All rows are set aside; they are listed below.';

/** Words of the shell of the panels, of Summary, Lenses, Energy, everyday notes and jots without a tag. */
export const panels = {
	shell: {
		choose: 'Select a number to read the sentences behind it.',
		table: 'As a table',
		key: (shortcut: string) => `Key ${shortcut}`,
		tableName: (title: string) => `${title}, as a table`,
		sure: 'How sure is this?',
	},

	/** What stands where nothing is marked so far. */
	empty: {
		privacy:
			'Your notes stay in this vault; a vault that is synced, shared or managed by an employer can be read by others, so choose the folder accordingly.',
		/** Once there are jots or reflections, none with a tag. */
		mark: (hasJots: boolean, hasReflections: boolean) => {
			const ways = [
				...(hasJots ? ['“Reflect on this” asks a few questions about a jot'] : []),
				...(hasReflections ? ['“Go on” leads back to the questions of a reflection'] : []),
			];
			return `What you wrote is listed below, nothing marked in it so far. ${ways.join(', ')}; or open it, select the words that matter and choose “Tag selection…” in the command palette or the context menu. What they have in common shows up here.`;
		},
		begin:
			'Begin with one career fantasy, the way you said it. Later a few questions ask what is in it, and you mark the words that matter; what they have in common shows up here.',
		example: 'See an example',
		exampleSays: 'A sentence of a note, with the words that matter marked:',
		exampleNote:
			'A small ferry, twice an hour, because ==people would be glad to see me== #value/connection and ==I could stop at six==. #need/boundaries',
		exampleTells:
			'Between the equal signs stand the words that were selected, after them the tag. Looking at it writes nothing into your vault.',
	},

	/** One or two read notes. */
	first: {
		question: 'In which ways is this the opposite of where you are?',
	},

	unread: {
		title: 'Without a tag so far',
		text: (jots: number, reflections: number) =>
			`${[
				...(jots > 0 ? [counted(jots, 'jot', 'jots')] : []),
				...(reflections > 0 ? [counted(reflections, 'reflection', 'reflections')] : []),
			].join(' and ')} without a tag so far, kept as written.`,
		/** @param jots days of those that it took in. */
		reflection: (jots: readonly string[]) =>
			['Reflection', ...jots.map((day) => `on the jot of ${day}`), 'nothing marked so far'].join(' · '),
		openNote: (name: string) => `Open ${name}`,
		reflect: 'Reflect on this',
		goOn: 'Go on',
		onJot: (name: string) => `jot of ${name}`,
		onReflection: (name: string) => `reflection of ${name}`,
	},

	/** `share` is what `kOfN` says, as something to press. */
	summary: {
		title: 'Summary',
		kOfN,
		notes,
		read: 'Read notes',
		/** What the notes are that are counted. */
		so: <N>(n: N, from: string, to: string, isSetAside: boolean): Parts<N> => [
			n,
			` so far, ${period(from, to)}. ${isSetAside ? setAside : 'Nothing turns up in more than one of them yet.'}`,
		],
		turnsUp,
		next: <N>(rows: readonly { label: string; share: N }[]): Parts<N> => [
			'Beside it: ',
			...joined(rows.map(({ label, share }) => [`${label} in `, share])),
			'.',
		],
		months,
		inMonths: <N>(label: string, share: N): Parts<N> => [
			`${label} is there in `,
			share,
			' in which you wrote.',
		],
		question: (question: string) => `A clue worth a closer look: ${question}`,
		anyQuestion: 'What would a small amount of this look like, where you are now?',
		since: (day: string, k: number, n: number) =>
			k === 0 ? `No read note since the review of ${day}.` : `Since the review of ${day}: ${kOfN(k, n)}.`,
		added: <N>(rows: readonly { label: string; share: N }[]): Parts<N> => [
			'For the first time: ',
			...joined(rows.map(({ label, share }) => [`${label} in `, share])),
			'.',
		],
		changed: <N>(label: string, share: N, now: string, before: string): Parts<N> => [
			`${label}, in `,
			share,
			`: ${now}, before: ${before}.`,
		],
		unchanged: 'Nothing has changed its place since.',
		/** Around what an experiment is called. */
		began: ['Since the experiment “', (day: string) => `” began on ${day}: `] as const,
		beforeAndSince: (label: string, since: OutOf, before: OutOf) =>
			`${label} in ${kOfN(since.notes, since.of)}, before in ${before.notes} of ${before.of}`,
		rowBefore: (label: string, day: string) => `${label}, before ${day}`,
		rowSince: (label: string, day: string) => `${label}, since ${day}`,
		noCause: 'What turned up before and since an experiment began shows no cause.',
		head: ['What', 'Count'],
		rows: { notes: 'Read notes', from: 'First day', to: 'Last day' },
		self: 'These are counts of what you wrote down, and people write on some days rather than on others.',
		saturation: (newCodes: number, isSettling: boolean) =>
			`The last two notes brought ${newCodes === 0 ? 'nothing new' : counted(newCodes, 'new code', 'new codes')}: themes are ${isSettling ? 'settling' : 'still arriving'}.`,
		coverage: (share: number) =>
			`Of your next tags, ${portion(share)} will probably be ones that you use already.`,
	},

	levels: {
		single: 'once',
		emerging: 'again',
		recurring: 'keeps coming',
		core: 'runs through',
		quiet: 'gone quiet',
		oneDay: 'on one day',
		quietSince: (before: string) => `gone quiet (before: ${before})`,
		oneFantasy: 'all from one fantasy',
	},

	lens: {
		title: 'Lenses',
		says: (n: number, from: string, to: string) =>
			`What turns up in ${notes(n)}, ${period(from, to)}, most often first.`,
		/** At the end of a line: with a bar below it, and as long as there are too few notes for bars. */
		share: (k: number, n: number) => `${k} of ${n}`,
		inNotes: (k: number, n: number) => `in ${kOfN(k, n)}`,
		empty: 'Nothing marked here so far.',
		setAside,
		more: (n: number) => `Show ${n} more`,
		fewer: 'Show fewer',
		moreOften: (later: string, earlier: string) => `more often lately (${later}, before ${earlier})`,
		lessOften: (later: string, earlier: string) => `less often lately (${later}, before ${earlier})`,
		met: (mean: string, day: string) => `met ${mean} of 5 (${day})`,
		notIt: 'That’s not it (Delete, on the line)',
		notItNamed: (label: string) => `That’s not it: ${label}`,
		leftOut: (label: string) => `${label} is left out.`,
		undo: 'Undo',
		head: [
			'Lens',
			'Code',
			'Notes',
			'Of',
			'Passages',
			'How often',
			'Lately',
			'Range',
			'Months',
			'Met',
			'First',
			'Last',
		],
		figures: {
			passages: (found: number, k: number) => `${passages(found)} in ${notes(k)}`,
			days: (first: string, last: string) =>
				first === last ? `on ${first}` : `first ${first}, last ${last}`,
			months: (k: number, n: number) => `in ${months(k, n)} with a note`,
			fantasies: (n: number) => `from ${counted(n, 'fantasy', 'fantasies')}`,
			met: (mean: string, low: number, high: number, ratings: number, day: string) =>
				`met ${mean} of 5 on average, ${low} to ${high}, ${counted(ratings, 'rating', 'ratings')}, last ${day}`,
		},
		sure: {
			range: (label: string, k: number, n: number, isFew: boolean, low: number, high: number) =>
				`${label}: ${kOfN(k, n)}; ${range(isFew, low, high)} would be no surprise.`,
			whisker: 'The thin line at a bar shows how far its share could lie.',
			few: 'With fewer than five notes there are counts, and nothing more to say of them.',
			byChance: (tested: number, n: number) =>
				`Of ${counted(tested, 'line', 'lines')} looked at for a change over time, about ${n} would look like one by chance.`,
			untested: 'Too few notes to say whether anything comes more or less often lately.',
			levels:
				'“Runs through” is seldom chance and sometimes late: it wants eight notes, five with the code, over three months and two fantasies.',
		},
	},

	energy: {
		title: 'Energy',
		says: (n: number, today: number) =>
			today === 0
				? `What charges or empties you, in ${notes(n)}.`
				: `What charges or empties you, in ${notes(n)}, and beside it in ${counted(today, 'check-in', 'check-ins')}.`,
		of: (k: number, n: number) => `${k} of ${n}`,
		inNotes: kOfN,
		both: (k: number, n: number) => `both in ${k} of ${n}`,
		bothOf: (a: string, b: string) => `${a} and ${b}`,
		today: 'in check-ins',
		todayAs: (names: readonly string[]) => ['in check-ins', ...names].join(' · '),
		/** Where something turns up. */
		sides: {
			fantasy: 'in fantasies',
			everyday: 'in everyday notes',
			both: 'in fantasies and everyday notes',
			today: 'in check-ins',
		},
		within: (label: string, side: string) => `${label}, ${side}`,
		share: (side: string, k: number, n: number) => `${side} ${k} of ${n}`,
		leans: (label: string) => `leans towards ${label}`,
		givesOrDrains: (gives: number, drains: number, other: string) =>
			`${gives} where it gives, ${drains} where ${other} drains`,
		unclear: 'mixed or unclear',
		axisSays: <N>(poles: readonly { label: string; share: N }[], both: N | undefined): Parts<N> => [
			...joined(poles.map(({ label, share }) => [`${label} in `, share])),
			...(both === undefined ? [] : [poles.length === 0 ? 'Both poles in ' : ', both in ', both]),
			'.',
		],
		contrast: <N>(gives: string, k: N, today: string, m: N, isDraining: boolean): Parts<N> => [
			`${gives} gives in `,
			k,
			`; in check-ins ${today} ${isDraining ? 'drains' : 'is there'} in `,
			m,
			'.',
		],
		gives: 'Gives',
		drains: 'Drains',
		head: ['What', 'In fantasies', 'Of', 'In check-ins', 'Of'],
		sure: {
			axis: (a: string, b: string, ka: number, kb: number, isFew: boolean, low: number, high: number) =>
				`${a} or ${b}: ${ka} to ${kb}; ${range(isFew, low, high)} could be the share of ${a}.`,
			tooFew: 'Too few notes name one pole alone to say where it leans.',
			lean: 'An axis leans only where four notes or more name one pole alone and chance leaves no other reading.',
			poles: 'What drains at one pole counts at the other.',
		},
	},

	everyday: {
		title: 'In everyday notes',
		head: ['Lens', 'Code', 'Notes', 'Of', 'Passages'],
		beside: (n: number, from: string, to: string) =>
			`${notes(n)}, ${period(from, to)}. They stand beside the fantasies and are not counted with them.`,
		alone: (n: number, from: string, to: string) =>
			`No jot or reflection is tagged so far; this is from ${counted(n, 'everyday note', 'everyday notes')}, ${period(from, to)}.`,
	},
};

/** `npm run bench [-- --quick]`: each row beside its baseline in the same run; the exit code says whether the bars hold. */
import { parser } from '@lezer/markdown';
import { defaultRoots } from '../../src/domain/codes';
import { dayNumber, dayOfNumber } from '../../src/domain/dates';
import { defaultSettings } from '../../src/domain/settings';
import { recordReader } from '../../src/index/record';
import { NoteStore } from '../../src/index/store';
import { notesByRow } from '../../src/patterns/rows';
import { summarise } from '../../src/patterns/summary';
import { patternReport } from '../../src/report/pattern-report';
import { naiveSummary } from '../patterns/naive';
import { typeInTurns } from './keystrokes';
import { evidenceInTurns, openingInTurns } from './pattern-view';
import { suggesting } from './suggesting';
import { randomFrom, syntheticVault, type SyntheticNote } from './synthetic-vault';

export interface Row {
	readonly name: string;
	readonly work: () => void;
	readonly baseline: () => void;
	/** Largest ratio of work to baseline that is allowed. */
	readonly bar: number;
	/** Fewer rounds than usual, where the baseline takes seconds. */
	readonly rounds?: number;
	/** The ratio that it should come to one day, where that is not the bar yet. */
	readonly aim?: number;
}

const isQuick = process.argv.includes('--quick');
const usualRounds = isQuick ? 9 : 25;
const reader = recordReader(defaultSettings, '2026-09-01');

const rows = [
	...(isQuick ? [10_000] : [10_000, 50_000]).map((size) => firstCounts(syntheticVault(size))),
	changedNote(syntheticVault(10_000)),
	wholeSummary(100_000),
	...suggesting(),
];

let isGood = true;
for (const row of rows) {
	isGood = report(row, ...medians(row)) && isGood;
}
for (const { name, bars, withChips, without } of await typeInTurns(isQuick ? 10 : 40)) {
	for (const [at, share] of [0.5, 0.95].entries()) {
		const row = { name: `${name}, ${['median', 'p95'][at]}`, bar: bars[at as 0 | 1] };
		isGood = report(row, quantile(withChips, share), quantile(without, share)) && isGood;
	}
}
const viewRounds = isQuick ? 6 : 20;
for (const row of [await openingInTurns(viewRounds), ...(await evidenceInTurns(viewRounds))])
	isGood = report(row, quantile(row.work, 0.5), quantile(row.baseline, 0.5)) && isGood;
process.exit(isGood ? 0 : 1);

function report(
	{ name, bar, aim }: Pick<Row, 'name' | 'bar' | 'aim'>,
	work: number,
	baseline: number,
): boolean {
	const ratio = work / baseline;
	const isHeld = ratio <= bar;
	process.stdout.write(
		`${name.padEnd(44)} ${work.toFixed(3).padStart(9)} ms  baseline ${baseline.toFixed(3).padStart(9)} ms  ` +
			`ratio ${ratio.toFixed(3)}  bar ${bar}  ${isHeld ? 'holds' : 'BROKEN'}${aim === undefined ? '' : `, aim ${aim}`}\n`,
	);
	return isHeld;
}

/** Against a bare loop over the same cache entries that only looks for our roots. */
function firstCounts(vault: readonly SyntheticNote[]): Row {
	const prefixes = Object.values(defaultRoots).map((root) => `#${root}/`);
	return {
		name: `first counts, ${vault.length} notes`,
		bar: 1.3,
		work: () => {
			const store = new NoteStore(() => undefined);
			for (const { file, metadata } of vault) store.put(file.path, reader.fromCache(file, metadata));
			patternReport(store.snapshot().all, { today: '2026-09-01' });
		},
		baseline: () => {
			let found = 0;
			for (const { metadata } of vault) {
				for (const { tag } of metadata.tags ?? []) {
					const written = tag.toLowerCase();
					if (prefixes.some((prefix) => written.startsWith(prefix))) found++;
				}
			}
			if (found === 0) throw new Error('The synthetic vault holds no tag of ours.');
		},
	};
}

/** Record and snapshot of one changed note, against one parse of the same note. */
function changedNote(vault: readonly SyntheticNote[]): Row {
	const store = new NoteStore(() => undefined);
	for (const { file, metadata, text } of vault) store.put(file.path, reader.fromText(file, metadata, text));
	const note = vault.find(({ metadata }) => metadata.frontmatter !== undefined) as SyntheticNote;
	return {
		name: 'one changed note, record and snapshot',
		bar: 4,
		aim: 0.1,
		work: () => {
			store.put(note.file.path, reader.fromText(note.file, note.metadata, note.text));
			void store.snapshot().all.columns;
		},
		baseline: () => void parser.parse(note.text),
	};
}

/** Counts, levels, directions and ranges of all rows from columns, against the same with sets of objects by definition. */
function wholeSummary(records: number): Row {
	const random = randomFrom(2);
	const [perNote, rows, fantasies] = [5, 200, 40];
	const length = records / perNote;
	const date = (note: number) => dayOfNumber(20_000 - Math.floor(((length - note) * 1_000) / length));
	const notes = Array.from({ length }, (_, note) => ({
		date: date(note),
		fantasy: `f${Math.floor(random() * fantasies)}`,
		codes: [...new Set(Array.from({ length: perNote }, () => `value/c${Math.floor(random() * rows)}`))],
	}));
	const entries = notes.flatMap(({ codes }, note) =>
		codes.map((code) => ({ note, code: Number(code.slice('value/c'.length)) })),
	);
	const columns = {
		noteOf: Uint32Array.from(entries, ({ note }) => note),
		codeOf: Uint32Array.from(entries, ({ code }) => code),
		rowsOf: new Uint32Array(entries.length).fill(1),
		dayOf: Int32Array.from(notes, (note) => dayNumber(note.date)),
		monthOf: Int32Array.from(
			notes,
			(note) => Number(note.date.slice(0, 4)) * 12 + Number(note.date.slice(5, 7)) - 1,
		),
		fantasyStart: Uint32Array.from({ length: length + 1 }, (_, note) => note),
		fantasyAt: Uint32Array.from(notes, ({ fantasy }) => Number(fantasy.slice(1))),
		fantasies,
	};
	const rowOf = Uint32Array.from({ length: rows }, (_, code) => code);
	const counted = new Uint8Array(length).fill(1);
	return {
		name: `whole summary from ${records} records`,
		bar: 1 / 50,
		rounds: 3,
		work: () => void summarise(notesByRow(columns, rowOf, rows, counted), columns, 20_000),
		baseline: () => void naiveSummary(notes, dayOfNumber(20_000)),
	};
}

/** Work and baseline in turns, so that a busy machine is busy for both. */
function medians({ work, baseline, rounds = usualRounds }: Row): [work: number, baseline: number] {
	const times: [number[], number[]] = [[], []];
	for (let round = 0; round < rounds; round++) work();
	baseline();
	for (let round = 0; round < rounds; round++) {
		for (const [index, act] of [work, baseline].entries()) {
			const start = performance.now();
			act();
			times[index as 0 | 1].push(performance.now() - start);
		}
	}
	return [quantile(times[0], 0.5), quantile(times[1], 0.5)];
}

function quantile(list: readonly number[], share: number): number {
	return [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
}

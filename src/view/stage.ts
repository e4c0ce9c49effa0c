/** How much can be said: nothing, the words alone, sentences, sentences and bars, or all of it. */
export type Stage = 'none' | 'first' | 'some' | 'many' | 'full';

/** From how many read notes each begins. */
const begins: readonly [notes: number, stage: Stage][] = [
	[30, 'full'],
	[9, 'many'],
	[3, 'some'],
	[1, 'first'],
];

/** @param readNotes read notes of one side. */
export function stageOf(readNotes: number): Stage {
	return begins.find(([notes]) => readNotes >= notes)?.[1] ?? 'none';
}

/** Whether there are enough notes for bars and panels. */
export function isAtLeast(stage: Stage, least: Stage): boolean {
	const at = (wanted: Stage) => begins.findIndex(([, known]) => known === wanted);
	return stage !== 'none' && at(stage) <= at(least);
}

/** How much can be said: nothing, the words alone, sentences, or sentences and bars. */
export type Stage = 'none' | 'first' | 'some' | 'many';

/** @param readNotes read notes of one side. */
export function stageOf(readNotes: number): Stage {
	if (readNotes === 0) return 'none';
	if (readNotes < 3) return 'first';
	return readNotes < 9 ? 'some' : 'many';
}

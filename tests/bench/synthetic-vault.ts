import type { NoteMetadata } from '../../src/domain/metadata';
import type { NoteFile } from '../../src/index/record';
import { parseMetadata } from '../workbench/metadata';

export interface SyntheticNote {
	readonly file: NoteFile;
	readonly text: string;
	readonly metadata: NoteMetadata;
}

/** A seeded stream of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const plain = 'The sewer has been extended until Easter, and the plan had to follow it again. ';
const tagged =
	'I would rather be ==outside with a saw== #energy/outdoors #need/tangible-progress until it gets dark. ';

/** A vault with notes of about 1.7 kB, every fiftieth with our tags, others with tags of their own. */
export function syntheticVault(notes: number): SyntheticNote[] {
	const random = randomFrom(1);
	const variants = Array.from({ length: 40 }, (_, variant) => {
		const isOurs = variant < 20;
		const lines = Array.from({ length: 21 }, (_line, at) =>
			isOurs && at % 7 === 3 ? tagged : at % 5 === 0 ? `- ${plain}#work/line-14\n` : plain,
		);
		const head = isOurs ? '---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\n' : '# Monday\n\n';
		const text = head + lines.join(random() < 0.5 ? '\n\n' : '');
		return { text, metadata: parseMetadata(text) };
	});
	return Array.from({ length: notes }, (_, number) => {
		const pick = Math.floor(random() * 20) + (number % 50 === 0 ? 0 : 20);
		const variant = variants[pick] as (typeof variants)[number];
		return { file: { path: `Notes/${number}.md`, title: String(number), created: 0 }, ...variant };
	});
}

import type { Evidence } from '../../src/domain/evidence/read';
import { fingerprint } from '../../src/domain/fingerprint';
import type { Entry } from '../../src/index/entry';

/** A note of a day that says things: `value/care: tending the plants`, one passage each, or several codes on the same words. */
export function said(day: string, lines: readonly string[], about: Partial<Entry> = {}): Entry {
	const evidence = lines.flatMap((line, at): Evidence[] => {
		const [codes = '', text = ''] = line.split(': ');
		return codes.split(' ').map((code) => ({
			...{ code, tag: `#${code}`, text, isCut: false, isNoteLevel: false },
			place: { from: at * 100, to: at * 100 + text.length, line: at + 1, print: fingerprint(text) },
		}));
	});
	return {
		path: `${day}.md`,
		kind: 'jot',
		day,
		...{ isDayUncertain: false, isPrivate: false, fantasies: [], from: [] },
		codes: new Map(evidence.map(({ code }) => [code, 1])),
		evidence,
		...about,
	};
}

/** The same note with its evidence standing for the whole note. */
export function wholeNote(entry: Entry): Entry {
	return { ...entry, evidence: entry.evidence?.map((row) => ({ ...row, isNoteLevel: true })) };
}

import { words } from '../i18n';
import type { CodeBookProblem } from '../domain/codebook/note';
import type { PassedDate } from '../domain/note-date';
import type { PropertyProblem } from '../domain/properties';

/** One row of `escape-hatch:check`; `line` from 1, null where none can be named. */
export interface CheckRow {
	readonly path: string;
	readonly line: number | null;
	readonly problem: string;
	readonly hint: string;
}

/** A problem as the index knows it. */
export type ReportedProblem = { readonly path: string; readonly line?: number | undefined } & (
	| { readonly about: 'properties' }
	| { readonly about: 'unreadable'; readonly reason: string }
	| ({ readonly about: 'value' } & PropertyProblem)
	| { readonly about: 'code-book'; readonly problem: CodeBookProblem; readonly written: string }
	| ({ readonly about: 'date' } & PassedDate)
);

export function checkRow(problem: ReportedProblem): CheckRow {
	return { path: problem.path, line: problem.line ?? null, ...told(problem) };
}

/** A folder of the settings that lies outside the vault; `path` is the file of the settings. */
export function folderRow(path: string, folder: string): CheckRow {
	return { path, line: null, ...words.screen.check.folderOutside(folder) };
}

function told(problem: ReportedProblem): { problem: string; hint: string } {
	const text = words.screen.check;
	switch (problem.about) {
		case 'properties':
			return text.propertiesUnreadable;
		case 'unreadable':
			return text.noteUnreadable(problem.reason);
		case 'value':
			return valueTold(problem);
		case 'code-book':
			return text.codeBook[problem.problem](problem.written);
		case 'date':
			return problem.why === 'future'
				? text.dateInFuture(problem.property, problem.value)
				: text.dateInvalid(problem.property, problem.value);
	}
}

function valueTold({ property, value, known }: PropertyProblem): { problem: string; hint: string } {
	const text = words.screen.check;
	if (known.length === 0) return text.dayUnreadable(property, value);
	return property === 'hatch-kind' ? text.unknownKind(value, known) : text.unknownStatus(value, known);
}

import { words } from '../i18n';
import type { CheckRow } from '../report/check-report';

interface BookProblemsProps {
	readonly problems: readonly CheckRow[];
	readonly openLine: (line: number) => void;
}

/** Lines of the code book note that say nothing as they stand; each leads to its place. */
export function BookProblems({ problems, openLine }: BookProblemsProps) {
	if (problems.length === 0) return null;
	return (
		<ul class="eh-plain-list eh-book-problems" aria-label={words.codeBook.list.problems}>
			{problems.map(({ line, problem, hint }) => (
				<li key={`${line} ${problem}`}>
					<button type="button" class="eh-bare" onClick={() => openLine(line ?? 1)}>
						{words.codeBook.list.line(line ?? 1)} {problem} <span class="eh-faint">{hint}</span>
					</button>
				</li>
			))}
		</ul>
	);
}

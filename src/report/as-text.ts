import { words } from '../i18n';
import { lenses } from '../domain/lenses';
import type { CheckRow } from './check-report';
import type { EvidenceRow } from './evidence-report';
import { nameOf } from './naming';
import type { PatternReport, SideReport } from './pattern-report';

const { cli, lenses: names, patterns, check } = words.screen;

/** The patterns as lines for a terminal. */
export function patternText(report: PatternReport): string {
	const lines = report.notes === 0 ? [cli.patterns.none] : sideLines(report);
	if (report.everyday.notes > 0) lines.push('', patterns.everyday.title, ...sideLines(report.everyday));
	if (report.unread > 0) lines.push('', cli.patterns.unread(report.unread));
	return lines.join('\n');
}

function sideLines({ notes, period, lenses: rows }: SideReport): string[] {
	const head = period === null ? [] : [cli.patterns.period(notes, period.from, period.to)];
	const lists = lenses.flatMap((lens) =>
		rows[lens].length === 0
			? []
			: [
					'',
					names[lens].name,
					...rows[lens].map((row) => `  ${cli.patterns.row(row.code, nameOf(row), row.notes, row.of)}`),
				],
	);
	return [...head, ...lists];
}

export function evidenceText(rows: readonly EvidenceRow[]): string {
	if (rows.length === 0) return cli.evidence.none;
	return rows.map((row) => `${row.date}  ${place(row)}  ${row.code}\n  ${row.text}`).join('\n');
}

export function checkText(rows: readonly CheckRow[]): string {
	if (rows.length === 0) return check.none;
	return rows.map((row) => `${place(row)}\n  ${row.problem}\n  ${row.hint}`).join('\n');
}

function place({ path, line }: { path: string; line: number | null }): string {
	return line === null ? path : `${path}:${line}`;
}

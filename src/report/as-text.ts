import { words } from '../i18n';
import { lenses } from '../domain/lenses';
import type { CheckRow } from './check-report';
import type { EvidenceRow } from './evidence-report';
import { nameOf } from './naming';
import type { CodeRow, CountRow, PatternReport, SideReport } from './figures';

const { cli, lenses: names, check } = words.screen;
const { levels, lens } = words.panels;

/** The patterns as lines for a terminal. */
export function patternText(report: PatternReport): string {
	const lines = report.notes === 0 ? [cli.patterns.none] : sideLines(report);
	const isBeside = report.filter.side === 'fantasy' && report.everyday.notes > 0;
	if (isBeside) lines.push('', words.panels.everyday.title, ...sideLines(report.everyday));
	if (report.unread > 0) lines.push('', cli.patterns.unread(report.unread));
	return lines.join('\n');
}

function sideLines({ notes, period, lenses: rows }: SideReport<CountRow | CodeRow>): string[] {
	const head = period === null ? [] : [cli.patterns.period(notes, period.from, period.to)];
	const lists = lenses.flatMap((one) =>
		rows[one].length === 0 ? [] : ['', names[one].name, ...rows[one].map((row) => `  ${rowLine(row)}`)],
	);
	return [...head, ...lists];
}

/** With level, months and direction where the row has them. */
function rowLine(row: CountRow | CodeRow): string {
	const said = [cli.patterns.row(row.code, nameOf(row), row.notes, row.of)];
	if (!('level' in row)) return said.join('');
	said.push(levels[row.level], cli.patterns.months(row.months, row.monthsOf));
	const { direction, halves } = row;
	if (halves !== null && (direction === 'rising' || direction === 'fading')) {
		const [later, earlier] = [halves.later, halves.earlier].map((half) => lens.share(half.notes, half.of));
		said.push((direction === 'rising' ? lens.moreOften : lens.lessOften)(later ?? '', earlier ?? ''));
	}
	return said.join(', ');
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

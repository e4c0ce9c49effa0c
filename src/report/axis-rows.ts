import { entryFor } from '../domain/codebook/book';
import { oppositeOf } from '../domain/codebook/relations';
import { isDraining, rolledUp, slugCode, type Code } from '../domain/codes';
import { axisBalance, axisNotes } from '../patterns/axes';
import type { AxisRow, ContrastRow, CountRow } from './figures';
import { countOf, type Reading } from './reading';
import type { ReportSource } from './source';

/** The rows that speak for a pole: what gives there, and what drains at the other. */
export function codesOfPole(codes: readonly Code[], pole: Code, other: Code): Code[] {
	return codes.filter((code) => rolledUp(code) === pole || rolledUp(code) === `${other}/drains`);
}

/** Axes whose two poles the code book names, those with most notes first; what drains at a pole counts at the other. */
export function axisRows(
	source: ReportSource,
	fantasy: Reading,
	today: Reading,
	isLeftOut: (code: Code) => boolean,
): AxisRow[] {
	const seen = new Set<string>();
	const allowed = fantasy.codes.filter((code) => !isLeftOut(code));
	return allowed
		.flatMap((code): (AxisRow | undefined)[] => {
			const [pole, other] = [slugCode(code), oppositeOf(source.book, code)];
			if (other === undefined) return [];
			const [a, b] = inOrderOfBook(source, pole, other);
			if (seen.has(`${a} ${b}`)) return [];
			seen.add(`${a} ${b}`);
			return [axisRow(source, { fantasy, today, allowed }, a, b)];
		})
		.filter((row) => row !== undefined)
		.sort(
			(x, y) =>
				y.a.notes + y.b.notes + y.both - (x.a.notes + x.b.notes + x.both) || (x.a.code < y.a.code ? -1 : 1),
		);
}

/** What gives in fantasies beside its other pole or its own draining in check-ins. */
export function contrastRows(
	{ book }: ReportSource,
	gives: readonly CountRow[],
	today: readonly CountRow[],
): ContrastRow[] {
	return gives
		.filter(({ code }) => code.startsWith('energy/') && !isDraining(code))
		.flatMap((row) => {
			const own = slugCode(row.code);
			const other = oppositeOf(book, own);
			const wanted = [`${own}/drains`, ...(other === undefined ? [] : [other, `${other}/drains`])];
			return today
				.filter(({ code, notes }) => notes > 0 && wanted.includes(rolledUp(code)))
				.map((found) => ({ gives: countOf(row), today: countOf(found) }));
		})
		.sort((x, y) => weightOf(y) - weightOf(x));
}

/** What is often on both sides comes first. */
function weightOf({ gives, today }: ContrastRow): number {
	return (gives.notes / gives.of) * (today.notes / today.of);
}

interface Sides {
	readonly fantasy: Reading;
	readonly today: Reading;
	/** Rows that the user has not set aside. */
	readonly allowed: readonly Code[];
}

function axisRow(
	source: ReportSource,
	{ fantasy, today, allowed }: Sides,
	a: Code,
	b: Code,
): AxisRow | undefined {
	const [atA, atB] = [codesOfPole(allowed, a, b), codesOfPole(allowed, b, a)];
	const countsIn = ({ codes, rowNotes }: Reading) => {
		const rowsOf = (pole: readonly Code[]) => pole.map((code) => codes.indexOf(code));
		return axisNotes(rowNotes, rowsOf(atA), rowsOf(atB));
	};
	const { onlyA, onlyB, both } = countsIn(fantasy);
	if (onlyA + onlyB + both === 0) return undefined;
	const now = countsIn(today);
	const { net, shareA, low, high, label } = axisBalance(onlyA, onlyB);
	const isOpen = shareA === undefined;
	return {
		axis: entryFor(source.book, a)?.axis ?? '',
		a: { code: a, label: source.labelOf(a), notes: onlyA, codes: atA },
		b: { code: b, label: source.labelOf(b), notes: onlyB, codes: atB },
		both,
		of: fantasy.rowNotes.readNotes.length,
		...{ net: net ?? null, share: shareA ?? null, low: isOpen ? null : low, high: isOpen ? null : high },
		lean: label,
		today:
			now.onlyA + now.onlyB + now.both === 0
				? null
				: { a: now.onlyA, b: now.onlyB, both: now.both, of: today.rowNotes.readNotes.length },
	};
}

/** The pole that the code book names first stands first. */
function inOrderOfBook({ book }: ReportSource, a: Code, b: Code): [Code, Code] {
	const order = [...book.keys()];
	return order.indexOf(a) <= order.indexOf(b) ? [a, b] : [b, a];
}

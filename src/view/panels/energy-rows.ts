import { isDraining, slugCode, type Code } from '../../domain/codes';
import type { CountRow, PatternReport } from '../../report/figures';

/** One energy code in fantasies and in check-ins; absent where it does not turn up. */
export interface EnergyRow {
	readonly code: Code;
	readonly label: string;
	readonly main?: CountRow | undefined;
	readonly today?: CountRow | undefined;
}

/** What stands on no axis that is shown, most notes first; what gives and what drains apart. */
export function energyRows({ lenses, today, axes }: PatternReport): Record<'gives' | 'drains', EnergyRow[]> {
	const onAxes = new Set(axes.flatMap(({ a, b }) => [a.code, b.code]));
	const todayOf = new Map(today.lenses.energy.map((row) => [row.code, row]));
	const mains = lenses.energy.map(({ code, label, ...counts }): EnergyRow => ({
		...{ code, label },
		main: { code, label, ...counts },
		today: todayOf.get(code),
	}));
	const known = new Set(mains.map(({ code }) => code));
	const others = today.lenses.energy
		.filter(({ code }) => !known.has(code))
		.map((row): EnergyRow => ({ code: row.code, label: row.label, today: row }));
	const rows = [...mains, ...others].filter(({ code }) => !onAxes.has(slugCode(code)));
	return {
		gives: rows.filter(({ code }) => !isDraining(code)),
		drains: rows.filter(({ code }) => isDraining(code)),
	};
}

/** The years of months as `YYYY-MM`, in their order, and how many of the months each covers. */
export function yearSpans(months: readonly string[]): { year: string; span: number }[] {
	const spans: { year: string; span: number }[] = [];
	for (const month of months) {
		const year = month.slice(0, 4);
		const last = spans.at(-1);
		if (last?.year === year) last.span++;
		else spans.push({ year, span: 1 });
	}
	return spans;
}

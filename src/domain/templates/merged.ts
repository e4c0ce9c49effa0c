import type { NewNote } from '../new-note';
import { planPropertyValues, propertiesIn, type Refused } from '../properties-change';
import { applied } from '../tagging/change';
import { isEmpty, type PropertyValues } from '../yaml-values';

/** What the plugin would say by itself, and a template may say otherwise. */
const givesWay: ReadonlySet<string> = new Set(['hatch-date', 'hatch-period']);

/**
 * A note from a template with what it has to say of itself: its kind and what the user said of it are written, its day
 * and period where the template says none, and all else that the template says stays.
 */
export function mergedNote(
	{ text, cursor }: NewNote,
	values: PropertyValues,
	parseYaml: (yaml: string) => unknown,
): NewNote | Refused {
	const there = propertiesIn(text, parseYaml);
	if (there === undefined) return { refused: 'unreadable' };
	const own = Object.entries(values).filter(([name]) => !givesWay.has(name) || isEmpty(there[name]));
	const changes = planPropertyValues(text, Object.fromEntries(own), parseYaml);
	if ('refused' in changes) return changes;
	const moved = changes
		.filter(({ from }) => from <= cursor)
		.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
	return { text: applied(text, changes), cursor: cursor + moved };
}

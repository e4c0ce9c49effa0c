import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SectionGroup, SectionSpec } from '../../domain/forms/form';
import { firstFieldIn } from './first-field';
import type { Page } from './page';
import { hasEnded } from './standing';

/** Groups that a button leads to. */
export type OfferedGroup = Exclude<SectionGroup, 'shelf'>;

/** Below the questions, in this order. */
const groups: readonly OfferedGroup[] = ['unknowns', 'more', 'talks', 'steps', 'after', 'notMine'];
/** How it went, and what else would help, are looked at as a whole. */
const wholes: ReadonlySet<SectionGroup> = new Set(['after', 'notMine']);

/** Which sections are shown, and which groups of them can be asked for. What was shown stays as long as the form is open. */
export function useGroups(page: Page) {
	const [asked, setAsked] = useState<readonly SectionGroup[]>([]);
	const seen = useRef(new Set<SectionSpec>()).current;
	/** Sections that were there when more was asked for. */
	const there = useRef<{ readonly questions: Element; readonly sections: readonly Element[] }>(undefined);
	useLayoutEffect(() => {
		if (there.current === undefined) return;
		const { questions, sections } = there.current;
		there.current = undefined;
		const added = sectionsIn(questions).find((section) => !sections.includes(section));
		if (added) firstFieldIn(added, 'textarea, input, select, button')?.focus();
	}, [asked]);
	const { sections } = page.spec;
	for (const section of sections) if (isOpen(section, page, asked)) seen.add(section);
	return {
		isShown: (section: SectionSpec) => seen.has(section),
		offered: groups.filter((group) => sections.some((one) => one.behind === group && !seen.has(one))),
		ask: (group: SectionGroup, button: Element) => {
			const questions = button.closest('.eh-form-questions');
			if (questions) there.current = { questions, sections: sectionsIn(questions) };
			setAsked((now) => [...now, group]);
		},
	};
}

function isOpen(
	section: SectionSpec,
	{ spec, written, about, today }: Page,
	asked: readonly SectionGroup[],
): boolean {
	const { behind } = section;
	if (behind === undefined || asked.includes(behind)) return true;
	if (behind === 'shelf' && about?.status === 'shelf') return true;
	if (behind === 'after' && about && hasEnded(about, today)) return true;
	const along = wholes.has(behind) ? spec.sections.filter((one) => one.behind === behind) : [section];
	return along.some(({ fields }) => fields.some(({ id }) => written.of(id) !== ''));
}

function sectionsIn(questions: Element): Element[] {
	return [...questions.querySelectorAll('.eh-form-section')];
}

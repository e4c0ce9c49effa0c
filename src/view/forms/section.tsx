import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldSpec, SectionSpec } from '../../domain/forms/form';
import { headingText } from '../../domain/forms/prompts';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { Field } from './field';
import type { Page } from './page';

interface SectionProps {
	readonly page: Page;
	readonly section: SectionSpec;
	readonly save: () => Promise<boolean>;
	/** Comes with what is asked further, or as soon as it says something. */
	readonly children?: ComponentChildren;
	readonly isSaid?: boolean;
}

/** The questions under one heading; what was changed is written once the focus leaves them. */
export function Section({ page, section, save, children, isSaid = false }: SectionProps) {
	const id = useElementId();
	const heading = headingText(section);
	const { fields } = section;
	const more = fields.filter(({ isMore }) => isMore);
	const [isAsked, setAsked] = useState(false);
	const el = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		if (isAsked) el.current?.querySelector<HTMLElement>('.eh-asked :is(textarea, input, button)')?.focus();
	}, [isAsked]);
	const isOpen = isAsked || more.some((field) => page.written.of(field.id) !== '');
	const isShown = useRef(false);
	isShown.current ||= isSaid || isOpen || more.length === 0;
	const hint = words.forms.sectionHints[section.heading ?? ''];
	const show = (field: FieldSpec) => <Field key={field.id} {...{ page, section, field }} />;
	return (
		<section
			ref={el}
			class={section.lens ? `eh-form-section eh-lens-${section.lens}` : 'eh-form-section'}
			aria-labelledby={heading === undefined ? undefined : id}
			onFocusOut={({ currentTarget, relatedTarget }) => {
				if (currentTarget.contains(relatedTarget as Node | null)) return;
				// Not while the page is being drawn; and another window may have the focus, which this one will have again.
				queueMicrotask(() => {
					if (currentTarget.contains(currentTarget.ownerDocument.activeElement)) return;
					if (fields.some((field) => page.written.unsaved.has(field.id))) void save();
				});
			}}
		>
			{heading !== undefined && (
				<h3 id={id} class="eh-form-heading">
					{heading}
				</h3>
			)}
			{hint !== undefined && <p class="eh-faint">{hint}</p>}
			{fields.filter(({ isMore }) => !isMore).map(show)}
			{more.length > 0 && !isOpen && (
				<button type="button" class="eh-bare eh-more" aria-expanded={false} onClick={() => setAsked(true)}>
					{words.forms.more}
				</button>
			)}
			{isOpen && <div class="eh-asked">{more.map(show)}</div>}
			{isShown.current && children}
		</section>
	);
}

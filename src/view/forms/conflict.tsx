import { useRef } from 'preact/hooks';
import type { FieldSpec } from '../../domain/forms/form';
import { words } from '../../i18n';
import type { Page } from './page';

const text = words.forms.conflict;

interface ConflictProps {
	readonly page: Page;
	readonly field: FieldSpec;
	/** What the note says by now. */
	readonly note: string;
}

/** An answer that was changed here and elsewhere: both, and the user says which stays. */
export function Conflict({ page, field: { id }, note }: ConflictProps) {
	const both = [
		[text.mine, page.written.of(id)],
		[text.note, note],
	] as const;
	const el = useRef<HTMLDivElement>(null);
	const settle = (keep: 'here' | 'note') => {
		el.current?.closest('.eh-field')?.querySelector('textarea')?.focus();
		page.written.settle(id, keep);
		page.on.settle(id, keep);
	};
	return (
		<div ref={el} class="eh-conflict" role="alert">
			<p>{text.about}</p>
			{both.map(([name, said]) => (
				<figure key={name}>
					<figcaption class="eh-aside">{name}</figcaption>
					<blockquote class="eh-quote" dir="auto">
						{said === '' ? text.empty : said}
					</blockquote>
				</figure>
			))}
			<div class="eh-choices">
				<button type="button" onClick={() => settle('here')}>
					{text.keepMine}
				</button>
				<button type="button" onClick={() => settle('note')}>
					{text.takeNote}
				</button>
			</div>
		</div>
	);
}

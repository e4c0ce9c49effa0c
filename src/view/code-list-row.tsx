import { isDraining, tagOfCode } from '../domain/codes';
import { words } from '../i18n';
import type { CodeListRow } from '../report/code-list';
import { nameOf } from '../report/naming';
import type { CodeListProps } from './code-list';
import { Dated } from './dated';

const text = words.codeBook.list;

export interface CodeRowProps extends Pick<CodeListProps, 'counted' | 'roots' | 'on'> {
	readonly row: CodeListRow;
}

/** One code: how often and when it is used, and what it may be a double of; pressed, it shows its patterns. */
export function CodeRow({ row, counted, roots, on }: CodeRowProps) {
	const { code, label, tag, notes, of, everyday, near } = row;
	const side = notes > 0 ? 'fantasy' : everyday > 0 ? 'everyday' : undefined;
	const names = near.map((other) => {
		const name = counted.labelOf(other);
		return name === label ? `#${tagOfCode(other, roots)}` : name;
	});
	return (
		<li class="eh-code-item">
			<button
				type="button"
				class="eh-bare eh-row eh-code-row"
				aria-disabled={side === undefined}
				onClick={() => side && on.openCode(code, side)}
			>
				<span class="eh-row-label">
					{isDraining(code) && (
						<span class="eh-row-sign" aria-hidden="true">
							−
						</span>
					)}
					<span dir="auto">{nameOf(row)}</span>
				</span>{' '}
				<span class="eh-row-share">
					{notes > 0 && words.panels.lens.inNotes(notes, of)}
					{row.first === undefined && words.screen.picker.used(0, of)}
				</span>{' '}
				<span class="eh-code-facts">
					<bdi>{tag}</bdi>
					<Dated sentence={factsOf(row).join('')} />
				</span>
				{names.length > 0 && <span class="eh-code-near"> {text.near(names)}</span>}
				{side && <span class="eh-heard"> {words.details.patterns}</span>}
			</button>
			{!isDraining(code) && !(row.first === undefined && row.others === 0) && (
				<button type="button" class="eh-bare eh-more eh-rename" onClick={() => on.rename(code)}>
					{words.vaultChange.shortAction}
					<span class="eh-heard"> {nameOf(row)}</span>
				</button>
			)}
		</li>
	);
}

function factsOf(row: CodeListRow): string[] {
	const { isOwn, isHidden, everyday, everydayOf, others, othersOf, first, last } = row;
	const facts = [
		isOwn && text.own,
		isHidden && text.hidden,
		everyday > 0 && words.details.inEveryday(everyday, everydayOf),
		others > 0 && text.others(others, othersOf),
		first !== undefined && last !== undefined && text.days(first, last),
	];
	return facts.filter((fact) => fact !== false).map((fact) => ` · ${fact}`);
}

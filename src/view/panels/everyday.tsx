import { lenses } from '../../domain/lenses';
import { words } from '../../i18n';
import { nameOf } from '../../report/naming';
import { Dated } from '../dated';
import { isAtLeast, stageOf } from '../stage';
import { LensLists } from './lens-list';
import type { PanelProps, PanelSpec } from './spec';

const text = words.panels.everyday;

/** The same lenses on notes without a kind, beside the fantasies, with counts of their own. */
export const everydayPanel: PanelSpec = {
	id: 'everyday',
	title: text.title,
	isRipe: ({ everyday, filter }) => everyday.notes > 0 && filter.side === 'fantasy',
	isFolded: (_, stage) => !isAtLeast(stage, 'some'),
	Body: Everyday,
	tableOf: ({ everyday }) => ({
		head: text.head,
		rows: lenses.flatMap((lens) =>
			everyday.lenses[lens].map((row) => [
				words.screen.lenses[lens].one,
				nameOf(row),
				...[row.notes, row.of, row.passages],
			]),
		),
	}),
};

function Everyday({ report: { everyday, dismissed }, select, isSelected, on }: PanelProps) {
	const { notes, period } = everyday;
	return (
		<>
			{period && (
				<p class="eh-faint">
					<Dated sentence={text.beside(notes, period.from, period.to)} />
				</p>
			)}
			<LensLists
				rows={everyday.lenses}
				side="everyday"
				dismissed={dismissed.codes}
				hasBars={isAtLeast(stageOf(notes), 'many')}
				{...{ select, isSelected, on }}
			/>
		</>
	);
}

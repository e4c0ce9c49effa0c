import type { PatternReport } from '../../report/figures';
import { panelIds, type PanelId } from '../model';
import type { Stage } from '../stage';
import { energyPanel } from './energy';
import { everydayPanel } from './everyday';
import { fantasiesPanel } from './fantasies';
import { gapPanel } from './gap';
import { lensesPanel } from './lenses';
import { movesPanel } from './moves';
import { pairsPanel } from './pairs';
import type { PanelSpec } from './spec';
import { summaryPanel } from './summary';
import { timePanel } from './time';
import { unreadPanel } from './unread';

const specs: Readonly<Record<PanelId, PanelSpec>> = {
	summary: summaryPanel,
	lenses: lensesPanel,
	energy: energyPanel,
	gap: gapPanel,
	time: timePanel,
	fantasies: fantasiesPanel,
	moves: movesPanel,
	pairs: pairsPanel,
	everyday: everydayPanel,
	unread: unreadPanel,
};

/** The panels that have something to show; where all notes are of one fantasy, its story comes first. */
export function ripePanels(report: PatternReport, stage: Stage): readonly PanelSpec[] {
	const ripe = panelIds.map((id) => specs[id]).filter((panel) => panel.isRipe(report, stage));
	return isOneStory(report) ? [...ripe].sort((a, b) => storyFirst(b) - storyFirst(a)) : ripe;
}

function isOneStory({ notes, fantasies }: PatternReport): boolean {
	return notes >= 3 && fantasies.some(({ read }) => read === notes);
}

function storyFirst(panel: PanelSpec): number {
	return panel === fantasiesPanel ? 1 : 0;
}

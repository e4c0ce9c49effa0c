import type { SavedView } from '../view/placeholder-views';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceSplit } from './splits';
import type { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** The parts of a layout, in the shape that the app's own `workspace.json` has. */
interface SavedLeaf {
	id: string;
	type: 'leaf';
	state: SavedView;
}

interface SavedTabs {
	type: 'tabs';
	children: SavedLeaf[];
	currentTab: number;
}

interface SavedSplit {
	type: 'split' | 'window';
	direction: 'horizontal' | 'vertical';
	children: SavedTabs[];
	collapsed?: boolean;
}

/** All leaves by where they are, which of them is active, and the files used last. */
export interface SavedLayout {
	main: SavedSplit;
	left: SavedSplit;
	right: SavedSplit;
	floating: SavedSplit[];
	active: string | null;
	lastOpenFiles: string[];
}

/** Was this written by a workbench? What somebody has written by hand may be anything. */
export function isLayout(value: unknown): value is SavedLayout {
	return typeof value === 'object' && value !== null && 'main' in value && 'floating' in value;
}

/** What is where now. */
export function layoutOf(workspace: Workspace): SavedLayout {
	return {
		main: savedSplit(workspace.rootSplit),
		left: savedSplit(workspace.leftSplit),
		right: savedSplit(workspace.rightSplit),
		floating: workspace.popouts.windows.map((opened) => savedSplit(opened, 'window')),
		active: workspace.activeLeaf?.id ?? null,
		lastOpenFiles: workspace.getLastOpenFiles(),
	};
}

/** Closes every leaf and makes those of the layout, deferred; then the ones in sight are loaded. */
export async function applyLayout(workspace: Workspace, layout: SavedLayout): Promise<void> {
	const { rootSplit, leftSplit, rightSplit } = workspace;
	workspace.iterateAllLeaves((leaf) => leaf.detach());
	const before = rootSplit.leaves;
	await fillSplit(leftSplit, layout.left);
	await fillSplit(rightSplit, layout.right);
	await fillSplit(rootSplit, layout.main);
	for (const saved of layout.floating) await fillSplit(windowFor(workspace), saved);
	if (rootSplit.leaves.length > before.length) for (const leaf of before) leaf.detach();
	if (layout.left.collapsed === false) leftSplit.expand();
	if (layout.right.collapsed === false) rightSplit.expand();
	const loading: Promise<void>[] = [];
	workspace.iterateAllLeaves((leaf) => {
		if (leaf.isVisible()) loading.push(leaf.loadIfDeferred());
	});
	await Promise.all(loading);
}

/** A browser may forbid windows that nobody has pressed for: their leaves come to the main area then. */
function windowFor({ popouts, rootSplit }: Workspace): WorkspaceSplit {
	try {
		return popouts.open();
	} catch {
		return rootSplit;
	}
}

/** A split as it is now. */
function savedSplit(split: WorkspaceSplit, type: SavedSplit['type'] = 'split'): SavedSplit {
	return {
		type,
		direction: split.direction,
		collapsed: split.collapsed,
		children: split.groups.map(({ leaves, current }) => ({
			type: 'tabs',
			children: leaves.map(savedLeaf),
			currentTab: current ? leaves.indexOf(current) : 0,
		})),
	};
}

function savedLeaf(leaf: WorkspaceLeaf): SavedLeaf {
	const shown = { icon: leaf.getIcon(), title: leaf.getDisplayText() };
	return { id: leaf.id, type: 'leaf', state: { ...leaf.getViewState(), ...shown } };
}

/** Fills a split without leaves with groups and deferred leaves; those in sight are loaded by whoever calls. */
async function fillSplit(split: WorkspaceSplit, { direction, children }: SavedSplit): Promise<void> {
	split.direction = direction;
	for (const [index, saved] of children.entries()) {
		await fillGroup(split.groups[index] ?? split.addGroup(), saved);
	}
}

async function fillGroup(group: WorkspaceTabs, { children, currentTab }: SavedTabs): Promise<void> {
	const leaves = children.map(({ id }) => group.addLeaf(id));
	for (const [index, { state }] of children.entries()) await leaves[index]?.defer(state);
	const current = leaves[currentTab];
	if (current) group.select(current);
	group.draw();
}

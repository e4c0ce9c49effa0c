import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../i18n';
import { EvidencePane } from '../evidence/pane';
import { intoSight } from '../evidence/scrolling';
import { isSameSelection, toggled, type PatternViewProps } from '../model';
import { useElementId } from '../naming';
import { HowSure } from './how-sure';
import { PanelHead } from './panel-head';
import type { PanelProps, PanelSpec } from './spec';
import { NumbersTable } from './table';

interface ShellProps extends Omit<PanelProps, 'selected' | 'select' | 'isSelected'> {
	readonly spec: PanelSpec;
	readonly state: PatternViewProps['state'];
}

const text = words.panels.shell;
const selectedNumber = '.eh-panel-body [aria-pressed="true"]';

/** A panel: heading, its numbers or a table of them, how sure they are, and the sentences behind the selected one. */
export function Panel({ spec, state, ...given }: ShellProps) {
	const { id, title, Body, tableOf, howSure, isFolded } = spec;
	const { report, stage, on } = given;
	const { selected } = state;
	const section = useRef<HTMLElement>(null);
	/** What the keyboard goes on at, once it is there. */
	const next = useRef<string | undefined>(undefined);
	/** Whether a number was chosen by mouse, so that the focus stays on it. */
	const isClicked = useRef(false);
	const headingId = useElementId();
	const isHere = selected?.panel === id;
	const canFold = isFolded?.(report, stage) === true;
	const isOpen = !canFold || isHere || state.unfolded.includes(id);
	const isTable = isOpen && tableOf !== undefined && state.tables.includes(id);
	const limits = howSure?.(report) ?? [];
	const isSure = isOpen && limits.length > 0 && state.sure.includes(id);

	const find = (selector: string) => section.current?.querySelector<HTMLElement>(selector);
	useLayoutEffect(() => {
		const el = next.current && find(next.current);
		if (!el) return;
		next.current = undefined;
		el.focus();
	});

	useLayoutEffect(() => {
		const pane = isClicked.current && find('.eh-evidence');
		if (!pane) return;
		isClicked.current = false;
		intoSight(pane);
	});

	const isSelected: PanelProps['isSelected'] = (query) => isSameSelection(selected, { ...query, panel: id });
	const select: PanelProps['select'] = (query) =>
		on.change({ selected: isSelected(query) ? null : { ...query, panel: id }, query: '' });
	const close = () => {
		(find(selectedNumber) ?? find('.eh-panel-head button'))?.focus();
		on.change({ selected: null });
	};
	const fold = () =>
		on.change({
			unfolded: isOpen ? state.unfolded.filter((other) => other !== id) : [...state.unfolded, id],
			...(isHere && { selected: null }),
		});
	const show = (part: 'tables' | 'sure') => on.change({ [part]: toggled(state[part], id) });
	const tools = [
		...(tableOf ? [{ name: text.table, shortcut: 't', isOn: isTable, press: () => show('tables') }] : []),
		...(limits.length > 0
			? [{ name: text.sure, shortcut: '?', isOn: isSure, press: () => show('sure') }]
			: []),
	];

	const pressKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
		const target = event.target as HTMLElement;
		if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
		if (target.matches('input, textarea, select')) return;
		const tool = tools.find(({ shortcut }) => isOpen && shortcut === event.key);
		const closes = event.key === 'Escape' && isHere && target.matches(selectedNumber);
		if (!tool && !closes) return;
		event.preventDefault();
		event.stopPropagation();
		if (tool === undefined) return close();
		const shown = event.key === 't' ? '.eh-table-frame' : '.eh-sure';
		next.current = tool.isOn ? `[aria-keyshortcuts="${event.key}"]` : shown;
		tool.press();
	};

	return (
		<section
			ref={section}
			class={`eh-panel eh-panel-${id}${isSure ? ' eh-is-sure' : ''}`}
			aria-labelledby={headingId}
			onKeyDown={pressKey}
		>
			<PanelHead {...{ headingId, title, isOpen, tools }} fold={canFold ? fold : undefined} />
			{isSure && <HowSure title={text.sure} lines={limits} />}
			{isOpen && (
				<div
					class="eh-panel-body"
					onClickCapture={({ detail, target }) => {
						const leads = detail === 0 && (target as Element).closest('[aria-pressed]');
						next.current = leads ? '.eh-evidence [tabindex="-1"]' : undefined;
						isClicked.current = detail > 0 && (target as Element).closest('[aria-pressed="false"]') !== null;
					}}
				>
					{isTable ? (
						<NumbersTable title={title} table={tableOf(report)} isConcealed={given.isConcealed} />
					) : (
						<Body {...given} {...{ selected, select, isSelected }} />
					)}
				</div>
			)}
			{isHere && <EvidencePane {...given} {...{ state, close }} selection={selected} />}
		</section>
	);
}

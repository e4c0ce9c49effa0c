import { words } from '../../i18n';

interface PanelHeadProps {
	readonly headingId: string;
	readonly title: string;
	readonly isOpen: boolean;
	/** Absent in a panel that never stands folded. */
	readonly fold?: (() => void) | undefined;
	readonly tools: readonly Tool[];
}

/** What shows the numbers of a panel in another way. */
interface Tool {
	readonly name: string;
	/** The key that does the same anywhere in the panel. */
	readonly shortcut: string;
	readonly isOn: boolean;
	readonly press: () => void;
}

export function PanelHead({ headingId, title, isOpen, fold, tools }: PanelHeadProps) {
	return (
		<div class="eh-panel-head">
			<h3 id={headingId} class="eh-heading">
				{fold ? (
					<button type="button" class="eh-bare eh-fold" aria-expanded={isOpen} onClick={fold}>
						{title}
					</button>
				) : (
					title
				)}
			</h3>
			{isOpen && tools.length > 0 && (
				<div class="eh-panel-tools">
					{tools.map(({ name, shortcut, isOn, press }) => (
						<button
							key={shortcut}
							type="button"
							class="eh-bare eh-more"
							aria-expanded={isOn}
							aria-keyshortcuts={shortcut}
							title={words.panels.shell.key(shortcut)}
							onClick={press}
						>
							{name}
							<span class="eh-heard"> {title}</span>
						</button>
					))}
				</div>
			)}
		</div>
	);
}

import { type Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import type { Roots } from '../../domain/codes';
import { lenses } from '../../domain/lenses';
import { changedSettings } from '../../domain/settings/bearing';
import { rootsIn } from '../../domain/settings/fit';
import type { RenamingActs } from '../renaming/renaming-acts';
import { definitions, rootName, type DefinitionParts } from './definitions';
import { keepPlace } from './place';
import { problemWith } from './problems';

export interface SettingsTabParts extends Omit<DefinitionParts, 'problem'> {
	readonly changeRoots: RenamingActs['changeRoots'];
}

/** The settings, as definitions that the app draws and searches. */
export class SettingsTab extends PluginSettingTab {
	/** Texts that were typed and do not fit, by control: they stay in their field as long as the tab is open. */
	private readonly refused = new Map<string, string>();
	/** Tag names being typed: used once their field is left. */
	private typed: Partial<Roots> = {};
	/** What is drawn stays, and what is typed waits. */
	private isHeld = false;
	private readonly leaveField = () => this.useTyped();

	constructor(
		plugin: Plugin,
		private readonly parts: SettingsTabParts,
	) {
		super(parts.app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return definitions({ ...this.parts, problem: (key, value) => this.problem(key, value) });
	}

	override getControlValue(key: string): unknown {
		return this.refused.get(key) ?? this.stored(key);
	}

	/** What does not fit is not taken: the tab says why, and the setting stays. */
	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (this.problem(key, String(value)) !== undefined) return;
		const { choices } = this.parts;
		const [field = '', part] = key.split('.');
		if (field === 'roots') {
			this.typed = { ...this.typed, [part ?? '']: value };
			// The same listener again is not added again.
			for (const event of ['change', 'focusout']) this.containerEl.addEventListener(event, this.leaveField);
			return;
		}
		const whole = { ...choices.current }[field as keyof typeof choices.current];
		const chosen = part === undefined ? value : { ...(whole as object), [part]: value };
		await this.holding(() => choices.change({ [field]: chosen }));
		this.refreshDomState();
	}

	override hide(): void {
		this.useTyped();
		this.refused.clear();
		super.hide();
	}

	/**
	 * Draws what was changed elsewhere, in a view or by sync; the keyboard stays where it is.
	 * @param name the setting at which it goes on where it is nowhere.
	 */
	follow(name?: string): void {
		if (this.isHeld) return;
		const { containerEl } = this;
		const draw = () => this.holding(() => this.update());
		if (containerEl.isConnected) keepPlace(containerEl, draw, name);
		else draw();
	}

	private stored(key: string): unknown {
		const [field, part] = key.split('.');
		const { current } = this.parts.choices;
		const value: unknown =
			field === 'roots' ? { ...current.roots, ...this.typed } : current[field as 'folder'];
		return part === undefined ? value : (value as Readonly<Record<string, unknown>>)[part];
	}

	private problem(key: string, value: string): string | undefined {
		const { app, choices } = this.parts;
		const roots = { ...choices.current.roots, ...this.typed };
		const problem = problemWith(key, value, { vault: app.vault, roots });
		if (problem === undefined || value === this.stored(key)) this.refused.delete(key);
		else {
			this.refused.set(key, value);
			// What was typed on the way there is no name either.
			if (key.startsWith('roots.')) this.typed = {};
		}
		return problem;
	}

	private useTyped(): void {
		if (this.isHeld) return;
		const { choices, changeRoots } = this.parts;
		const { current } = choices;
		const roots = rootsIn({ ...current.roots, ...this.typed });
		const lens = lenses.find((known) => this.typed[known] !== undefined);
		this.typed = {};
		if (lens === undefined || roots === undefined) return;
		if (changedSettings(current, { ...current, roots }).length === 0) return;
		let isShown = true;
		const change = () => void choices.change({ roots });
		const only = () => (isShown ? this.holding(change) : change());
		changeRoots(roots, only, () => {
			isShown = false;
			this.follow(rootName(lens));
		});
	}

	private holding<T>(act: () => T): T {
		this.isHeld = true;
		try {
			return act();
		} finally {
			this.isHeld = false;
		}
	}
}

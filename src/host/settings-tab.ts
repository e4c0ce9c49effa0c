import { type App, type Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { lenses } from '../domain/lenses';
import { tagLooks, triggerIn, type Settings } from '../domain/settings';
import { words } from '../i18n';
import { focusAgain } from './focus-again';
import { RootsModal } from './roots-modal';
import type { RenamingActs } from './renaming/renaming-acts';
import type { SettingsStore } from './settings-store';

const text = words.settings;

/** The settings, as definitions that the app draws and searches. */
export class SettingsTab extends PluginSettingTab {
	constructor(
		app: App,
		plugin: Plugin,
		private readonly choices: SettingsStore,
		private readonly changeRoots: RenamingActs['changeRoots'],
	) {
		super(app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{
				type: 'group',
				heading: text.tags,
				items: [
					{
						name: text.tagLook.name,
						desc: text.tagLook.about,
						control: { type: 'dropdown', key: 'tagLook', options: named(tagLooks, text.tagLook) },
					},
					{
						name: text.trigger.name,
						desc: text.trigger.about,
						control: {
							type: 'text',
							key: 'completionTrigger',
							validate: (value) => (triggerIn(value) === undefined ? text.trigger.unfit : undefined),
						},
					},
					{
						name: text.roots.name,
						desc: text.roots.about(lenses.map((lens) => `#${this.choices.current.roots[lens]}/…`).join(', ')),
						action: () => this.askForRoots(),
					},
					{
						name: text.earlier.name,
						desc: text.earlier.about,
						control: {
							type: 'dropdown',
							key: 'earlierTags',
							options: named(['ask', 'leave-out', 'count'], text.earlier),
						},
					},
				],
			},
			{
				type: 'group',
				heading: text.patterns,
				items: [
					{ ...text.conceal, key: 'concealsQuotes' as const },
					{ ...text.askCheckIn, key: 'asksBeforeCheckIn' as const },
				].map(({ name, about, key }) => ({ name, desc: about, control: { type: 'toggle', key } })),
			},
			this.suggestions(),
		];
	}

	private suggestions(): SettingDefinitionItem {
		const { heading, help, rejected } = words.suggesting.settings;
		const { length } = this.choices.current.rejectedSuggestions;
		return {
			type: 'group',
			heading,
			items: [
				{ name: help.name, desc: help.about, control: { type: 'text', key: 'helpContact' } },
				{
					name: rejected.name(length),
					desc: rejected.about(length),
					action: () => void this.choices.change({ rejectedSuggestions: [] }).then(() => this.update()),
				},
			],
		};
	}

	private askForRoots(): void {
		new RootsModal(this.app, this.choices.current.roots, (roots) => {
			const { containerEl } = this;
			const update = () => {
				this.update();
				focusAgain(containerEl, () => rowIn(containerEl, text.roots.name));
			};
			this.changeRoots(roots, () => void this.choices.change({ roots }).then(update), update);
		}).open();
	}

	override getControlValue(key: string): unknown {
		return this.choices.current[key as keyof Settings];
	}

	/** What does not fit is not taken: the window says why, and the setting stays. */
	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (key === 'completionTrigger' && triggerIn(value) === undefined) return;
		await this.choices.change({ [key]: value });
	}
}

/** What of a setting, named so, takes the focus. */
function rowIn(el: HTMLElement, name: string): HTMLElement | null | undefined {
	const rows = [...el.querySelectorAll<HTMLElement>('.setting-item')];
	const row = rows.find((one) => one.querySelector('.setting-item-name')?.textContent === name);
	return row?.matches('[tabindex]') ? row : row?.querySelector<HTMLElement>('[tabindex], button');
}

function named<K extends string>(
	keys: readonly K[],
	labels: Readonly<Record<K, string>>,
): Record<string, string> {
	return Object.fromEntries(keys.map((key) => [key, labels[key]]));
}

import { PluginSettingTab, type SettingDefinitionItem } from 'obsidian';

/** A switch, and a field that refuses what it cannot use. */
export class EmojiSettingTab extends PluginSettingTab {
	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{
				type: 'group',
				heading: 'Words',
				items: [
					{ name: 'Mark words', desc: 'In the editor.', control: { type: 'toggle', key: 'isMarked' } },
					{
						name: 'One more word',
						control: {
							type: 'text',
							key: 'extraWord',
							validate: (word) => (/^[a-z]*$/.test(word) ? undefined : 'Small letters only.'),
						},
					},
				],
			},
		];
	}
}

import { PluginSettingTab, SettingPage, type App, type SettingDefinitionItem } from 'obsidian';
import { askForRain, type Garden } from './main';
import type GardenPlugin from './main';

/** Fields, a list, pages and what is shown only at times. */
export class GardenSettingTab extends PluginSettingTab {
	constructor(
		app: App,
		private readonly garden: GardenPlugin,
	) {
		super(app, garden);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { settings } = this.garden;
		return [
			{ name: 'Name', desc: 'Of the garden.', control: { type: 'text', key: 'name', validate: ownName } },
			{
				name: 'Folder',
				aliases: ['directory'],
				control: {
					type: 'folder',
					key: 'folder',
					includeRoot: true,
					filter: ({ path }) => !path.startsWith('away'),
				},
			},
			{ name: 'Rain', action: () => askForRain(this.garden) },
			this.beds(settings),
			{
				type: 'group',
				heading: 'Fence',
				items: [
					{ name: 'Fence', control: { type: 'toggle', key: 'hasFence' } },
					{
						name: 'Height',
						visible: () => settings.hasFence,
						control: { type: 'slider', key: 'fence', min: 1, max: 5, step: 1 },
					},
					{ name: 'Secret gate', searchable: false },
				],
			},
			{
				type: 'page',
				name: 'Books',
				desc: 'What to read.',
				items: [
					{
						name: 'Book',
						control: { type: 'file', key: 'book', filter: ({ extension }) => extension === 'md' },
					},
					{ type: 'page', name: 'Old books', items: [{ name: 'Almanac', desc: 'For the weather.' }] },
				],
			},
			{ type: 'page', name: 'Weather', page: () => new WeatherPage() },
		];
	}

	private beds(settings: Garden): SettingDefinitionItem {
		const change = (beds: string[]) => {
			settings.beds = beds;
			void this.garden.saveData(settings);
			this.update();
		};
		return {
			type: 'list',
			heading: 'Beds',
			emptyState: 'Nothing grows yet.',
			items: settings.beds.map((name) => ({ name })),
			addItem: {
				name: 'Add bed',
				action: () => change([...settings.beds, `bed ${settings.beds.length + 1}`]),
			},
			onDelete: (index) => change(settings.beds.filter((_, at) => at !== index)),
			onReorder: (from, to) => {
				const beds = [...settings.beds];
				beds.splice(to, 0, ...beds.splice(from, 1));
				change(beds);
			},
		};
	}
}

async function ownName(name: string): Promise<string | void> {
	await new Promise((resolve) => window.setTimeout(resolve, 20));
	if (name === '') return 'It needs a name.';
}

class WeatherPage extends SettingPage {
	override title = 'The weather';

	display(): void {
		this.containerEl.setText(this.containerEl.win === window ? 'Sun, in the page' : 'Sun, in a window');
	}
}

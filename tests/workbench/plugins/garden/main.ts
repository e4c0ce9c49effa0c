import { ItemView, Modal, Notice, type ObsidianProtocolData, Platform, Plugin } from 'obsidian';
import { GardenSettingTab } from './setting-tab';

export interface Garden {
	name: string;
	folder: string;
	book: string;
	beds: string[];
	hasFence: boolean;
	fence: number;
}

const viewType = 'garden';

/** Beds in an order of one's own. It tries the settings, addresses and phones, and is not for use. */
export default class GardenPlugin extends Plugin {
	override settings: Garden = { name: '', folder: '', book: '', beds: [], hasFence: false, fence: 1 };

	override async onload(): Promise<void> {
		Object.assign(this.settings, await this.loadData());
		this.registerView(viewType, (leaf) => new GardenView(leaf, () => this.settings));
		this.addSettingTab(new GardenSettingTab(this.app, this));
		this.addCommand({ id: 'open', name: 'Open garden', callback: () => void this.open() });
		this.addCommand({ id: 'ask', name: 'Ask for rain', callback: () => askForRain(this) });
		this.registerObsidianProtocolHandler('garden', (asked) => this.hear(asked));
	}

	private async open(): Promise<void> {
		await this.app.workspace.getLeaf('tab').setViewState({ type: viewType, active: true });
	}

	private hear({ action, ...rest }: ObsidianProtocolData): void {
		new Notice(`${action} ${JSON.stringify(rest)}`);
	}
}

/** A modal stands in the window in use. */
export function askForRain({ app }: Plugin): void {
	const modal = new Modal(app).setTitle('Will it rain?');
	modal.contentEl.createEl('button', { text: 'It will' }).addEventListener('click', () => modal.close());
	modal.open();
}

class GardenView extends ItemView {
	constructor(
		leaf: ItemView['leaf'],
		private readonly garden: () => Garden,
	) {
		super(leaf);
	}

	getViewType(): string {
		return viewType;
	}

	getDisplayText(): string {
		return 'Garden';
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.setText(
			`${Platform.isPhone ? 'A small garden' : 'A garden'}: ${this.garden().beds.join(', ')}`,
		);
		return Promise.resolve();
	}
}

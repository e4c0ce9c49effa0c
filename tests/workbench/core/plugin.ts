import type { CliFlags, CliHandler, Command, ObsidianProtocolHandler, PluginManifest } from 'obsidian';
import type { App } from './app';
import { Component } from './component';

type Callback = (...args: never[]) => unknown;

/** A code block processor as kept in the registry (kind `codeBlock`). */
export interface CodeBlockRegistration {
	language: string;
	handler: Callback;
	sortOrder: number;
}

/** A post-processor as kept in the registry (kind `postProcessor`). */
export interface PostProcessorRegistration {
	processor: Callback;
	sortOrder: number;
}

/** A view type as kept in the registry (kind `view`). */
export interface ViewRegistration {
	type: string;
	creator: Callback;
}

/** The class plugins extend. All they register is taken back when they are unloaded. */
export abstract class Plugin extends Component {
	settings?: unknown;

	constructor(
		readonly app: App,
		readonly manifest: PluginManifest,
	) {
		super();
	}

	onUserEnable(): void {}

	onExternalSettingsChange?(): unknown;

	addRibbonIcon(icon: string, title: string, callback: Callback): HTMLElement {
		const { element, remove } = this.app.surface.addRibbonIcon(icon, title, callback);
		this.register(remove);
		return element;
	}

	addStatusBarItem(): HTMLElement {
		const { element, remove } = this.app.surface.addStatusBarItem();
		this.register(remove);
		return element;
	}

	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(id: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
	}

	addSettingTab(tab: object): void {
		this.keep('settingTab', tab);
	}

	registerView(type: string, creator: Callback): void {
		const isTaken = this.app.registry.list<ViewRegistration>('view').some((view) => view.type === type);
		if (isTaken) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.keep('view', { type, creator } satisfies ViewRegistration);
	}

	registerHoverLinkSource(id: string, info: object): void {
		this.keep('hoverLinkSource', { id, info });
	}

	registerExtensions(extensions: string[], viewType: string): void {
		this.keep('extensions', { extensions, viewType });
	}

	registerMarkdownPostProcessor<T extends Callback>(processor: T, sortOrder = 0): T {
		this.keep('postProcessor', { processor, sortOrder } satisfies PostProcessorRegistration);
		return processor;
	}

	registerMarkdownCodeBlockProcessor<T extends Callback>(language: string, handler: T, sortOrder = 0): T {
		this.keep('codeBlock', { language, handler, sortOrder } satisfies CodeBlockRegistration);
		return handler;
	}

	/** False: Bases are off in this host. */
	registerBasesView(_id: string, _registration: object): boolean {
		return false;
	}

	registerEditorExtension(extension: unknown): void {
		this.keep('editorExtension', extension);
	}

	registerEditorSuggest(suggest: object): void {
		this.keep('editorSuggest', suggest);
	}

	registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
		this.register(this.app.protocol.register(action, handler));
	}

	registerCliHandler(id: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
		this.app.cli.register({ id, description, flags: flags ?? {}, handler });
		this.register(() => this.app.cli.unregister(id));
	}

	loadData(): Promise<unknown> {
		return this.app.plugins.dataOf(this.manifest).load();
	}

	saveData(data: unknown): Promise<void> {
		return this.app.plugins.dataOf(this.manifest).save(data);
	}

	private keep(kind: string, value: unknown): void {
		this.register(this.app.registry.add(kind, value));
	}
}

import { DEFAULT_DELAYS, type Delays, type HostAdapter } from './adapter';
import { CliHandlers } from './cli';
import { Commands } from './commands';
import { FileManager } from './file-manager';
import { MetadataCache, type ParseMetadata } from './metadata-cache';
import { guardMissing, missingValue } from './missing';
import { PendingWork } from './pending';
import { Plugins } from './plugins';
import { ProtocolHandlers } from './protocol';
import { Registry } from './registry';
import { Vault } from './vault';
import type { Workspace } from './workspace';

/** Something a plugin has put on screen, and how it goes away. */
export interface Placed {
	element: HTMLElement;
	remove: () => void;
}

/** The two places outside views where a plugin can put something. */
export interface Surface {
	addRibbonIcon(icon: string, title: string, callback: (event: never) => unknown): Placed;
	addStatusBarItem(): Placed;
}

/** Per-device storage, as `localStorage` has it. */
export interface DeviceStorage {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
}

/** What a host brings; only adapter and parser are required. */
export interface AppOptions<W extends Workspace> {
	adapter: HostAdapter;
	parse: ParseMetadata;
	workspace: W;
	vaultName?: string;
	delays?: Partial<Delays>;
	storage?: DeviceStorage;
	surface?: Surface;
	pending?: PendingWork;
}

const NO_SURFACE: Surface = {
	addRibbonIcon: () => ({ element: missingValue('ribbon icon'), remove: () => undefined }),
	addStatusBarItem: () => ({ element: missingValue('status bar item'), remove: () => undefined }),
};

/** Per-device storage for the time of the session. */
function memoryStorage(): DeviceStorage {
	const values = new Map<string, string>();
	return {
		getItem: (key) => values.get(key) ?? null,
		setItem: (key, value) => void values.set(key, value),
		removeItem: (key) => void values.delete(key),
	};
}

/** The app as plugins see it, put together from what the host brings. */
export class App<W extends Workspace = Workspace> {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: W;
	readonly commands: Commands;
	readonly cli = new CliHandlers();
	readonly protocol = new ProtocolHandlers();
	readonly registry = new Registry();
	readonly plugins: Plugins;
	readonly pending: PendingWork;
	readonly delays: Delays;
	readonly surface: Surface;
	lastEvent: unknown = null;
	private readonly storage: DeviceStorage;

	constructor(options: AppOptions<W>) {
		const { adapter, parse, workspace } = options;
		this.delays = { ...DEFAULT_DELAYS, ...options.delays };
		this.pending = options.pending ?? new PendingWork();
		this.vault = new Vault(adapter, options.vaultName ?? adapter.getName(), this.delays, this.pending);
		this.metadataCache = new MetadataCache(this.vault, parse, this.delays, this.pending);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		this.workspace = workspace;
		this.commands = new Commands(() => workspace.activeEditor);
		this.plugins = new Plugins(this);
		this.storage = options.storage ?? memoryStorage();
		this.surface = options.surface ?? NO_SURFACE;
	}

	isDarkMode(): boolean {
		return false;
	}

	loadLocalStorage(key: string): unknown {
		const text = this.storage.getItem(this.storageKey(key));
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) this.storage.removeItem(this.storageKey(key));
		else this.storage.setItem(this.storageKey(key), JSON.stringify(data));
	}

	private storageKey(key: string): string {
		return `${this.vault.getName()}-${key}`;
	}
}

guardMissing(App);

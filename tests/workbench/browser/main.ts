import { parseMetadata } from '../metadata/index';
import { App } from './app';
import { Connection } from './connection';
import { extendDocument } from './dom/index';
import { addHostCommands } from './host-commands';
import { startPagePreview } from './hover/page-preview';
import { bindHotkeys } from './input/hotkeys';
import { setPlatform } from './input/platform';
import { loadPlugin } from './plugin-loader';
import { showSavedStatus } from './saved-status';
import { ServerAdapter } from './server-adapter';
import type { SettingTab } from './settings/setting-tab';
import { CoreTagSuggest } from './suggest/core-tag-suggest';
import { Frame } from './ui/frame';
import { Notice } from './ui/notice';
import { startTooltips } from './ui/tooltip';
import { TextFileView } from './view/text-file-view';
import { followUse } from './windows/window-in-use';
import { isLayout } from './workspace/layout';
import { readLayout } from './workspace/layout-file';
import { Workspace } from './workspace/workspace';

declare global {
	interface Window {
		/** The app, as the real one has it; set once plugin and layout are ready. */
		app?: App;
	}
}

/** Room enough for a side beside the note. */
const wideEnough = 900;

async function start(): Promise<void> {
	extendDocument();
	showFailures();
	const connection = new Connection();
	const session = await connection.session();
	const { vaultName, theme, delays, indexing, platform, hasStyles, coreTagSuggest } = session;
	setPlatform(platform, session.isPhone);
	const workspace = new Workspace();
	const frame = new Frame(workspace);
	const adapter = new ServerAdapter(connection, vaultName);
	const app = new App({
		adapter,
		parse: parseMetadata,
		workspace,
		vaultName,
		delays,
		surface: frame,
		storage: window.localStorage,
	});
	app.hasSectionInfo = session.sectionInfo;
	app.tagSpans = session.tagSpans;
	app.settings.isInPage = session.settingsIn === 'page' || session.isPhone;
	document.title = `${vaultName} · Workbench`;
	document.body.prepend(frame.containerEl);
	app.setTheme(theme);
	followUse(window, () => workspace.onWindowUsed(workspace.rootSplit));
	app.keymap.listen(window);
	startTooltips(document);
	startPagePreview(app);
	addHostCommands(app);
	bindHotkeys(app);
	addHostActions(app, frame);
	const noteEl = frame.addStatusBarItem().element;
	noteEl.addClass('host-note');
	noteEl.setText('Workbench: a small test host, not the app itself');
	showSavedStatus(app, frame);
	saveWhenHidden(app);
	app.registry.on('added', (kind: string, tab: SettingTab) => {
		// As documented, so that the settings can be searched before they are opened.
		if (kind === 'settingTab') tab.update();
	});
	if (coreTagSuggest) app.registry.add('editorSuggest', new CoreTagSuggest(app));

	await loadPlugin(app, connection, hasStyles).catch((error: unknown) => window.reportError(error));
	await app.vault.load();
	const isEarly = indexing === 'early';
	if (isEarly) await app.metadataCache.start(true);
	const layout = await readLayout(app);
	await (isLayout(layout) ? workspace.changeLayout(layout) : openFirstLayout(workspace));
	workspace.setLayoutReady();
	if (!isEarly) void app.pending.track(app.metadataCache.start());
	await openAsked(app);
	window.app = app;
	document.body.dataset['workbench'] = 'ready';
}

/** What a vault begins with that nobody has opened before: its files, and nothing beside. */
async function openFirstLayout(workspace: Workspace): Promise<void> {
	await workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer', active: true });
	workspace.setActiveLeaf(workspace.getLeaf());
	if (window.innerWidth >= wideEnough) workspace.leftSplit.expand();
}

function addHostActions(app: App, frame: Frame): void {
	const run = (id: string) => () => app.commands.executeCommandById(id);
	frame.addHostAction('file-search', 'Find a note', run('switcher:open'));
	frame.addHostAction('terminal', 'Open command palette', run('command-palette:open'));
	frame.addHostAction('sun-moon', 'Toggle light/dark mode', run('theme:toggle-light-dark'));
}

/** Opens what the page's address asks for: `note=` a path, `open=patterns` the plugin's own view. */
async function openAsked(app: App): Promise<void> {
	const asked = new URLSearchParams(location.search);
	const note = app.vault.getFileByPath(asked.get('note') ?? '');
	if (note) await app.workspace.getLeaf().openFile(note);
	if (asked.get('open') === 'patterns') app.commands.executeCommandById('escape-hatch:open-pattern-view');
}

/** What nobody has caught is shown, by name where the host lacks something, and left for the console. */
function showFailures(): void {
	const show = (error: unknown) => {
		const text = error instanceof Error ? error.message : String(error);
		new Notice(text, 0).containerEl.addClass('mod-error');
	};
	window.addEventListener('error', ({ error, message }) => show(error ?? message));
	window.addEventListener('unhandledrejection', ({ reason }) => show(reason));
}

/** A page that goes out of sight may not come back: what is not saved yet is saved then. */
function saveWhenHidden(app: App): void {
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') return;
		void app.workspace.requestSaveLayout.run();
		app.workspace.iterateAllLeaves(({ view }) => {
			if (view instanceof TextFileView) void view.save();
		});
	});
}

void start();

import type { App } from '../app';

/** Not the app's own `workspace.json`: a vault that is used in place keeps its layout. */
const pathIn = (app: App): string => `${app.vault.configDir}/workbench-workspace.json`;

/** The layout that was saved last; undefined where there is none that can be read. */
export async function readLayout(app: App): Promise<unknown> {
	const { adapter } = app.vault;
	if (!(await adapter.exists(pathIn(app)))) return undefined;
	try {
		return JSON.parse(await adapter.read(pathIn(app))) as unknown;
	} catch {
		return undefined;
	}
}

/** Puts a layout on disk. */
export async function writeLayout(app: App, layout: object): Promise<void> {
	const { adapter, configDir } = app.vault;
	if (!(await adapter.exists(configDir))) await adapter.mkdir(configDir);
	await adapter.write(pathIn(app), JSON.stringify(layout, null, '\t'));
}

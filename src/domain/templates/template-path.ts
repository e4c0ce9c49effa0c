import { folderInVault } from '../folders';

/** The path of a template as the settings name it, with or without its extension; nothing where they name none. */
export function templatePath(written: string): string | undefined {
	const path = folderInVault(written) ?? '';
	return path === '' ? undefined : path.replace(/(?:\.md)?$/i, '.md');
}

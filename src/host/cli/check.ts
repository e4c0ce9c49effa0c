import { folderInVault } from '../../domain/folders';
import { words } from '../../i18n';
import { checkText } from '../../report/as-text';
import { checkRow, folderRow } from '../../report/check-report';
import type { Action } from './action';

/** What could not be read as it stands, in notes and settings. */
export const check: Action = {
	id: 'escape-hatch:check',
	description: words.screen.cli.check.description,
	flags: {},
	async run(_, { settled, settings, settingsPath }) {
		const { folder, excludedFolders } = settings();
		const outside = [folder, ...excludedFolders].filter((name) => folderInVault(name) === undefined);
		const problems = (await settled()).problems.map(checkRow);
		const rows = [...outside.map((name) => folderRow(settingsPath, name)), ...problems];
		return { rows, text: checkText(rows) };
	},
};

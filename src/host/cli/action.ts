import type { App, CliData, CliFlags } from 'obsidian';
import type { CodeBook } from '../../domain/codebook/book';
import { codeOfTag, defaultRoots, type Code } from '../../domain/codes';
import type { Settings } from '../../domain/settings';
import { words } from '../../i18n';
import type { Snapshot } from '../../index/snapshot';
import type { VaultRenaming } from '../renaming/vault-renaming';
import { BadCall } from './bad-call';

export interface CliParts {
	readonly app: Pick<App, 'vault' | 'metadataCache'>;
	/** The codes, once the code book note was read. */
	readonly book: () => Promise<CodeBook>;
	/** A snapshot in which every note was read. */
	readonly settled: () => Promise<Snapshot>;
	readonly settings: () => Settings;
	readonly renaming: VaultRenaming;
	/** Path of the file that the settings stand in. */
	readonly settingsPath: string;
}

/** One thing that the command line can do; what it cannot it throws, in words for the user. */
export interface Action {
	readonly id: string;
	readonly description: string;
	/** Besides `format`. */
	readonly flags: CliFlags;
	readonly run: (params: CliData, parts: CliParts) => Promise<{ rows: unknown; text: string }>;
}

/** The code that a flag names: on the command line it has its lens id, whatever the roots of the tags. */
export function codeIn(params: CliData, flag = 'code'): Code | undefined {
	const written = params[flag];
	if (written === undefined) return undefined;
	const code = codeOfTag(written, defaultRoots);
	if (code === undefined) throw new BadCall(words.screen.cli.badCode(written));
	return code;
}

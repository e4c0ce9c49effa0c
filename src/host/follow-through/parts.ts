import type { App } from 'obsidian';
import type { CodeBook } from '../../domain/codebook/book';
import type { Snapshot } from '../../index/snapshot';
import type { Forms } from '../forms/forms';
import type { NoteWriter } from '../note-writer';
import type { SettingsStore } from '../settings/settings-store';
import type { TaggingParts } from '../tag-selection';

/** What small steps, experiments, inquiries, decisions and reviews are made with. */
export interface FollowParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly choices: SettingsStore;
	readonly tagging: TaggingParts;
	readonly snapshot: () => Snapshot;
	readonly book: () => CodeBook;
	readonly forms: Pick<Forms, 'start' | 'goOn'>;
}

import { Notice } from 'obsidian';
import { words } from '../i18n';
import { NotWritten } from './note-writer';

/** What an act on a note gives; where it fails the user is told, and it gives nothing. */
export async function told<T>(path: string, act: () => Promise<T>): Promise<T | undefined> {
	try {
		return await act();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		new Notice(error instanceof NotWritten ? reason : words.rating.failed(path, reason));
		return undefined;
	}
}

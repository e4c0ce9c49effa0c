import type { Editor, TFile } from 'obsidian';
import type { FollowParts } from './parts';

/** Makes the line at the cursor something to find out: in an inquiry where it stands, else in one that is picked. False where there is none. */
export function turnLine(
	_parts: FollowParts,
	_isChecking: boolean,
	_editor: Editor,
	_file: TFile | null,
): boolean {
	return false;
}

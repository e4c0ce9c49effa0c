import type { CodeChoice } from '../../domain/codebook/search';
import { words } from '../../i18n';
import type { TypedLittle } from '../../view/little/model';
import type { Clue } from '../../view/model';
import { pickCodes } from '../code-picker';
import { onOffer, rememberOwn } from '../tag-selection';
import { LittleModal } from './little-modal';
import type { FollowParts } from './parts';

const text = words.followActs.little;

/** What was typed and not kept, by clue, as long as the app is open. */
const left = new WeakMap<FollowParts, Map<string, TypedLittle>>();

/** Asks for one line to try, and writes it where the clue stands. */
export function tryALittle(parts: FollowParts, clue: Clue): void {
	const { app, tagging } = parts;
	const [code] = clue.codes;
	if (code !== undefined) {
		const typed = left.get(parts) ?? new Map<string, TypedLittle>();
		left.set(parts, typed);
		const key = JSON.stringify([clue.path, clue.text, clue.codes]);
		const begun = typed.get(key) ?? { text: '', code, due: undefined };
		new LittleModal(parts, clue, begun, (now) => (now ? typed.set(key, now) : typed.delete(key))).open();
		return;
	}
	const chosen = (choices: readonly CodeChoice[]) => {
		for (const choice of choices) rememberOwn(choice, tagging);
		if (choices.length > 0) tryALittle(parts, { ...clue, codes: choices.map((choice) => choice.code) });
	};
	pickCodes(app, text.choose, onOffer(tagging), chosen);
}

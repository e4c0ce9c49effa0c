import type { FollowThrough } from '../../view/model';
import type { FormFollow } from '../forms/form-props';
import { decide, decideOn } from './decision';
import { planExperiment, planFrom } from './experiment';
import { explore, exploreOf } from './inquiry';
import { dateLine, learnInLine, takeUpLine, tickLine } from './lines';
import { tryALittle } from './little';
import { setStanding } from './notes';
import type { FollowParts } from './parts';
import { addReading } from './reading';

/** What the pattern view can do about what follows from it. */
export function followThrough(parts: FollowParts): FollowThrough {
	const { app, forms } = parts;
	return {
		tick: (move, task) => tickLine(parts, move, task),
		setAgain: (move, day) =>
			move.line === null ? setStanding(parts, move, { again: day }) : dateLine(parts, move, day),
		rest: (move) =>
			move.line === null
				? setStanding(parts, move, { again: undefined, ...(move.kind === 'inquiry' && { status: 'shelf' }) })
				: dateLine(parts, move, undefined),
		takeUp: (move) => takeUpLine(parts, move),
		learn: (move, learnt) => learnInLine(parts, move, learnt),
		setStatus: (move, status) => setStanding(parts, move, { status }),
		goOn: ({ path }) => {
			const file = app.vault.getFileByPath(path);
			if (file) forms.goOn(file);
		},
		tryALittle: (clue) => tryALittle(parts, clue),
		planExperiment: (clue) => planExperiment(parts, clue),
		addReading: (path) => addReading(parts, path),
		explore: (fantasy, path) =>
			explore(parts, fantasy, (path !== undefined && app.vault.getFileByPath(path)) || undefined),
		decide: (fantasy) => decide(parts, fantasy),
	};
}

/** What can follow from a page of questions. */
export function formFollow(parts: FollowParts): FormFollow {
	return {
		planFrom: (form, clue) => planFrom(parts, form, clue),
		exploreOf: (form, said) => exploreOf(parts, form, said),
		decideOn: (form, said) => decideOn(parts, form, said),
	};
}

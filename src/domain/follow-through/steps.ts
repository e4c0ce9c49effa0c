import { unknownsIn, withUnknown, type UnknownLine } from './unknowns';

/** What has to be done for an experiment: the task lines of an answer. */
export function stepsIn(answer: string): readonly UnknownLine[] {
	return unknownsIn(answer).filter(({ isBullet }) => !isBullet);
}

/** The answer with one more below. */
export function withStep(answer: string, text: string): string {
	return withUnknown(answer, text, 'tasks');
}

import type { JotAnswers } from '../../view/jot/model';

/** What was typed beyond words that are written by now. */
export function beyond(typed: string, written: string): string {
	return typed.startsWith(written) ? typed.slice(written.length) : typed;
}

export function isSaid(answers: JotAnswers): boolean {
	return Object.values(answers).some((answer) => answer.trim() !== '');
}

/** Answers below those that are there. */
export function joined(there: JotAnswers, more: JotAnswers): JotAnswers {
	const all = { ...there };
	for (const [question, text] of Object.entries(more) as [keyof JotAnswers, string][]) {
		if (text.trim() === '') continue;
		const above = all[question];
		all[question] = above === undefined ? text : `${above}\n\n${text}`;
	}
	return all;
}

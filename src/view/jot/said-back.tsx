import { words } from '../../i18n';
import { jotQuestions, type ShownJot } from './model';

interface SaidBackProps {
	readonly kept: ShownJot;
	/** The way to help, for words of danger. */
	readonly help: string | undefined;
}

/** What was kept, as a quotation, with what was added; below words of danger one quiet line. */
export function SaidBack({ kept: { said, added }, help }: SaidBackProps) {
	const answered = jotQuestions.flatMap((question) => {
		const answer = added[question];
		return answer === undefined ? [] : [{ question, answer }];
	});
	return (
		<>
			<p>{words.jot.kept}</p>
			<div class="eh-jot-said">
				<blockquote class="eh-quote" dir="auto">
					{said}
				</blockquote>
				{answered.map(({ question, answer }) => (
					<div key={question} class="eh-jot-added">
						<p>{words.prompts.jot[question]}</p>
						<blockquote class="eh-quote" dir="auto">
							{answer}
						</blockquote>
					</div>
				))}
			</div>
			{help !== undefined && (
				<p class="eh-jot-help" dir="auto">
					{words.jot.heavy} {help}
				</p>
			)}
		</>
	);
}

import type { ReadBackWords, SaidWords } from '../../domain/forms/read-back';
import { words } from '../../i18n';
import { shortened, ThemeMark } from '../theme-mark';
import { nameIn, type Page } from './page';

interface ReadBackItemProps {
	readonly page: Page;
	readonly said: ReadBackWords;
	/** The other words with its mark. */
	readonly others: readonly SaidWords[];
}

/** Words of the user's with what they are tagged as. */
export function ReadBackItem({ page, said, others }: ReadBackItemProps) {
	const { codes, mark } = said;
	return (
		<li class="eh-answer">
			<ThemeMark mark={mark} />
			<span class="eh-quote" dir="auto">
				{inQuotes(said)}
			</span>
			<span class="eh-aside">
				{codes.map((code) => nameIn(page, code)).join(' · ')}
				{mark !== undefined && (
					<span class="eh-heard"> {words.echo.readBack.sameMark(others.map(short).join(', '))}</span>
				)}
			</span>
		</li>
	);
}

/** What was picked was not said. */
export function inQuotes({ text, isPicked }: SaidWords): string {
	return isPicked ? text : words.screen.quote(text, false);
}

function short(said: SaidWords): string {
	const { text, isCut } = shortened({ text: said.text, isCut: false });
	return said.isPicked ? text : words.screen.quote(text, isCut);
}

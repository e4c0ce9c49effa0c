import { useRef, useState } from 'preact/hooks';
import type { SaidWords } from '../../domain/forms/read-back';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { ThemeMark } from '../theme-mark';
import type { Page } from './page';
import { QuietLine } from './quiet-line';
import { inQuotes } from './read-back-words';
import { TurnText } from './turn-text';

const text = words.forms.readBack;

interface ThemesProps {
	readonly page: Page;
	readonly themes: readonly (readonly SaidWords[])[];
	/** Of the answer that a name is added to. */
	readonly id: string;
	readonly save: () => Promise<boolean>;
}

/** Answers that lean the same way, and what one would call it: a line of its own in what repeats. */
export function Themes({ page, themes, id, save }: ThemesProps) {
	const { written } = page;
	const label = useElementId();
	const [names, setNames] = useState<Readonly<Record<number, string>>>({});
	/** What of the answer was said here. */
	const added = useRef('');
	const put = (mark: number, name: string) => {
		const now = { ...names, [mark]: name.replace(/\n+/g, ' ') };
		setNames(now);
		const answer = written.of(id);
		const before = answer.endsWith(added.current)
			? answer.slice(0, answer.length - added.current.length)
			: answer;
		const lines = Object.values(now)
			.filter((line) => line.trim() !== '')
			.join('\n\n');
		added.current = lines === '' || before.trim() === '' ? lines : `\n\n${lines}`;
		written.type(id, before + added.current);
	};
	return (
		<div
			onFocusOut={({ currentTarget, relatedTarget }) => {
				if (currentTarget.contains(relatedTarget as Node | null)) return;
				if (added.current !== '' && written.unsaved.has(id)) void save();
			}}
		>
			{themes.map((theme, mark) => (
				<div key={mark}>
					<p class="eh-sentence">
						<ThemeMark mark={mark} />
						{text.lean(theme.length)}
						{theme.map((said) => inQuotes({ ...said, text: said.text.replace(/[.,;]$/, '') })).join(', ')}.
					</p>
					<label for={`${label}-${mark}`}>{text.callIt}</label>
					<TurnText
						{...{ page, id }}
						inputId={`${label}-${mark}`}
						value={names[mark] ?? ''}
						type={(name) => put(mark, name)}
					/>
				</div>
			))}
			{added.current !== '' && written.isHeavy(id) && <QuietLine page={page} />}
		</div>
	);
}

import { useMemo } from 'preact/hooks';
import { speaksOfDanger } from '../../domain/suggest/danger';
import { words } from '../../i18n';
import { KeptStage } from './kept-stage';
import type { JotSheetProps } from './model';
import { SaidBack } from './said-back';
import { TextField } from './text-field';

/** One field for one sentence; once it is kept, the sentence as a quotation and one more question. */
export function JotSheet(props: JotSheetProps) {
	const { kept, help, on } = props;
	const all = kept && [kept.said, ...Object.values(kept.added)].join('\n\n');
	const isHeavy = useMemo(() => all !== undefined && speaksOfDanger(all), [all]);
	const reflect = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || event.repeat)
			return;
		event.preventDefault();
		on.reflect();
	};
	return (
		<div class="eh-jot-sheet" onKeyDown={reflect}>
			<div class="eh-jot-kept" role="status">
				{kept && <SaidBack kept={kept} help={isHeavy ? help : undefined} />}
			</div>
			{kept ? <KeptStage {...props} kept={kept} /> : <WordsStage {...props} />}
		</div>
	);
}

function WordsStage({ words: said, isLeft, hasEarlier, on }: JotSheetProps) {
	const text = words.jot;
	return (
		<>
			<p class="eh-jot-pause">{text.pause.join(' ')}</p>
			{hasEarlier && (
				<button type="button" class="eh-bare eh-more" onClick={on.goOn}>
					{text.goOn}
				</button>
			)}
			<TextField
				isFirst
				label={text.words}
				value={said}
				rows={3}
				typed={(now) => on.typed('words', now)}
				enter={on.enter}
			/>
			<p class="eh-jot-hint">{isLeft ? `${text.left} ${text.keys}` : text.keys}</p>
			<button type="button" class="mod-cta" onClick={on.enter}>
				{text.keep}
			</button>
		</>
	);
}

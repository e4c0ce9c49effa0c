import { words } from '../../i18n';
import { arrowsMoveBetween } from '../arrow-keys';
import { useElementId } from '../naming';
import { AsChoice } from './as-choice';
import { AsideRow } from './aside-row';
import { type AsidesProps, type AsidesStage, type Chosen, type KeptAs, portion } from './model';

const text = words.suggesting.asides;

interface FoundAsidesProps extends Pick<AsidesProps, 'on'> {
	readonly stage: Extract<AsidesStage, { readonly name: 'found' }>;
}

/** What was found, newest first, to tick. */
export function FoundAsides({ stage: { asides, looked, of, unread, choice, kept }, on }: FoundAsidesProps) {
	const { usual, ticked, shown } = choice;
	const explainId = useElementId();
	const asKept = (aside: (typeof asides)[number]): KeptAs =>
		aside.canBeCallout ? (ticked.get(aside) ?? usual) : 'jot';
	const tick = (aside: (typeof asides)[number], isTicked: boolean, as?: KeptAs) => {
		const others = [...ticked].filter(([other]) => other !== aside);
		on.choose({ ...choice, ticked: new Map(isTicked ? [...others, [aside, as]] : others) });
	};
	const chosen = (): Chosen[] =>
		asides.filter((aside) => ticked.has(aside)).map((aside) => ({ aside, as: asKept(aside) }));
	const others = (
		<>
			<button type="button" class={asides.length === 0 ? 'eh-first' : undefined} onClick={on.lookAgain}>
				{text.again}
			</button>
			{kept > 0 && (
				<button type="button" onClick={on.showKept}>
					{text.before(kept)}
				</button>
			)}
		</>
	);
	return (
		<>
			<p class="eh-faint" role="status">
				{(asides.length === 0 ? text.none(looked, of) : text.about(asides.length, looked, of)) +
					(unread > 0 ? ` ${text.unread(unread)}` : '')}
			</p>
			{asides.length === 0 ? (
				<div class="eh-choices">{others}</div>
			) : (
				<>
					<label class="eh-aside-as">
						{text.as}{' '}
						<AsChoice
							as={usual}
							describedBy={explainId}
							choose={(as) => on.choose({ ...choice, usual: as })}
						/>
					</label>
					<p id={explainId} class="eh-faint">
						{text.explain}
					</p>
					<ul class="eh-plain-list" onKeyDown={arrowsMoveBetween('.eh-aside-said input')}>
						{asides.slice(0, shown).map((aside, at) => (
							<AsideRow
								key={aside}
								aside={aside}
								isFirst={at === 0}
								isTicked={ticked.has(aside)}
								as={ticked.get(aside) ?? usual}
								tick={(isTicked, as) => tick(aside, isTicked, as)}
								open={(inNewPane) => on.open(aside, inNewPane)}
							/>
						))}
					</ul>
					{asides.length > shown && (
						<button type="button" onClick={() => on.choose({ ...choice, shown: shown + portion })}>
							{text.more(Math.min(portion, asides.length - shown))}
						</button>
					)}
					<div class="eh-choices eh-aside-foot">
						<button
							type="button"
							class="mod-cta"
							disabled={ticked.size === 0}
							onClick={() => on.keep(chosen())}
						>
							{text.keep(ticked.size)}
						</button>
						{others}
					</div>
				</>
			)}
		</>
	);
}

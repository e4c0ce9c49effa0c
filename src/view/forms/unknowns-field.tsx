import { useRef, useState } from 'preact/hooks';
import { madeIn } from '../../domain/follow-through/due';
import { unknownsIn, withUnknown } from '../../domain/follow-through/unknowns';
import { words } from '../../i18n';
import { AddLine } from './add-line';
import { AsText } from './as-text';
import type { FieldProps } from './field';
import { UnknownItem } from './unknown-item';
import { UnknownsAs } from './unknowns-as';
import { useAdding } from './use-adding';

const text = words.formsFollow.unknowns;

/** How many things to find out there are before one at a time is another view. */
const several = 2;

/** What is not known yet: one thing at a time, or all of them. */
export function UnknownsField({ page, field, inputId, prompt, promptId }: FieldProps) {
	const { on, oneUnknown, save } = page;
	const adding = useAdding<string>(page, field.id, '', (answer, said) =>
		withUnknown(answer, said, wayOf(page, answer), madeIn(page.day, page.today)),
	);
	const items = unknownsIn(adding.base);
	const next = items.findIndex(({ task }) => isOpen(task));
	const [, setDrawn] = useState(0);
	/** The one that is looked at: it stays when it is answered. */
	const at = useRef(-1);
	if (items[at.current] === undefined) at.current = next;
	const now = at.current;
	const list = useRef<HTMLUListElement>(null);
	/** What is added may not be in sight. */
	const before = useRef(items.length);
	/** What no longer matters is in neither number. */
	const count = (state: string) => items.filter(({ task }) => task.toLowerCase() === state).length;
	const isOne = oneUnknown && items.length >= several && now >= 0;
	const isAnswered = isOne && next >= 0 && next !== now && !isOpen(items[now]?.task ?? '');
	return (
		<div role="group" aria-labelledby={promptId}>
			{items.length > 0 && (
				<p class="eh-faint">
					{text.discomfort}{' '}
					<button
						type="button"
						class="eh-bare eh-more"
						onClick={() => void save().then((isWritten) => isWritten && on.close())}
					>
						{text.stop}
					</button>
				</p>
			)}
			<ul ref={list} class="eh-plain-list eh-unknowns" tabIndex={-1} aria-labelledby={promptId}>
				{items.map(
					(item, index) =>
						(!isOne || index === now) && (
							<UnknownItem
								key={index}
								{...{ page, field, item }}
								end={items[index + 1]?.from}
								isWide={isOne}
							/>
						),
				)}
			</ul>
			{items.length > 0 && (
				<div class="eh-choices eh-groups">
					<span class="eh-aside" role="status">
						{text.known(count('x'), items.length - count('-'))}
					</span>
					{isAnswered && (
						<button
							type="button"
							class="eh-bare eh-more"
							onClick={() => {
								at.current = next;
								setDrawn((drawn) => drawn + 1);
								list.current?.focus();
							}}
						>
							{text.next}
						</button>
					)}
					{items.length >= several && (
						<button type="button" class="eh-bare eh-more" onClick={() => on.showOneUnknown(!oneUnknown)}>
							{oneUnknown ? text.all(items.length) : text.one}
						</button>
					)}
				</div>
			)}
			<AddLine {...{ inputId, adding }} label={text.add} />
			<p class="eh-faint" role="status">
				{isOne && items.length > before.current && text.turned}
			</p>
			<UnknownsAs {...{ page, field }} />
			<AsText {...{ page, field, prompt }} />
		</div>
	);
}

/** As task lines, as long as nothing else was chosen. */
export function wayOf(
	{ unknownsAs }: Pick<FieldProps['page'], 'unknownsAs'>,
	answer: string,
): 'tasks' | 'bullets' {
	const isBullet = unknownsAs === 'ask' && unknownsIn(answer).at(-1)?.isBullet === true;
	return unknownsAs === 'bullets' || isBullet ? 'bullets' : 'tasks';
}

function isOpen(task: string): boolean {
	return task === '?' || task === ' ' || task === '/';
}

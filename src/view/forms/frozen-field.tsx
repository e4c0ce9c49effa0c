import type { FieldProps } from './field';

type Open = (target: string) => void;

/** What was written once by the plugin: its lines as a list, with links that lead on. */
export function FrozenField({ page, field, promptId }: FieldProps) {
	const { openLink } = page.on;
	return (
		<blockquote class="eh-quote eh-frozen" aria-labelledby={promptId} dir="auto">
			{blocksOf(page.written.of(field.id)).map((block, at) =>
				typeof block === 'string' ? (
					<p key={at}>
						<Inline source={block} open={openLink} />
					</p>
				) : (
					<Items key={at} items={block} open={openLink} />
				),
			)}
		</blockquote>
	);
}

interface Item {
	readonly text: string;
	readonly below: Item[];
}

function Items({ items, open }: { readonly items: readonly Item[]; readonly open: Open }) {
	return (
		<ul>
			{items.map(({ text, below }, at) => (
				<li key={at}>
					<Inline source={text} open={open} />
					{below.length > 0 && <Items items={below} open={open} />}
				</li>
			))}
		</ul>
	);
}

/** Code spans and signs that are escaped as they read, links to be pressed. */
function Inline({ source, open }: { readonly source: string; readonly open: Open }) {
	const pieces = source.split(/(\[\[[^\]]+\]\]|`[^`]+`|\\[!-/:-@[-`{-~])/);
	return (
		<>
			{pieces.map((piece, at) => {
				if (at % 2 === 0) return piece;
				if (!piece.startsWith('[[')) return piece.startsWith('\\') ? piece.slice(1) : piece.slice(1, -1);
				const [target = '', shown = target] = piece.slice(2, -2).split('|');
				return (
					<button key={at} type="button" class="eh-bare eh-more" onClick={() => open(target)}>
						{shown}
					</button>
				);
			})}
		</>
	);
}

/** Paragraphs, and lists of two levels. */
function blocksOf(answer: string): (string | Item[])[] {
	const blocks: (string | Item[])[] = [];
	for (const line of answer.split('\n')) {
		if (line.trim() === '') continue;
		const [, indent, text = ''] = /^(\s*)[-*+]\s+(.*)$/.exec(line) ?? [];
		if (indent === undefined) {
			blocks.push(line);
			continue;
		}
		const last = blocks.at(-1);
		const list = typeof last === 'object' ? last : [];
		if (list !== last) blocks.push(list);
		const parent = indent === '' ? undefined : list.at(-1);
		(parent?.below ?? list).push({ text, below: [] });
	}
	return blocks;
}

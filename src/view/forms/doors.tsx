import { useState } from 'preact/hooks';
import type { Shape } from '../../domain/properties';
import { words } from '../../i18n';
import { FitDoor } from './fit-door';
import type { Page } from './page';
import { WishDoor } from './wish-door';

const [fit, wish, enough] = words.forms.readBack.doors;

const folds = {
	fit: { says: fit, Inside: FitDoor },
	wish: { says: wish, Inside: WishDoor },
};
type Fold = keyof typeof folds;

/** What kind of thought it is says only what is offered first. */
const isWishFirst: Partial<Record<Shape, true>> = { dream: true, wish: true };

export interface DoorProps {
	readonly page: Page;
	readonly save: () => Promise<boolean>;
}

/** Three ways to go on, each as good as the others; in one order as long as they are there. */
export function Doors({ page, save }: DoorProps) {
	const [order] = useState<readonly Fold[]>(() =>
		isWishFirst[page.about?.shape ?? 'other'] ? ['wish', 'fit'] : ['fit', 'wish'],
	);
	/** What was begun earlier is in sight. */
	const [isBegun] = useState(Object.keys(page.wish).length > 0);
	return (
		<div class="eh-doors">
			{order.map((door) => {
				const { says, Inside } = folds[door];
				return (
					<details key={door} open={door === 'wish' && isBegun}>
						<summary>{says?.title}</summary>
						<Inside {...{ page, save }} />
					</details>
				);
			})}
			<EnoughDoor {...{ page, save }} />
		</div>
	);
}

/** Writes what is left, and closes. */
export function EnoughDoor({ page, save }: DoorProps) {
	return (
		<button
			type="button"
			class="eh-door"
			onClick={() => void save().then((isWritten) => isWritten && page.on.close())}
		>
			{enough?.title}
			<span class="eh-faint">{enough?.text}</span>
		</button>
	);
}

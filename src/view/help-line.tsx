import { words } from '../i18n';
import { Covered } from './covered';

interface HelpLineProps {
	/** Whom the user turns to, in their own words; empty where the settings do not say. */
	readonly contact: string;
	readonly isConcealed?: boolean;
}

const text = words.help;

/** A quiet way to help, folded: whom the user turns to, or how to say so. */
export function HelpLine({ contact, isConcealed = false }: HelpLineProps) {
	return (
		<details class="eh-help">
			<summary>{text.title}</summary>
			{contact !== '' && <p>{text.someone}</p>}
			<Covered is="p" isConcealed={isConcealed && contact !== ''}>
				{text.contact(contact)}
			</Covered>
		</details>
	);
}

import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../../i18n';
import { useElementId } from '../naming';

interface NameFieldProps {
	readonly label: string;
	readonly hint?: string;
	readonly value: string;
	/** What can be chosen; anything else can be written. */
	readonly known: readonly string[];
	/** While it is being typed. */
	readonly typing: (name: string) => void;
	readonly set: (name: string) => void;
}

/** Names offered at once. */
const most = 6;

/** A name, with those that are known offered below: Down and Up choose, Enter takes, Esc closes. */
export function NameField({ label, hint, value, known, typing, set }: NameFieldProps) {
	const id = useElementId();
	const [typed, setTyped] = useState<string>();
	const [at, setAt] = useState(-1);
	const [isOpen, setOpen] = useState(false);
	// What is typed is kept at once; where something else is said by now, it was changed elsewhere.
	const isTyped = typed?.trim() === value;
	const shown = isTyped ? (typed ?? '') : value;
	const fold = (name: string) => name.trim().toLowerCase();
	const offered = known
		.filter((name) => fold(name).includes(isTyped ? fold(shown) : '') && name !== shown)
		.slice(0, most);
	const isShown = isOpen && offered.length > 0;
	const settle = (name: string) => {
		setOpen(false);
		setAt(-1);
		setTyped(undefined);
		if (isTyped || name.trim() !== value) set(name.trim());
	};
	const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
		if (event.isComposing) return;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined) {
			event.preventDefault();
			setOpen(true);
			setAt(Math.max(-1, Math.min(offered.length - 1, at + step)));
		} else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			settle((isShown ? offered[at] : undefined) ?? shown);
		} else if (event.key === 'Escape' && isShown) {
			event.preventDefault();
			event.stopPropagation();
			setOpen(false);
			setAt(-1);
		}
	};
	return (
		<div class="eh-name-field">
			<label for={id}>{label}</label>
			{hint && (
				<p id={`${id}-h`} class="eh-faint">
					{hint}
				</p>
			)}
			<input
				id={id}
				type="text"
				dir="auto"
				role="combobox"
				autocomplete="off"
				aria-autocomplete="list"
				aria-expanded={isShown}
				aria-controls={`${id}-l`}
				aria-activedescendant={isShown && at >= 0 ? `${id}-${at}` : undefined}
				aria-describedby={hint && `${id}-h`}
				value={shown}
				onInput={({ currentTarget }) => {
					setTyped(currentTarget.value);
					typing(currentTarget.value.trim());
					setOpen(true);
					setAt(-1);
				}}
				onFocus={() => setOpen(true)}
				onBlur={() => settle(shown)}
				onKeyDown={press}
			/>
			<ul
				id={`${id}-l`}
				class="eh-plain-list eh-names"
				role="listbox"
				aria-label={words.forms.about.known}
				hidden={!isShown}
			>
				{offered.map((name, index) => (
					<li
						key={name}
						id={`${id}-${index}`}
						role="option"
						aria-selected={index === at}
						dir="auto"
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => settle(name)}
					>
						{name}
					</li>
				))}
			</ul>
		</div>
	);
}

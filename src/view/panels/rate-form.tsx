import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../i18n';
import { useElementId } from '../naming';

interface RateFormProps {
	/** What is rated. */
	readonly name: string;
	/** Asked in place of how met it is this week. */
	readonly question?: string;
	/** Settles once it is written, or is not; the form stays until it is left. */
	readonly save: (value: number) => Promise<void>;
	readonly leave: () => void;
}

/** How met something is this week, 0 to 5: arrow keys or digits choose, Enter saves, Esc leaves. */
export function RateForm({ name, question, save, leave }: RateFormProps) {
	const text = words.charts.gap;
	const [value, setValue] = useState<number>();
	const form = useRef<HTMLFormElement>(null);
	const isSaving = useRef(false);
	const group = useElementId();
	const focusOn = (at: number) => form.current?.querySelectorAll('input')[at]?.focus();
	useLayoutEffect(() => focusOn(0), []);
	const submit = async (event: TargetedEvent) => {
		event.preventDefault();
		if (value === undefined) return focusOn(0);
		if (isSaving.current) return;
		isSaving.current = true;
		await save(value);
		isSaving.current = false;
	};
	const press = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
		const digit = '012345'.indexOf(event.key);
		if (event.key === 'Escape') {
			event.stopPropagation();
			leave();
		} else if (event.key === 'Enter' && isRadio(event.target)) {
			void submit(event);
		} else if (event.key.length === 1 && digit >= 0) {
			event.preventDefault();
			setValue(digit);
			focusOn(digit);
		}
	};
	return (
		<form class="eh-rate" ref={form} onSubmit={(event) => void submit(event)} onKeyDown={press}>
			<fieldset>
				<legend>{question ?? text.ask(name)}</legend>
				{text.anchors.map((anchor, at) => (
					<label key={at}>
						<input type="radio" name={group} checked={value === at} onChange={() => setValue(at)} />
						{at} <span class="eh-aside">{anchor}</span>
					</label>
				))}
			</fieldset>
			<button type="submit">{text.save}</button>
			<button type="button" onClick={leave}>
				{text.leave}
			</button>
			<p class="eh-faint">{text.keys}</p>
		</form>
	);
}

/** Enter on a button presses it. */
function isRadio(target: EventTarget | null): boolean {
	return (target as HTMLElement | null)?.tagName === 'INPUT';
}

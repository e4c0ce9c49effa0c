import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { situations, type Situation } from '../../domain/settings';
import { words } from '../../i18n';
import { useWritten } from './answers';
import { firstFieldIn } from './first-field';
import { Foot } from './foot';
import type { FormProps } from './model';
import { Others } from './others';
import type { Page } from './page';
import { markPress } from './pressing';
import { Questions } from './questions';
import { ReadBack } from './read-back';

const text = words.forms;

/** All questions of a note on one page, and a way to read the answers without them. */
export function Form(props: FormProps) {
	const { spec, on, from, isDraft, writing, note } = props;
	const written = useWritten(props);
	const kept = useRef({ rejected: new Set<string>(), lit: new Set<string>() }).current;
	const [isReading, setReading] = useState(false);
	const form = useRef<HTMLDivElement>(null);
	const readsBack = useRef<HTMLButtonElement>(null);
	const wasReading = useRef(false);
	useLayoutEffect(() => {
		if (!isReading && wasReading.current) readsBack.current?.focus();
		wasReading.current = isReading;
	}, [isReading]);

	const save = async () => {
		const ids = [...written.unsaved];
		written.unsaved.clear();
		const isWritten = await on.write();
		if (!isWritten) for (const id of ids) written.unsaved.add(id);
		return isWritten;
	};
	const page: Page = { ...props, written, save, ...kept };
	const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
		const isEnter = event.key === 'Enter';
		if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
		if (!isEnter && event.key !== 's') return;
		event.preventDefault();
		event.stopPropagation();
		const target = event.target as HTMLElement;
		// Leaving the section writes it.
		const isLeft = isEnter && !isReading && toNext(event.currentTarget, target);
		if (!isLeft || written.unsaved.size > 0) void save();
	};
	/** The words that an inquiry comes from stand above its questions. */
	const lead = spec.kind === 'inquiry' ? props.others.find(({ heading }) => heading === '') : undefined;
	return (
		<div
			ref={form}
			class={isReading ? 'eh-form eh-form-reading' : 'eh-form'}
			role="form"
			aria-label={text.title[spec.kind]}
			onKeyDown={press}
			onPointerDownCapture={markPress}
		>
			{from && !isReading && (
				<p class="eh-faint" dir="auto">
					{text.from(from.title)}
				</p>
			)}
			{isDraft && !isReading && <p class="eh-faint">{text.draft}</p>}
			<div class="eh-form-questions" inert={isReading}>
				{spec.kind === 'check-in' && <SituationChoice {...props} />}
				{lead !== undefined && (
					<div class="eh-quote eh-as-written" dir="auto">
						{lead.text.trim()}
					</div>
				)}
				<Questions {...{ page, save }} />
				<Others others={props.others.filter((part) => part !== lead)} />
				{spec.kind === 'reflection' && (
					<button ref={readsBack} type="button" class="eh-form-read-back" onClick={() => setReading(true)}>
						{text.readBack.open}
					</button>
				)}
			</div>
			{isReading && <ReadBack {...{ page, save }} back={() => setReading(false)} />}
			<Foot
				{...{ writing, note, isReading, save, on }}
				helpContact={props.helpContact}
				nextKeys={props.nextKeys}
				canDiscard={props.canDiscard}
				canBringBack={props.canBringBack}
				forget={written.forget}
			/>
		</div>
	);
}

function SituationChoice({ situation, on }: Pick<FormProps, 'situation' | 'on'>) {
	const { label, names } = text.situation;
	return (
		<label class="eh-choice">
			{label}{' '}
			<select
				value={situation}
				onChange={({ currentTarget }) => on.setSituation(currentTarget.value as Situation)}
			>
				{situations.map((one) => (
					<option key={one} value={one}>
						{names[one]}
					</option>
				))}
			</select>
		</label>
	);
}

/** From a section to the first field of the next one, behind the last to the button that reads back; false where there is none. */
function toNext(form: HTMLElement, from: HTMLElement): boolean {
	const sections = [...form.querySelectorAll<HTMLElement>('.eh-form-section')];
	const at = sections.findIndex((section) => section.contains(from));
	if (at < 0) return false;
	const [next = form.querySelector<HTMLElement>('.eh-form-read-back')] = sections
		.slice(at + 1)
		.flatMap((section) => firstFieldIn(section) ?? []);
	next?.focus();
	return next !== null;
}

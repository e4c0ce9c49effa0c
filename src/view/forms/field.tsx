import type { TargetedFocusEvent } from 'preact';
import type { FieldShape, FieldSpec, SectionSpec } from '../../domain/forms/form';
import { saysWhatTires } from '../../domain/forms/specs';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { askedOf } from './asked';
import { ChoiceField } from './choice-field';
import { Conflict } from './conflict';
import { ConversationsField } from './conversations-field';
import { FrozenField } from './frozen-field';
import { HingeField } from './hinge-field';
import { IdeaLine } from './idea-line';
import { LadderField } from './ladder-field';
import { LeavingLine } from './leaving-line';
import { MoveField } from './move-field';
import { refusedOn, type Page } from './page';
import { PolesField } from './poles-field';
import { afterPress } from './pressing';
import { QuietLine } from './quiet-line';
import { RatingsField } from './ratings-field';
import { ReadingsField } from './readings-field';
import { Running } from './running';
import { SomedayLine } from './someday-line';
import { StepsField } from './steps-field';
import { TurnText } from './turn-text';
import { UnknownsField } from './unknowns-field';
import { Wondering } from './wondering';

export interface FieldProps {
	readonly page: Page;
	readonly section: SectionSpec;
	readonly field: FieldSpec;
	/** Of the text field that the question is about. */
	readonly inputId: string;
	/** The question. */
	readonly prompt: string;
	/** Of the element that holds the question. */
	readonly promptId: string;
	/** Of the help below it. */
	readonly hintId: string | undefined;
}

const fields = {
	words: WordsField,
	hinge: HingeField,
	poles: PolesField,
	move: MoveField,
	ratings: RatingsField,
	choice: ChoiceField,
	steps: StepsField,
	unknowns: UnknownsField,
	readings: ReadingsField,
	conversations: ConversationsField,
	ladder: LadderField,
	frozen: FrozenField,
};

/** The element of the question: a label where one text field is asked for, a name of the group where it is several parts. */
const asking: Readonly<Record<FieldShape, 'label' | 'heard' | 'group' | undefined>> = {
	words: 'label',
	poles: 'label',
	move: 'label',
	choice: 'label',
	hinge: 'heard',
	ratings: undefined,
	steps: 'group',
	unknowns: 'group',
	readings: 'group',
	conversations: 'group',
	ladder: 'group',
	frozen: 'group',
};

/** One question with the field of its answer. */
export function Field({ page, section, field }: Pick<FieldProps, 'page' | 'section' | 'field'>) {
	const id = useElementId();
	const { prompt, hint } = askedOf(page, field);
	const Answer = fields[field.shape];
	const mine = page.conflicts[field.id];
	const parts = { page, section, field, prompt, inputId: id, promptId: `${id}-q` };
	const isRefused = refusedOn(page).includes(field.id);
	const as = asking[field.shape];
	const inParts = as === 'group' && {
		onFocusIn: () => page.written.enter(field.id),
		onFocusOut: ({ currentTarget: el, relatedTarget }: TargetedFocusEvent<HTMLElement>) => {
			if (el.contains(relatedTarget as Node | null)) return;
			page.written.enter(undefined);
			afterPress(el, () => page.written.pause(field.id));
		},
	};
	/** A smallest version that the user has not looked at yet. */
	const isOffered = field.id === 'smallest' && page.note === undefined;
	/** Whatever is typed takes the place of an idea that nobody said. */
	const overIdea = page.ideas[field.id] !== undefined && {
		onFocusIn: ({ target }: TargetedFocusEvent<HTMLElement>) => {
			if ((target as Element | null)?.tagName === 'TEXTAREA') (target as HTMLTextAreaElement).select();
		},
	};
	return (
		<div class="eh-field" data-offered={isOffered || undefined} {...inParts} {...overIdea}>
			{as === 'label' ? (
				<label id={`${id}-q`} class="eh-prompt" for={id}>
					{prompt}
				</label>
			) : (
				as && (
					<div id={`${id}-q`} class={as === 'heard' ? 'eh-heard' : 'eh-prompt'}>
						{prompt}
					</div>
				)
			)}
			{hint !== '' && (
				<p id={`${id}-h`} class="eh-faint">
					{hint}
				</p>
			)}
			<Answer {...parts} hintId={hint === '' ? undefined : `${id}-h`} />
			<IdeaLine {...parts} />
			{page.spec.kind === 'experiment' && <LeavingLine {...parts} />}
			{page.spec.kind === 'review' && <Running {...parts} />}
			{page.spec.kind === 'inquiry' && (
				<>
					<Wondering {...parts} />
					<SomedayLine {...parts} />
				</>
			)}
			{isRefused && (
				<p class="eh-quiet-line" role="alert">
					{words.forms.unwritable}
				</p>
			)}
			{page.written.isHeavy(field.id) && <QuietLine page={page} />}
			{mine !== undefined && <Conflict {...{ page, field }} note={mine} />}
		</div>
	);
}

function WordsField({ page, section, field, inputId, hintId }: FieldProps) {
	return (
		<TurnText
			{...{ page, inputId }}
			id={field.id}
			value={page.written.of(field.id)}
			type={(text) => page.written.type(field.id, text)}
			lens={section.lens}
			isTiring={saysWhatTires(field)}
			describedBy={hintId}
			rows={2}
		/>
	);
}

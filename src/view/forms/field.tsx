import type { FieldSpec, SectionSpec } from '../../domain/forms/form';
import { saysWhatTires } from '../../domain/forms/specs';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { askedOf } from './asked';
import { Conflict } from './conflict';
import { HingeField } from './hinge-field';
import { MoveField } from './move-field';
import { refusedOn, type Page } from './page';
import { PolesField } from './poles-field';
import { QuietLine } from './quiet-line';
import { RatingsField } from './ratings-field';
import { TurnText } from './turn-text';

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
	choice: WordsField,
	steps: WordsField,
	unknowns: WordsField,
	readings: WordsField,
	conversations: WordsField,
	ladder: WordsField,
	frozen: WordsField,
};

/** One question with the field of its answer. */
export function Field({ page, section, field }: Pick<FieldProps, 'page' | 'section' | 'field'>) {
	const id = useElementId();
	const { prompt, hint } = askedOf(page, field);
	const Answer = fields[field.shape];
	const mine = page.conflicts[field.id];
	const parts = { page, section, field, prompt, inputId: id, promptId: `${id}-q` };
	const isRefused = refusedOn(page).includes(field.id);
	return (
		<div class="eh-field">
			{field.shape === 'words' || field.shape === 'poles' || field.shape === 'move' ? (
				<label id={`${id}-q`} class="eh-prompt" for={id}>
					{prompt}
				</label>
			) : (
				field.shape === 'hinge' && (
					<div id={`${id}-q`} class="eh-heard">
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

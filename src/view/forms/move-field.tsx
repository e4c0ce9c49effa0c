import type { Code } from '../../domain/codes';
import type { Day } from '../../domain/dates';
import { moveIn, moveLine } from '../../domain/forms/moves';
import { words } from '../../i18n';
import type { FieldProps } from './field';
import { codesOnPage, nameIn } from './page';
import { TurnText } from './turn-text';
import { useParts } from './use-parts';

const text = words.forms.move;

interface Move {
	readonly text: string;
	readonly code?: Code | undefined;
	readonly due?: Day | undefined;
}

type MoveFieldProps = Pick<FieldProps, 'page' | 'field'> &
	Partial<Pick<FieldProps, 'inputId' | 'hintId'>> & {
		/** Codes offered besides those of the answers. */
		readonly besides?: readonly Code[];
	};

/**
 * One line to try, with the code that it brings a little of where the user chooses one; an answer that is no such line is
 * plain words.
 */
export function MoveField({ page, field, inputId, hintId, besides = [] }: MoveFieldProps) {
	const answer = page.written.of(field.id);
	const [move, write] = useParts<Move | undefined>(
		answer,
		(read) => (read.trim() === '' ? { text: '' } : moveIn(read, page.roots)),
		(now) =>
			now === undefined || now.text.trim() === ''
				? ''
				: moveLine(now.text.trim(), now.code, page.roots, now.due),
		(typed) => page.written.type(field.id, typed),
	);
	const common = {
		page,
		id: field.id,
		...(inputId && { inputId }),
		describedBy: hintId,
	};
	if (move === undefined)
		return <TurnText {...common} value={answer} type={(typed) => page.written.type(field.id, typed)} />;
	const codes = [
		...new Set([...codesOnPage(page), ...besides, ...page.offered, ...(move.code ? [move.code] : [])]),
	];
	const put = (code: Code | undefined) => write({ ...move, code });
	return (
		<>
			<TurnText
				{...common}
				value={move.text}
				type={(typed) => write({ ...move, text: typed.replace(/\n+/g, ' ') })}
			/>
			{move.text.trim() !== '' && (
				<label class="eh-choice">
					{text.for}{' '}
					<select
						value={move.code ?? ''}
						onChange={({ currentTarget: select }) => {
							if (select.value !== text.another) return put(select.value || undefined);
							select.value = move.code ?? '';
							page.on.pickCode(move.text, undefined, put);
						}}
					>
						<option value="">{text.none}</option>
						{codes.map((code) => (
							<option key={code} value={code}>
								{nameIn(page, code)}
							</option>
						))}
						<option value={text.another}>{text.another}</option>
					</select>
				</label>
			)}
		</>
	);
}

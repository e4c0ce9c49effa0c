import { useState } from 'preact/hooks';
import { isDraining, slugCode, type Code } from '../../domain/codes';
import {
	measured,
	readingsIn,
	withMeasure,
	withReading,
	withoutMeasure,
} from '../../domain/follow-through/readings';
import { words } from '../../i18n';
import { AsText } from './as-text';
import type { FieldProps } from './field';
import { Measuring } from './measuring';
import { codesOnPage, nameIn } from './page';
import { ReadingRow } from './reading-row';

const text = words.formsFollow.readings;

/** Off until it is wanted; then how met something is takes one of six words on a day. */
export function ReadingsField({ page, field, prompt, promptId }: FieldProps) {
	const { roots, written } = page;
	const answer = written.of(field.id);
	const type = (now: string) => written.type(field.id, now);
	const codes = measured(answer, roots);
	const readings = readingsIn(answer, roots);
	/** The one that was chosen last has the focus. */
	const [added, setAdded] = useState<Code>();
	const measure = (picked: Code) => {
		const code = slugCode(picked);
		if (!codes.includes(code)) type(withMeasure(answer, code, roots));
		setAdded(code);
	};
	const offered = codesOnPage(page).filter((code) => !isDraining(code) && !codes.includes(code));
	return (
		<div role="group" aria-labelledby={promptId}>
			{codes.map((code) => (
				<ReadingRow
					key={code}
					{...{ page, code }}
					hasFocus={code === added}
					said={readings.filter((reading) => reading.code === code)}
					read={(value, day) => type(withReading(answer, { code, value, day }, roots))}
					stop={() => type(withoutMeasure(answer, code, roots))}
				/>
			))}
			{codes.length === 0 && <p class="eh-faint">{text.about}</p>}
			<Measuring
				says={codes.length === 0 ? text.measure : text.more}
				offered={offered.map((code) => ({ code, name: nameIn(page, code) }))}
				measure={measure}
				another={() => page.on.pickCode(undefined, undefined, measure)}
			/>
			{codes.length > 0 && <AsText {...{ page, field, prompt }} />}
		</div>
	);
}

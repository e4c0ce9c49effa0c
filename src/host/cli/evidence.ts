import { rolledUp } from '../../domain/codes';
import { words } from '../../i18n';
import { evidenceText } from '../../report/as-text';
import { evidenceRow, evidenceSides, passagesOn } from '../../report/evidence-report';
import { type Action, codeIn } from './action';
import { filterFlags, filterIn, oneOf } from './filter-flags';

const text = words.screen.cli;

/** The passages of a code, or of all. */
export const evidence: Action = {
	id: 'escape-hatch:evidence',
	description: text.evidence.description,
	flags: {
		code: { value: text.codeExample, description: text.flags.code },
		...filterFlags,
		side: { value: `<${evidenceSides.join('|')}>`, description: text.flags.side },
	},
	async run(params, { settled, settings }) {
		const { shareable } = await settled();
		const code = codeIn(params);
		const side = oneOf(params, 'side', evidenceSides) ?? 'fantasy';
		const filter = filterIn({ ...params, side: 'both' }, shareable);
		const left = code === undefined ? settings().dismissedCodes : [];
		const rows = passagesOn(shareable, side, code, filter)
			.filter((passage) => !left.includes(rolledUp(passage.code)))
			.map(evidenceRow);
		return { rows, text: evidenceText(rows) };
	},
};

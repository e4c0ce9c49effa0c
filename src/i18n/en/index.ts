import energy from './codebook/energy.json';
import need from './codebook/need.json';
import value from './codebook/value.json';
import asides from './suggest/asides.json';
import danger from './suggest/danger.json';
import fields from './suggest/fields.json';
import frame from './suggest/frame.json';
import grammar from './suggest/grammar.json';
import leaving from './suggest/leaving.json';
import scenes from './suggest/scenes.json';
import someday from './suggest/someday.json';
import stance from './suggest/stance.json';
import wondering from './suggest/wondering.json';
import cues from './suggest/cues.json';

export { charts } from './charts';
export { chips } from './chips';
export { codeBook } from './code-book';
export { completion } from './completion';
export { details } from './details';
export { echo } from './echo';
export { evidence } from './evidence';
export { exampleNotes } from './examples/notes';
export { examples } from './examples/notices';
export { followWords } from './follow-words';
export { followActs } from './follow-acts';
export { followBegin } from './follow-begin';
export { forms } from './forms';
export { help } from './help';
export { jot } from './jot';
export { ownTemplates } from './own-templates';
export { panels } from './panels';
export { formsFollow } from './forms-follow';
export { formsNotes } from './forms-notes';
export { earlierPrompts, headingOf, headings, hinge, hints, poles, prompts } from './prompts';
export { passageActions, rating } from './rating';
export { renaming } from './renaming';
export { review } from './review';
export { screen } from './screen';
export { settings } from './settings';
export { suggesting } from './suggesting';
export { tagging } from './tagging';
export { vaultChange } from './vault-change';

/** The built-in codes of each lens, as data. */
export const codebook = { value, energy, need };

/** What suggestions are made from: phrases for a code, lexical fields, activities that stand for several codes, marks of a stance. */
export const suggest = {
	scenes,
	cues,
	fields,
	grammar,
	stance,
	frame,
	danger,
	asides,
	leaving,
	someday,
	wondering,
};

import energy from './codebook/energy.json';
import need from './codebook/need.json';
import value from './codebook/value.json';

export { charts } from './charts';
export { chips } from './chips';
export { codeBook } from './code-book';
export { completion } from './completion';
export { details } from './details';
export { echo } from './echo';
export { evidence } from './evidence';
export { panels } from './panels';
export { headingOf, jotPrompts, reflectionHints, reflectionPrompts } from './prompts';
export { passageActions, rating } from './rating';
export { screen } from './screen';
export { settings } from './settings';
export { tagging } from './tagging';
export { headings, templates } from './templates';

/** The built-in codes of each lens, as data. */
export const codebook = { value, energy, need };

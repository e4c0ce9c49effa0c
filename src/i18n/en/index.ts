import energy from './codebook/energy.json';
import need from './codebook/need.json';
import value from './codebook/value.json';

export { headingOf, jotPrompts, reflectionHints, reflectionPrompts } from './prompts';
export { screen } from './screen';
export { headings, templates } from './templates';

/** The built-in codes of each lens, as data. */
export const codebook = { value, energy, need };

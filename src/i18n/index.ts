import * as en from './en';

/** Every word on screen and in notes. A further language is chosen here and nowhere else. */
export const words = en;

/** Every language that notes may be written in, whatever the one chosen: by these, headings and prompts of ours are known. */
export const languages: readonly (typeof words)[] = [words];

import * as en from './en';

/** Every word on screen and in notes. A further language is chosen here and nowhere else. */
export const words = en;

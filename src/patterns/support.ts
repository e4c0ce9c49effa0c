/** What the view says at all: the one place that hides figures for thin support (statistics, "Hide when"). */

/** A share with its range; below, the counts alone. */
export const showsRange = (n: number): boolean => n >= 5;

/** The share weighted by recency. @param nEff effective number of notes, (Σw)²/Σw². */
export const showsWeightedShare = (nEff: number): boolean => nEff >= 4;

/** Months with the code of the months with any read note. */
export const showsPersistence = (spanDays: number): boolean => spanDays >= 30;

export const testsDirection = (n: number, k: number): boolean => n >= 8 && k >= 3 && n - k >= 3;

/** Whether a code of k in n notes may form pairs. */
export const canPair = (n: number, k: number): boolean => n >= 8 && k >= 3 && k <= 0.8 * n;

/** @param n11 notes with both codes. */
export const showsPair = (n11: number): boolean => n11 >= 3;

/** Related codes that stand together, as one theme. */
export const showsTheme = (n11: number): boolean => n11 >= 2;

export const showsSaturation = (n: number): boolean => n >= 6;

/** Whether an axis may lean. @param notes that mention only one of its poles. */
export const canLean = (notes: number): boolean => notes >= 4;

/** The gap panel. @param ratings how many there are, of all codes together. */
export const showsGap = (ratings: number): boolean => ratings >= 3;

/** Whether a code weighs enough to be looked at first or kept. @param weight 0 … 1. */
export const isWeighty = (weight: number, k: number, hasImportance: boolean): boolean =>
	weight >= 0.3 && (k >= 2 || hasImportance);

/** @param met mean of the last ratings, 0 … 5. */
export const isWellMet = (met: number): boolean => met >= 3;

/** Readings before and during an experiment that can be compared; fewer are described only. */
export const canCompare = (before: number, during: number): boolean => Math.min(before, during) >= 3;

/** Five readings a phase, as asked for NAP and Tau-U. */
export const isProvisional = (before: number, during: number): boolean => Math.min(before, during) < 5;

/** Whether a code of k notes is called new. @param age days since its first note. */
export const isNewcomer = (age: number, k: number): boolean => age <= 60 && k >= 2;

/** Whether a code is called steady. @param months with it, of `since` months with any note from its first on. */
export const hasShownUpSteadily = (months: number, since: number, spanDays: number): boolean =>
	months >= 3 && months * 2 >= since && spanDays >= 60;

/** Whether the view says what is claimed of pairs at all, or shows their sentences alone. @param n read notes. */
export const tellsOfPairs = (n: number): boolean => n >= 15;

/** From so many read notes on only a theme that returns for the first time is an echo. */
export const hasManyEchoes = (n: number): boolean => n >= 5;

/** Whether ranges come of few notes. */
export const isFew = (n: number): boolean => n < 30;

/** How counts and periods read everywhere. */

export const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const notes = (n: number) => counted(n, 'note', 'notes');
export const passages = (n: number) => counted(n, 'passage', 'passages');
export const kOfN = (k: number, n: number) => `${k} of ${notes(n)}`;
export const months = (k: number, n: number) => `${k} of ${counted(n, 'month', 'months')}`;

/** Dates as `YYYY-MM-DD`; reads well after "in 3 notes,". */
export const period = (from: string, to: string) => (from === to ? `on ${from}` : `from ${from} to ${to}`);

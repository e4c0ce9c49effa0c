import {
	checkInHints as moment,
	checkInPrompts as week,
	headingOf,
	reflectionHints as hint,
	reflectionPrompts as ask,
} from './prompts';

/** Every heading the plugin writes into notes, for finding sections and leaving headings out of evidence. */
export const headings: readonly string[] = Object.values(headingOf);

/**
 * Note bodies without properties. `{{cursor}}` is where the user's own words go first.
 * A prompt with nothing below it may be left out when a form writes the note.
 */
export const templates = {
	reflection: `## ${headingOf.fantasy}

> [!ask] ${ask.fantasy}
> ${hint.fantasy}

{{cursor}}

## ${headingOf.value}

> [!ask] ${ask.beneath}
> ${hint.beneath}


## ${headingOf.energy}

> [!ask] ${ask.place}
> ${hint.place}


> [!ask] ${ask.body}


> [!ask] ${ask.stimulation}


> [!ask] ${ask.people}


## ${headingOf.need}

> [!ask] ${ask.feel}
> ${hint.feel}


> [!ask] ${ask.satisfying}
> ${hint.satisfying}


## ${headingOf.repeats}

> [!ask] ${ask.repeats}
> ${hint.repeats}


## ${headingOf.fit}

> [!ask] ${ask.fit}
> ${hint.fit}

`,
	'check-in': `## ${headingOf.gave}

> [!ask] ${week.gave}
> ${moment.gave}


## ${headingOf.drained}

> [!ask] ${week.drained}
> ${moment.drained}


## ${headingOf.met}

> [!ask] ${week.met}
> ${moment.met}

{{cursor}}

## ${headingOf.more}

> [!ask] ${week.more}

`,
} as const;

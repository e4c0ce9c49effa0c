/** Told apart without colour, and none of them a figure. */
const signs = ['✦', '❖', '✢', '❋'];

/** A sign and a tint of words of one theme, for the eye; screen readers hear which words share it. */
export function ThemeMark({ mark }: { mark: number | undefined }) {
	if (mark === undefined) return null;
	const at = mark % signs.length;
	return (
		<span class={`eh-theme eh-theme-${at}`} aria-hidden="true">
			{signs[at]?.repeat(1 + Math.floor(mark / signs.length))}
		</span>
	);
}

/** Words, and whether something follows them. */
interface Said {
	readonly text: string;
	readonly isCut: boolean;
}

/** The first words, up to 48 characters. */
export function shortened({ text: said, isCut }: Said): Said {
	if (said.length <= 48) return { text: said, isCut };
	const [start] = /^.{1,47}(?=\s)/su.exec(said) ?? /^.{1,47}/su.exec(said) ?? [said];
	return { text: start, isCut: true };
}

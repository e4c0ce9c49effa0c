import { shapes, tones } from '../../domain/properties';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import type { AboutNote } from './model';
import { NameField } from './name-field';
import type { Page } from './page';

const text = words.forms.about;

interface AboutProps {
	readonly page: Pick<Page, 'spec' | 'fantasies' | 'on'>;
	readonly about: AboutNote;
}

/** What a note says of its fantasy: folded, and in one line what is said. What kind of thought it is, a reflection alone says. */
export function About({ page: { spec, fantasies, on }, about }: AboutProps) {
	const isReflection = spec.kind === 'reflection';
	const set = (said: Partial<AboutNote>) => void on.setAbout(said);
	const others = fantasies.filter((name) => name !== about.fantasy);
	return (
		<details class="eh-about">
			<summary>
				{text.summary}{' '}
				<span class="eh-aside">{saidOf(about) || (isReflection ? text : words.formsFollow.about).unset}</span>
			</summary>
			<NameField
				label={text.name}
				hint={text.nameHint}
				value={about.fantasy}
				known={fantasies}
				typing={(fantasy) => on.naming({ fantasy })}
				set={(fantasy) => set({ fantasy })}
			/>
			{isReflection && (
				<>
					<NameField
						label={text.grewFrom}
						value={about.grewFrom}
						known={others}
						typing={(grewFrom) => on.naming({ grewFrom })}
						set={(grewFrom) => set({ grewFrom })}
					/>
					<OneOf
						label={text.shape}
						choices={shapes}
						names={text.shapes}
						chosen={about.shape}
						choose={(shape) => set({ shape })}
					/>
					<OneOf
						label={text.tone}
						choices={tones}
						names={text.tones}
						chosen={about.tone}
						choose={(tone) => set({ tone })}
					/>
				</>
			)}
			<label class="eh-choice">
				<input
					type="checkbox"
					checked={about.isPrivate}
					onChange={({ currentTarget }) => set({ isPrivate: currentTarget.checked })}
				/>{' '}
				{text.isPrivate}
			</label>
			<p class="eh-faint">{text.privateHint}</p>
		</details>
	);
}

interface OneOfProps<Choice extends string> {
	readonly label: string;
	readonly choices: readonly Choice[];
	readonly names: Readonly<Record<Choice, string>>;
	readonly chosen: Choice | undefined;
	readonly choose: (choice: Choice | undefined) => void;
}

/** One choice or none: pressed again it is taken back. */
function OneOf<Choice extends string>({ label, choices, names, chosen, choose }: OneOfProps<Choice>) {
	const id = useElementId();
	return (
		<div class="eh-one-of" role="group" aria-labelledby={id}>
			<div id={id}>{label}</div>
			<div class="eh-choices">
				{choices.map((choice) => (
					<button
						key={choice}
						type="button"
						class="eh-pole"
						aria-pressed={choice === chosen}
						onClick={() => choose(choice === chosen ? undefined : choice)}
					>
						{names[choice]}
					</button>
				))}
			</div>
		</div>
	);
}

export function saidOf({ fantasy, grewFrom, tone, isPrivate }: AboutNote): string {
	return [fantasy, grewFrom && text.grew(grewFrom), tone && text.tones[tone], isPrivate && text.private]
		.filter(Boolean)
		.join(' · ');
}

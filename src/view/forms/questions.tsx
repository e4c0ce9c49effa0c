import { Fragment } from 'preact';
import { words } from '../../i18n';
import { About, saidOf } from './about';
import { useGroups, type OfferedGroup } from './groups';
import type { Page } from './page';
import { Section } from './section';
import { Standing } from './standing';

const says: Readonly<Record<OfferedGroup, string>> = { more: words.forms.more, ...words.formsFollow.groups };

interface QuestionsProps {
	readonly page: Page;
	readonly save: () => Promise<boolean>;
}

/** The sections of a page in their order, with how far the note has come, and what else can be asked below them. */
export function Questions({ page, save }: QuestionsProps) {
	const { spec, about, question } = page;
	const { isShown, offered, ask } = useGroups(page);
	return (
		<>
			{question !== undefined && (
				<p class="eh-faint" dir="auto">
					{words.formsFollow.clue(question)}
				</p>
			)}
			{spec.sections.map((section, at) => (
				<Fragment key={section.heading ?? at}>
					{isShown(section) && (
						<Section {...{ page, section, save }} isSaid={about !== undefined && saidOf(about) !== ''}>
							{at === 0 && about && <About {...{ page, about }} />}
						</Section>
					)}
					{(isShown(section) || section.behind !== 'after') && <Standing {...{ page, section }} />}
				</Fragment>
			))}
			{offered.length > 0 && (
				<div class="eh-choices eh-groups">
					{offered.map((group) => (
						<button
							key={group}
							type="button"
							class="eh-bare eh-more"
							aria-expanded={false}
							onClick={({ currentTarget }) => ask(group, currentTarget)}
						>
							{says[group]}
						</button>
					))}
				</div>
			)}
		</>
	);
}

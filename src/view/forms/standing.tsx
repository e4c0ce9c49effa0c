import type { ComponentChildren, ComponentType } from 'preact';
import type { Day } from '../../domain/dates';
import type { SectionSpec } from '../../domain/forms/form';
import type { Kind } from '../../domain/kinds';
import { statuses, withStatus, type Status } from '../../domain/properties';
import { words } from '../../i18n';
import { useElementId } from '../naming';
import { Choices } from './choices';
import type { AboutNote } from './model';
import type { Page } from './page';
import { Begun, isOutcome, LookAgain } from './standing-days';

const text = words.formsFollow.standing;

interface PartProps {
	readonly page: Page;
	readonly about: AboutNote;
}

/** Where on the page a note's standing is asked, by the heading of the section there. */
const places: Readonly<Partial<Record<Kind, Readonly<Record<string, ComponentType<PartProps>>>>>> = {
	experiment: { readings: Begun, learnt: Outcome },
	inquiry: { ladder: Stage },
	decision: { decided: Answer, reopen: LookAgain },
};

/** What is asked behind a section of how far the note has come. */
export function Standing({ page, section }: { readonly page: Page; readonly section: SectionSpec }) {
	const Part = places[page.spec.kind]?.[section.heading ?? ''];
	return Part && page.about ? <Part page={page} about={page.about} /> : null;
}

/** Whether an experiment has begun, or ended. */
export function hasBegun({ status, start }: Partial<AboutNote>): boolean {
	return start !== undefined || (status !== undefined && status !== 'idea');
}

/** Whether something came of an experiment, or the last day that it was given has come. */
export function hasEnded(about: AboutNote, today: Day): boolean {
	const { status, again } = about;
	return isOutcome(status) || (hasBegun(about) && again !== undefined && again <= today);
}

function Outcome(props: PartProps) {
	const [, , ...outcomes] = statuses.experiment;
	const { outcome, about } = text.experiment;
	return <OneStatus {...props} choices={outcomes} label={outcome} hint={about} />;
}

function Stage(props: PartProps) {
	return (
		<OneStatus {...props} choices={statuses.inquiry} label={text.inquiry.label}>
			{props.about.status === 'shelf' && <LookAgain {...props} />}
		</OneStatus>
	);
}

function Answer(props: PartProps) {
	return <OneStatus {...props} choices={statuses.decision} label={text.decision.label} />;
}

interface OneStatusProps extends PartProps {
	readonly choices: readonly Status[];
	readonly label: string;
	readonly hint?: string;
	readonly children?: ComponentChildren;
}

/** All of one weight; pressed again it is taken back. */
function OneStatus({ page, about, choices, label, hint, children }: OneStatusProps) {
	const id = useElementId();
	const hintId = hint && `${id}-h`;
	return (
		<div class="eh-standing">
			<div id={id} class="eh-prompt">
				{label}
			</div>
			{hint && (
				<p id={hintId} class="eh-faint">
					{hint}
				</p>
			)}
			<Choices
				labelledBy={id}
				describedBy={hintId}
				choices={choices.map((status) => ({ id: status, label: text.states[status] }))}
				isPicked={(status) => status === about.status}
				pick={(picked) => {
					const status = choices.find((one) => one === picked);
					const isBack = status === about.status;
					void page.on.setAbout(withStatus(about, isBack ? before(about) : status, page.today));
				}}
			/>
			{children}
		</div>
	);
}

/** What an outcome that is taken back leaves: an experiment that has begun runs on. */
function before({ start }: AboutNote): Status | undefined {
	return start === undefined ? undefined : 'running';
}

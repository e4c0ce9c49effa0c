import { Asides } from './asides/asides';
import type { AsidesProps } from './asides/model';
import { CodeList, type CodeListProps } from './code-list';
import { draw } from './draw';
import { JotSheet } from './jot/jot-sheet';
import type { JotSheetProps } from './jot/model';
import { Form } from './forms/form';
import type { FormProps } from './forms/model';
import { LittleSheet } from './little/little-sheet';
import type { LittleProps } from './little/model';
import type { PatternViewProps } from './model';
import { PatternView } from './pattern-view';
import type { ReadingProps } from './reading/model';
import { ReadingSheet } from './reading/reading-sheet';
import { Renaming, type RenamingProps } from './renaming/renaming';
import type { SuggestionsProps } from './suggesting/model';
import { Suggestions } from './suggesting/suggestions';
import { TagDetailsCard, type TagDetailsProps } from './tag-details';

/*
 * What the host draws into elements of the app. Each can be called again with new props; what the user typed and
 * focused stays.
 */

export function showPatterns(el: HTMLElement, props: PatternViewProps): void {
	draw(el, <PatternView {...props} />);
}

export function showCodeList(el: HTMLElement, props: CodeListProps): void {
	draw(el, <CodeList {...props} />);
}

export function showTagDetails(el: HTMLElement, props: TagDetailsProps): void {
	draw(el, <TagDetailsCard {...props} />);
}

export function showRenaming(el: HTMLElement, props: RenamingProps): void {
	draw(el, <Renaming {...props} />);
}

/** Another round begins anew. */
export function showSuggestions(el: HTMLElement, props: SuggestionsProps): void {
	draw(el, <Suggestions key={props.round} {...props} />);
}

/** Another round begins anew. */
export function showForm(el: HTMLElement, props: FormProps): void {
	draw(el, <Form key={props.round} {...props} />);
}

export function showJot(el: HTMLElement, props: JotSheetProps): void {
	draw(el, <JotSheet {...props} />);
}

export function showLittle(el: HTMLElement, props: LittleProps): void {
	draw(el, <LittleSheet {...props} />);
}

export function showReading(el: HTMLElement, props: ReadingProps): void {
	draw(el, <ReadingSheet {...props} />);
}

export function showAsides(el: HTMLElement, props: AsidesProps): void {
	draw(el, <Asides {...props} />);
}

/** Ends what was shown in an element. */
export function clear(el: HTMLElement): void {
	draw(el, null);
}

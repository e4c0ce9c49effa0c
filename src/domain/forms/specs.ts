import type { Lens } from '../lenses';
import type { Kind } from '../kinds';
import type { FieldShape, FieldSpec, FormSpec, SectionGroup, SectionSpec } from './form';

export const jotForm: FormSpec = {
	kind: 'jot',
	sections: [{ fields: [words('words'), words('about'), more('happened'), more('other')] }],
};

export const reflectionForm: FormSpec = {
	kind: 'reflection',
	sections: [
		section('fantasy', [words('fantasy'), more('scene'), more('opposite')]),
		section('value', [words('beneath', 'hinge'), more('littleRoom', 'ratings')], 'value'),
		section(
			'energy',
			[poles('place'), poles('body'), poles('stimulation'), poles('people'), more('pace'), more('tires')],
			'energy',
		),
		section('need', [words('feel'), words('satisfying')], 'need'),
		section('repeats', [words('repeats'), more('missing'), more('hunger'), more('change')]),
		section('fit', [words('fit', 'move')]),
	],
};

export const checkInForm: FormSpec = {
	kind: 'check-in',
	sections: [
		section('gave', [words('gave')], 'energy'),
		section('drained', [words('drained')], 'energy'),
		section('met', [words('met', 'ratings')]),
		section('more', [words('more')]),
	],
};

export const experimentForm: FormSpec = {
	kind: 'experiment',
	sections: [
		section('clue', [words('clue')]),
		section('smallest', [words('smallest'), more('horizon', 'choice'), more('dose', 'choice'), more('cost')]),
		section('opening', [words('opening'), more('serves'), more('agree'), more('undo')]),
		later('steps', section('steps', [words('steps', 'steps')])),
		later('steps', section('readings', [words('readings', 'readings')])),
		later('notMine', section('notMine', [words('notMine', 'choice'), words('firstStep', 'move')])),
		later('after', section('gave', [words('gave')], 'energy')),
		later('after', section('drained', [words('drained')], 'energy')),
		later('after', section('back', [words('back')])),
		later('after', section('learnt', [words('learnt')])),
	],
};

/** Opens with two questions; all else is asked further, in portions. */
export const inquiryForm: FormSpec = {
	kind: 'inquiry',
	sections: [
		section('unrealistic', [words('unrealistic')]),
		section('only', [words('only')]),
		later('more', section('wish', [words('wish')])),
		later('more', section('against', [words('against')])),
		later('unknowns', section('unknowns', [words('unknowns', 'unknowns')])),
		later('more', section('rules', [words('rules')])),
		later('more', section('bring', [words('bring')])),
		later('talks', section('conversations', [words('conversations', 'conversations')])),
		later('talks', section('ladder', [words('ladder', 'ladder')])),
		later('shelf', section('shelf', [words('shelf')])),
	],
};

export const decisionForm: FormSpec = {
	kind: 'decision',
	sections: [
		section('question', [words('question')]),
		section('options', [words('options')]),
		section('known', [words('known')]),
		section('open', [words('open')]),
		section('basis', [words('basis', 'choice')]),
		section('decided', [words('decided')]),
		section('kept', [words('kept', 'move')]),
		section('reopen', [words('reopen')]),
	],
};

export const reviewForm: FormSpec = {
	kind: 'review',
	sections: [
		section('snapshot', [words('snapshot', 'frozen')]),
		section('surprised', [words('surprised')]),
		section('importance', [words('importance', 'ratings')]),
		section('better', [words('better'), words('faded')]),
		section('followed', [words('followed')]),
		section('next', [words('next', 'move'), words('drop'), words('thank')]),
		section('place', [words('place')]),
	],
};

/** The form of each kind of note that has one. */
export const forms = {
	jot: jotForm,
	reflection: reflectionForm,
	'check-in': checkInForm,
	experiment: experimentForm,
	inquiry: inquiryForm,
	decision: decisionForm,
	review: reviewForm,
} as const satisfies Partial<Record<Kind, FormSpec>>;

/** Answers that say what tires: their codes drain. */
const tiring = new Set(['drained', 'tires']);

export function saysWhatTires({ id }: FieldSpec): boolean {
	return tiring.has(id);
}

function section(heading: string, fields: SectionSpec['fields'], lens?: Lens): SectionSpec {
	return { heading, fields, ...(lens && { lens }) };
}

/** Asked once the user wants more. */
function later(behind: SectionGroup, asked: SectionSpec): SectionSpec {
	return { ...asked, behind };
}

function words(id: string, shape: FieldShape = 'words'): FieldSpec {
	return { id, shape, isMore: false };
}

function more(id: string, shape: FieldShape = 'words'): FieldSpec {
	return { id, shape, isMore: true };
}

/** A question about one axis, which has its name. */
function poles(axis: string): FieldSpec {
	return { id: axis, shape: 'poles', isMore: false, axes: [axis] };
}

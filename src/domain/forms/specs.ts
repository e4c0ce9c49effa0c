import type { Lens } from '../lenses';
import type { FieldShape, FieldSpec, FormSpec, SectionSpec } from './form';

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

/** The two questions that an inquiry opens with. */
export const inquiryForm: FormSpec = {
	kind: 'inquiry',
	sections: [section('unrealistic', [words('unrealistic')]), section('only', [words('only')])],
};

/** Answers that say what tires: their codes drain. */
const tiring = new Set(['drained', 'tires']);

export function saysWhatTires({ id }: FieldSpec): boolean {
	return tiring.has(id);
}

function section(heading: string, fields: SectionSpec['fields'], lens?: Lens): SectionSpec {
	return { heading, fields, ...(lens && { lens }) };
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

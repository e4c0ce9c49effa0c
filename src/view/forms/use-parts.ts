import { useRef } from 'preact/hooks';

/**
 * Parts of an answer, read from its text; while they are being written they stay as they are typed, also where the text
 * made of them would be read a little differently.
 */
export function useParts<Parts>(
	answer: string,
	read: (answer: string) => Parts,
	write: (parts: Parts) => string,
	type: (answer: string) => void,
): readonly [Parts, (parts: Parts) => void] {
	const held = useRef<{ readonly answer: string; readonly parts: Parts } | undefined>(undefined);
	const parts = held.current?.answer === answer ? held.current.parts : read(answer);
	return [
		parts,
		(next) => {
			held.current = { answer: write(next), parts: next };
			type(held.current.answer);
		},
	];
}

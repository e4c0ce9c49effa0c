import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after the last key. */
const pause = 500;

/** A text as it was at the last pause in typing. */
export function usePaused(text: string): string {
	const [paused, setPaused] = useState(text);
	useEffect(() => {
		const timer = window.setTimeout(() => setPaused(text), pause);
		return () => window.clearTimeout(timer);
	}, [text]);
	return paused;
}

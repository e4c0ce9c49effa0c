import { useEffect, useRef, useState } from 'preact/hooks';
import { rolledUp, type Code } from '../../domain/codes';
import type { Lens } from '../../domain/lenses';
import type { Suggestion } from '../../domain/suggest/suggestion';
import { draining, type Page } from './page';
import { tagsIn } from './taken';
import { toGroupEnd } from './word-group';

/** Milliseconds after the last key until words are looked at, and until words to begin with are offered. */
const pause = 500;
const longPause = 2000;

interface TurnOf {
	readonly page: Page;
	readonly id: string;
	readonly lens: Lens | undefined;
	readonly isTiring: boolean;
	readonly value: string;
	/** Where the text stands in the answer that it is a part of. */
	readonly within:
		((text: string) => { readonly answer: string; readonly at: number } | undefined) | undefined;
}

interface Turn {
	/** The hint that is shown; nothing while the field is not being written in. */
	readonly hint: Suggestion | undefined;
	readonly hasMore: boolean;
	/** Nothing was found for a while. */
	readonly isAtLoss: boolean;
	readonly enter: () => void;
	readonly leave: () => void;
	/** After each change: waits for a pause. */
	readonly wait: () => void;
	/** Looks at once, after a hint was answered. */
	readonly look: (text: string) => void;
	/** On to another hint. */
	readonly step: (by: number) => void;
}

/** What the words of the field being written in hint at, shortly after a pause, one hint at a time. */
export function useTurn(given: TurnOf): Turn {
	const latest = useRef(given);
	latest.current = given;
	const { page, value, lens } = given;
	const [isHere, setHere] = useState(false);
	const [found, setFound] = useState<readonly Suggestion[]>([]);
	const [shown, setShown] = useState<Code>();
	const [isLong, setLong] = useState(false);
	const timers = useRef<number[]>([]);
	const stop = () => timers.current.splice(0).forEach((timer) => window.clearTimeout(timer));
	useEffect(() => stop, []);

	const look = (text: string) => {
		const { page: now, id } = latest.current;
		now.written.pause(id);
		setFound(now.written.isSilent() ? [] : hintsIn(latest.current, text));
	};
	const wait = () => {
		stop();
		setLong(false);
		timers.current = [
			window.setTimeout(() => look(latest.current.value), pause),
			window.setTimeout(() => setLong(true), longPause),
		];
	};
	const there = tagsIn(value, page.roots).map(({ code }) => rolledUp(code));
	const hints = found.filter(
		({ code, because }) =>
			!page.rejected.has(rolledUp(code)) &&
			!there.includes(rolledUp(code)) &&
			because.every(({ from, to, text }) => value.slice(from, to) === text),
	);
	const canShow = isHere && lens !== undefined && !page.written.isSilent();
	const hint = hints.find(({ code }) => code === shown) ?? hints[0];
	return {
		hint: canShow ? hint : undefined,
		hasMore: hints.length > 1,
		isAtLoss: canShow && isLong && hints.length === 0 && there.length === 0 && /[\p{L}\p{N}]/u.test(value),
		wait,
		look,
		enter() {
			if (isHere) return;
			setHere(true);
			wait();
		},
		leave() {
			stop();
			setHere(false);
			page.written.pause(latest.current.id);
		},
		step(by) {
			const at = hints.findIndex(({ code }) => code === hint?.code);
			setShown(hints[(at + by + hints.length) % hints.length]?.code);
		},
	};
}

/** Hints with offsets in the text. */
function hintsIn({ page, lens, isTiring, within }: TurnOf, text: string): Suggestion[] {
	if (lens === undefined || text.trim() === '') return [];
	const place = within ? within(text) : { answer: text, at: 0 };
	if (place === undefined) return [];
	return page.on.hints(place.answer, lens).flatMap(({ code, because }) => {
		const here = because
			.map((said) => ({ from: said.from - place.at, to: said.to - place.at }))
			.filter(({ from, to }) => from >= 0 && to <= text.length)
			.map((said, at, all) => toGroupEnd(text, said, all[at + 1]?.from))
			.map(({ from, to }) => ({ from, to, text: text.slice(from, to) }));
		return here.length === 0 ? [] : [{ code: isTiring ? draining(code) : code, because: here }];
	});
}

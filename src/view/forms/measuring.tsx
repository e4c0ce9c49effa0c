import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Code } from '../../domain/codes';
import { words } from '../../i18n';
import { useElementId } from '../naming';

const text = words.formsFollow.readings;

interface MeasuringProps {
	readonly says: string;
	readonly offered: readonly { readonly code: Code; readonly name: string }[];
	readonly measure: (code: Code) => void;
	readonly another: () => void;
}

/** Turns measuring on: for one code, those of the page first. */
export function Measuring({ says, offered, measure, another }: MeasuringProps) {
	const id = useElementId();
	const [isAsking, setAsking] = useState(false);
	const el = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (isAsking) el.current?.querySelector('button')?.focus();
	}, [isAsking]);
	const choose = (act: () => void) => () => {
		setAsking(false);
		act();
	};
	if (!isAsking)
		return (
			<button type="button" class="eh-bare eh-more" onClick={() => setAsking(true)}>
				{says}
			</button>
		);
	return (
		<div ref={el} role="group" aria-labelledby={id}>
			<div id={id} class="eh-choice">
				{text.which}
			</div>
			<div class="eh-choices">
				{offered.map(({ code, name }) => (
					<button key={code} type="button" class="eh-pole" dir="auto" onClick={choose(() => measure(code))}>
						{name}
					</button>
				))}
				<button type="button" class="eh-pole" onClick={choose(another)}>
					{text.another}
				</button>
				<button type="button" class="eh-bare eh-more" onClick={() => setAsking(false)}>
					{text.leave}
				</button>
			</div>
		</div>
	);
}

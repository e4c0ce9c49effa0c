import { useState } from 'preact/hooks';
import type { Roots } from '../domain/codes';
import { lenses } from '../domain/lenses';
import { rootsIn } from '../domain/settings/fit';
import { words } from '../i18n';
import { useElementId } from './naming';

interface OtherRootsProps {
	readonly roots: Roots;
	readonly use: (roots: Roots) => void;
	readonly leave: () => void;
}

/** Three tag names to choose, one a lens; what is not fit is said at once and not taken. */
export function OtherRoots({ roots, use, leave }: OtherRootsProps) {
	const text = words.screen.patterns.earlier;
	const [typed, setTyped] = useState(roots);
	const hintId = useElementId();
	const named = rootsIn(typed);
	return (
		<form
			class="eh-roots"
			onSubmit={(event) => {
				event.preventDefault();
				if (named !== undefined) use(named);
			}}
		>
			<p class="eh-faint">{text.rootsAbout}</p>
			{lenses.map((lens, index) => (
				<label key={lens} class="eh-root">
					<span>{words.screen.lenses[lens].name}</span>
					<input
						type="text"
						ref={index === 0 ? begin : null}
						value={typed[lens]}
						spellcheck={false}
						aria-describedby={hintId}
						aria-invalid={named === undefined}
						onInput={({ currentTarget }) => setTyped({ ...typed, [lens]: currentTarget.value.trim() })}
					/>
				</label>
			))}
			<p id={hintId} class="eh-faint" role="status">
				{named === undefined ? text.rootsUnfit : ''}
			</p>
			<div class="eh-choices">
				<button type="submit" disabled={named === undefined}>
					{text.useRoots}
				</button>
				<button type="button" onClick={leave}>
					{text.back}
				</button>
			</div>
		</form>
	);
}

function begin(el: HTMLElement | null): void {
	el?.focus();
}

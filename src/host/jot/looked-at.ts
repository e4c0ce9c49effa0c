import type { App } from 'obsidian';
import type { CountedNote } from '../../index/counted';

const key = 'escape-hatch-jots-looked-at';

type Jot = Pick<CountedNote, 'path' | 'callout' | 'opening'>;

/** A note by its path, a callout in it by the print of its first words as well. */
type Place = readonly [path: string, print?: number];

/** Which jots were looked at on this device: paths and prints, no words; notes that are gone are forgotten. */
export class LookedAt {
	constructor(private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage' | 'vault'>) {}

	has(jot: Jot): boolean {
		const place = placeOf(jot);
		return this.places.some((other) => isSame(other, place));
	}

	add(jot: Jot): void {
		if (!this.has(jot)) this.save([...this.places, placeOf(jot)]);
	}

	forgetAll(): void {
		this.save([]);
	}

	follow(path: string, oldPath: string): void {
		const { places } = this;
		if (places.some(([known]) => known === oldPath))
			this.save(places.map(([known, ...print]) => [known === oldPath ? path : known, ...print]));
	}

	private get places(): readonly Place[] {
		const saved: unknown = this.app.loadLocalStorage(key);
		return Array.isArray(saved) ? saved.filter(isPlace) : [];
	}

	private save(places: readonly Place[]): void {
		const there = places.filter(([path]) => this.app.vault.getFileByPath(path) !== null);
		this.app.saveLocalStorage(key, there.length === 0 ? null : there);
	}
}

function placeOf({ path, callout, opening }: Jot): Place {
	return callout === undefined ? [path] : [path, opening?.place.print ?? 0];
}

function isSame(one: Place, other: Place): boolean {
	return one[0] === other[0] && one[1] === other[1];
}

function isPlace(saved: unknown): saved is Place {
	return Array.isArray(saved) && typeof saved[0] === 'string';
}

import type { Range } from '../../domain/metadata';
import { applied, type Change } from '../../domain/tagging/change';

/** A place in a text that moves with the words around it. */
export interface FollowedRange {
	readonly now: Range;
}

/** A note's text as it was last seen, with places that are followed through the changes made to it. */
export class FollowedText {
	private readonly places: { now: Range }[] = [];

	constructor(private seen: string) {}

	get text(): string {
		return this.seen;
	}

	follow(range: Range): FollowedRange {
		const place = { now: range };
		this.places.push(place);
		return place;
	}

	/** Takes over changes that were written. What is put in at an edge of a place stays outside it. */
	change(changes: readonly Change[]): void {
		this.seen = applied(this.seen, changes);
		for (const place of this.places) {
			const from = moved(place.now.from, changes, true);
			place.now = { from, to: Math.max(from, moved(place.now.to, changes, false)) };
		}
	}
}

function moved(at: number, changes: readonly Change[], isStart: boolean): number {
	return changes.reduce((place, { from, to, insert }) => {
		if (at < from || (at === from && !isStart)) return place;
		return place + (at < to ? from - at : insert.length + from - to);
	}, at);
}

/** The part of the host's metadata cache that the subject needs. Offsets count UTF-16 units of the file as read. */
export interface Place {
	readonly line: number;
	readonly offset: number;
}

export interface Position {
	readonly start: Place;
	readonly end: Place;
}

export interface CachedTag {
	readonly tag: string;
	readonly position: Position;
}

export interface CachedSection {
	readonly type: string;
	readonly id?: string | undefined;
	readonly position: Position;
}

export interface CachedListItem {
	readonly parent: number;
	readonly task?: string | undefined;
	readonly position: Position;
}

export interface NoteMetadata {
	readonly tags?: readonly CachedTag[];
	readonly sections?: readonly CachedSection[];
	readonly listItems?: readonly CachedListItem[];
	readonly frontmatter?: Readonly<Record<string, unknown>>;
}

/** A half-open range of UTF-16 offsets. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** A window with the classes of its own that the elements made in it belong to. */
export type Realm = Window & typeof globalThis;

/** Is this of a class, or of the class of that name in the window that it was made in? */
export function isInstance(value: object, type: { name: string; new (): unknown }, madeIn: Window): boolean {
	const own: unknown = Reflect.get(madeIn, type.name);
	return value instanceof type || (typeof own === 'function' && value instanceof own);
}

/** Is this a node, of whatever window? */
export function isNode(value: EventTarget | null): value is Node {
	return value !== null && 'nodeType' in value;
}

/** The element that an event is about, if it is one, of whatever window. */
export function elementOf({ target }: Event): Element | undefined {
	return isNode(target) && target.instanceOf(Element) ? target : undefined;
}

/** The members that the app adds to the language's own objects, as far as they need no document. */
const ADDITIONS: readonly [object, Record<string, (this: never, ...args: never[]) => unknown>][] = [
	[
		Array.prototype,
		{
			first(this: unknown[]) {
				return this[0];
			},
			last(this: unknown[]) {
				return this.at(-1);
			},
			contains(this: unknown[], target: unknown) {
				return this.includes(target);
			},
			remove(this: unknown[], target: unknown) {
				for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
			},
			shuffle(this: unknown[]) {
				return this.sort(() => Math.random() - 0.5);
			},
			unique(this: unknown[]) {
				return [...new Set(this)];
			},
		},
	],
	[
		String.prototype,
		{
			contains(this: string, target: string) {
				return this.includes(target);
			},
			format(this: string, ...args: string[]) {
				return this.replace(/\{(\d+)\}/g, (hole, index: string) => args[Number(index)] ?? hole);
			},
		},
	],
	[Array, { combine: (arrays: unknown[][]) => arrays.flat() }],
	[String, { isString: (value: unknown) => typeof value === 'string' }],
	[Number, { isNumber: (value: unknown) => typeof value === 'number' }],
	[Object, { isEmpty: (object: object) => Object.keys(object).length === 0 }],
	[
		Math,
		{
			clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
			square: (value: number) => value * value,
		},
	],
	[
		globalThis,
		{
			isBoolean: (value: unknown) => typeof value === 'boolean',
			sleep: (delay: number) => new Promise<void>((resolve) => setTimeout(resolve, delay)),
		},
	],
];

/** Adds them where they are not there yet; not enumerable, so that `for…in` over an array is unharmed. */
export function installPrototypes(): void {
	for (const [target, members] of ADDITIONS) {
		for (const [name, value] of Object.entries(members)) {
			if (Object.hasOwn(target, name)) continue;
			Object.defineProperty(target, name, { value, writable: true, configurable: true });
		}
	}
}

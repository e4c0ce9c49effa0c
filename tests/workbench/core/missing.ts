/** Thrown wherever a plugin reaches for a part of the app that this host does not have; `api` is its name. */
export class HostMissing extends Error {
	override readonly name = 'HostMissing';

	constructor(readonly api: string) {
		super(`The workbench has no ${api}.`);
	}
}

/** Throws by the name of what is missing; typed so that it can stand wherever a value is needed. */
export function hostMissing(api: string): never {
	throw new HostMissing(api);
}

/** Names that runtimes, promises and test printers probe on any object; absent, but never an error. */
const PROBES = new Set([
	'then',
	'toJSON',
	'asymmetricMatch',
	'nodeType',
	'tagName',
	'$$typeof',
	'__esModule',
]);

function isProbe(property: string | symbol): property is symbol {
	return typeof property === 'symbol' || PROBES.has(property) || property.startsWith('@@');
}

/** An object of which any use throws by name, e.g. the element of a ribbon icon where there is no document. */
export function missingValue<T extends object>(api: string): T {
	return new Proxy({} as T, {
		get: (_target, property) => (isProbe(property) ? undefined : hostMissing(`${api}.${property}`)),
		set: (_target, property) => hostMissing(`${api}.${String(property)}`),
	});
}

/**
 * Stands for an export that is not there: it can be extended and named in `instanceof`, but calling it,
 * constructing it or reading a static member throws by name.
 */
export function missingExport(api: string): new () => object {
	const absent = class {
		constructor() {
			hostMissing(api);
		}
	};
	return new Proxy(absent, {
		apply: () => hostMissing(api),
		get(target, property) {
			if (property in target || isProbe(property)) return Reflect.get(target, property) as unknown;
			return hostMissing(`${api}.${property}`);
		},
	});
}

/** Makes reading a member that neither the class nor a subclass has throw by name (`Vault.foo`). */
export function guardMissing(type: { readonly name: string; readonly prototype: object }): void {
	const label = type.name;
	const layer = Object.create(Object.getPrototypeOf(type.prototype) as object) as object;
	const guard = new Proxy(layer, {
		get(target, property, receiver) {
			if (property in target || isProbe(property)) return Reflect.get(target, property, receiver) as unknown;
			return hostMissing(`${label}.${property}`);
		},
	});
	Object.setPrototypeOf(type.prototype, guard);
}

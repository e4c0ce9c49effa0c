import { Events } from './events';

/** What plugins have handed to the host, by kind: views, editor extensions, suggesters, post-processors… */
export class Registry extends Events {
	private readonly kinds = new Map<string, unknown[]>();

	/** Takes a registration in, fires `added` with kind and value; the result takes it out and fires `removed`. */
	add(kind: string, value: unknown): () => void {
		this.kinds.set(kind, [...this.list(kind), value]);
		this.trigger('added', kind, value);
		return () => {
			this.kinds.set(
				kind,
				this.list(kind).filter((other) => other !== value),
			);
			this.trigger('removed', kind, value);
		};
	}

	/** Registrations of a kind, in their order; the caller knows what the kind holds. */
	list<T>(kind: string): T[] {
		return (this.kinds.get(kind) ?? []) as T[];
	}
}

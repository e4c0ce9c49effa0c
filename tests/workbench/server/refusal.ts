/** A request that is answered with an error on purpose: `status` is the HTTP status. */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		message: string,
	) {
		super(message);
	}
}

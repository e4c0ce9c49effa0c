import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

/** A token that cannot be guessed. */
export function newToken(): string {
	return randomBytes(24).toString('base64url');
}

/**
 * Lets a request through only with the token (header `x-workbench-token` or `?token=`) and addressed to this
 * very host: another site that makes its name point at 127.0.0.1 is refused.
 */
export function checkRequest(request: IncomingMessage, url: URL, token: string, port: number): void {
	const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
	if (!hosts.includes(request.headers.host ?? ''))
		throw new Refusal(403, 'This server answers 127.0.0.1 only.');
	const header = request.headers['x-workbench-token'];
	const given = typeof header === 'string' ? header : (url.searchParams.get('token') ?? '');
	if (!isSame(given, token))
		throw new Refusal(403, 'The token is missing or wrong: open the URL as printed.');
}

function isSame(given: string, token: string): boolean {
	const [one, two] = [Buffer.from(given), Buffer.from(token)];
	return one.length === two.length && timingSafeEqual(one, two);
}

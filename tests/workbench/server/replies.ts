import type { ServerResponse } from 'node:http';
import type { OutsideEdits } from './outside-edits';
import { Refusal } from './refusal';

/** Scripts and requests from this server only; `unsafe-eval` is how a plugin's code is run, as the app runs it. */
const contentPolicy = [
	"default-src 'none'",
	"script-src 'self' 'unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	"connect-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

const headers = (type: string) => ({
	'content-type': `${type}; charset=utf-8`,
	'cache-control': 'no-store',
	'content-security-policy': contentPolicy,
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
});

/** Answers with text of a type. */
export function sendText(response: ServerResponse, type: string, text: string): void {
	response.writeHead(200, headers(type)).end(text);
}

/** Answers with bytes as they are, any other value as JSON, undefined as an empty answer. */
export function send(response: ServerResponse, value: unknown): void {
	if (value === undefined) response.writeHead(204, headers('text/plain')).end();
	else if (value instanceof Uint8Array)
		response.writeHead(200, headers('application/octet-stream')).end(value);
	else sendText(response, 'application/json', JSON.stringify(value));
}

/** Answers with a refusal's status, or 500 for what nobody expected; the body is one line. */
export function sendError(response: ServerResponse, error: unknown): void {
	if (response.headersSent) return void response.end();
	const status = error instanceof Refusal ? error.status : statusOf(error);
	const text = error instanceof Error ? error.message : String(error);
	response.writeHead(status, headers('text/plain')).end(`${text}\n`);
}

/** What a failure of the file system means to the page. */
function statusOf(error: unknown): number {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT' || code === 'ENOTDIR') return 404;
	return code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'EISDIR' ? 409 : 500;
}

/** Keeps the answer open and sends each outside edit as a server-sent event. */
export function streamEdits(edits: OutsideEdits, response: ServerResponse): void {
	response.writeHead(200, headers('text/event-stream'));
	response.write(': connected\n\n');
	const stop = edits.listen((edit) => response.write(`data: ${JSON.stringify(edit)}\n\n`));
	response.on('close', stop);
}

import { parseArgs } from 'node:util';

/** What `npm start` was asked for; without a folder it is the sample vault. */
export interface StartOptions {
	folder: string | undefined;
	inPlace: boolean;
	open: boolean;
	port: number;
	theme: 'light' | 'dark';
}

/** What cannot be done as asked: one line for the user, exit code 2. */
export class UsageError extends Error {}

/** Reads the command line. Throws a `UsageError` for an unknown flag, a second folder, a bad port or theme. */
export function readOptions(args: string[]): StartOptions {
	const { values, positionals } = parse(args);
	if (positionals.length > 1)
		throw new UsageError(`One folder at a time, not ${String(positionals.length)}.`);
	const theme = values.theme ?? 'light';
	if (theme !== 'light' && theme !== 'dark')
		throw new UsageError(`--theme is light or dark, not “${theme}”.`);
	if (values['in-place'] && positionals.length === 0)
		throw new UsageError('--in-place needs a folder to work on.');
	return {
		folder: positionals[0],
		inPlace: values['in-place'],
		open: !values['no-open'],
		port: portOf(values.port),
		theme,
	};
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				'in-place': { type: 'boolean', default: false },
				'no-open': { type: 'boolean', default: false },
				port: { type: 'string' },
				theme: { type: 'string' },
			},
		});
	} catch (error) {
		const [line = ''] = error instanceof Error ? error.message.split(/\.\s|\n/) : [];
		throw new UsageError(`${line}. Known: --in-place, --no-open, --port N, --theme light|dark.`);
	}
}

/** 0 takes a free port. */
function portOf(text: string | undefined): number {
	if (text === undefined) return 0;
	const port = Number(text);
	if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
		throw new UsageError(`--port is a number from 1 to 65535, not “${text}”.`);
	return port;
}

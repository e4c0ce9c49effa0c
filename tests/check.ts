/** `npm run check`: everything that must hold before a change lands, in order; the first failure ends it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

interface Step {
	readonly name: string;
	readonly run: () => boolean;
}

/** Bytes, minified. The words and the code book stand beside the code. */
const budget = { code: 120_000, words: 120_000, styles: 30_000 };

/** For a run that has done them before. */
const skipsTests = process.argv.includes('--without-tests');

const steps: readonly Step[] = [
	{ name: 'format', run: () => command('prettier', '--check', '--log-level', 'warn', '.') },
	{ name: 'types', run: () => command('tsc', '-p', '.') },
	{ name: 'lint', run: () => command('eslint', '.', '--max-warnings=0') },
	{ name: 'unused exports', run: () => command('knip') },
	{ name: 'build', run: () => command('node', 'esbuild.config.mjs', 'production') },
	{ name: 'bundle budget', run: isWithinBudget },
	...(skipsTests ? [] : [{ name: 'tests, layers among them', run: () => command('vitest', 'run') }]),
];

for (const { name, run } of steps) {
	const start = performance.now();
	process.stdout.write(`\n— ${name}\n`);
	const isGood = run();
	process.stdout.write(
		`${isGood ? 'ok' : 'FAILED'}: ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
	);
	if (!isGood) process.exit(1);
}

function command(program: string, ...args: string[]): boolean {
	const isNode = program === 'node';
	const { status } = spawnSync(
		isNode ? process.execPath : 'npx',
		isNode ? args : ['--no-install', program, ...args],
		{
			stdio: 'inherit',
			shell: process.platform === 'win32',
		},
	);
	return status === 0;
}

function isWithinBudget(): boolean {
	const words = ['value', 'energy', 'need']
		.map(
			(lens) => JSON.stringify(JSON.parse(readFileSync(`src/i18n/en/codebook/${lens}.json`, 'utf8'))).length,
		)
		.reduce((sum, length) => sum + length, 0);
	const sizes = { code: statSync('main.js').size - words, words, styles: statSync('styles.css').size };
	return Object.entries(budget).every(([part, most]) => {
		const size = sizes[part as keyof typeof sizes];
		process.stdout.write(`${part}: ${(size / 1000).toFixed(1)} kB of ${most / 1000} kB\n`);
		return size <= most;
	});
}

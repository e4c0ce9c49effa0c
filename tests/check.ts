/** `npm run check`: everything that must hold before a change lands, in order; the first failure ends it. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

interface Sizes {
	readonly code: number;
	readonly words: number;
}

interface Step {
	readonly name: string;
	readonly run: () => boolean;
}

/**
 * Bytes, minified: the words, code book among them, stand beside the code. A start pays 3 to 8 ms for 100 kB. A quarter of
 * the code is the pattern view, another one jots and forms (120 kB: pages, drafts, what is read from and written into
 * notes), a sixth what follows from patterns (100 kB: lines planned and read back, pages of four kinds, reviews), a tenth
 * renaming; preact and a stemmer are the only libraries. Half of the words are what suggestions know: with
 * less they hear too little.
 */
const budget = { code: 590_000, words: 290_000, styles: 54_000 };

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
	const { stdout } = spawnSync(process.execPath, ['esbuild.config.mjs', 'sizes'], { encoding: 'utf8' });
	const sizes = { ...(JSON.parse(stdout) as Sizes), styles: statSync('styles.css').size };
	return Object.entries(budget).every(([part, most]) => {
		const size = sizes[part as keyof typeof sizes];
		process.stdout.write(`${part}: ${(size / 1000).toFixed(1)} kB of ${most / 1000} kB\n`);
		return size <= most;
	});
}

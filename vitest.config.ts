import { defineConfig } from 'vitest/config';

export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// Threads begin faster, and one core would be left idle else.
					pool: 'threads',
					maxWorkers: '100%',
					include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
					exclude: ['tests/headless/**', 'tests/browser/**'],
				},
			},
			{
				extends: true,
				test: {
					name: 'headless',
					include: ['tests/headless/**/*.test.ts'],
					pool: 'threads',
					maxWorkers: '100%',
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					maxWorkers: 2,
					// Files of a worker share browser, page and bundle of the workbench; a driver belongs to its test.
					isolate: false,
					// After the others, whose files take every core there is.
					sequence: { groupOrder: 1 },
					// A loaded machine can starve a browser: what fails twice in a row fails.
					retry: 1,
					expect: { poll: { timeout: 8_000 } },
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});

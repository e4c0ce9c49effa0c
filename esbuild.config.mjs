import { build, context } from 'esbuild';

const [mode = 'production'] = process.argv.slice(2);
const isProduction = mode === 'production';

/** What the app provides at run time; bundling a second copy would break the editor silently. */
const external = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

const common = {
	bundle: true,
	minify: isProduction,
	sourcemap: isProduction ? false : 'inline',
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'warning',
};

const plugin = {
	...common,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	format: 'cjs',
	target: 'es2022',
	external,
	jsx: 'automatic',
	jsxImportSource: 'preact',
};

const stylesheet = { ...common, sourcemap: false, entryPoints: ['styles/index.css'], outfile: 'styles.css' };

if (mode === 'watch') {
	for (const options of [plugin, stylesheet]) await (await context(options)).watch();
	process.stdout.write('Watching src/ and styles/; stop with Ctrl+C.\n');
} else {
	await Promise.all([build(plugin), build(stylesheet)]);
}

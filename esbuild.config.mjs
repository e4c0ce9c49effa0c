import { build, context } from 'esbuild';

const [mode = 'production'] = process.argv.slice(2);
const isProduction = mode !== 'watch';

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

/** Bytes of the bundle: the words in it apart from the code, which is the rest. */
function sizesOf({ outputs }) {
	const [bundle] = Object.values(outputs);
	const parts = Object.entries(bundle.inputs);
	const words = parts
		.filter(([path]) => path.startsWith('src/i18n/'))
		.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
	return { code: bundle.bytes - words, words };
}

if (mode === 'watch') {
	for (const options of [plugin, stylesheet]) await (await context(options)).watch();
	process.stdout.write('Watching src/ and styles/; stop with Ctrl+C.\n');
} else if (mode === 'sizes') {
	const { metafile } = await build({ ...plugin, metafile: true, write: false });
	process.stdout.write(JSON.stringify(sizesOf(metafile)));
} else {
	await Promise.all([build(plugin), build(stylesheet)]);
}

import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** The manifest's rule wants JSON as an expression of JavaScript: an object in parentheses on a line of its own. */
const jsonAsExpression = {
	meta: { name: 'json-as-expression' },
	parseForESLint: (text, options) =>
		tseslint.parser.parseForESLint(`(${text})`, {
			...options,
			filePath: 'manifest.ts',
			projectService: false,
		}),
};

export default defineConfig([
	globalIgnores(['main.js', 'styles.css', 'node_modules', 'tests/fixtures', '.workbench', 'coverage']),
	...obsidianmd.configs.recommended,
	{
		files: ['**/*.{ts,tsx,mjs}'],
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ['*.mjs', 'tests/*.mjs'] },
				tsconfigRootDir: import.meta.dirname,
			},
		},
	},
	{
		files: ['*.mjs', 'tests/*.mjs'],
		languageOptions: { globals: { process: 'readonly' } },
	},
	{
		// These rules keep plugins from doing what a host, a test and a script are there to do.
		files: ['tests/**/*.{ts,tsx,mjs}'],
		languageOptions: { globals: { process: 'readonly', Buffer: 'readonly' } },
		rules: {
			'@typescript-eslint/no-restricted-imports': 'off',
			'import/no-extraneous-dependencies': 'off',
			'no-undef': 'off',
			'obsidianmd/commands/no-default-hotkeys': 'off',
			'obsidianmd/hardcoded-config-path': 'off',
			'obsidianmd/no-global-this': 'off',
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/prefer-create-el': 'off',
			'obsidianmd/prefer-file-manager-trash-file': 'off',
			'obsidianmd/prefer-instanceof': 'off',
			'obsidianmd/prefer-window-timers': 'off',
		},
	},
	{
		files: ['manifest.json'],
		languageOptions: { parser: jsonAsExpression },
		rules: { 'obsidianmd/validate-manifest': 'error', 'no-unused-expressions': 'off' },
	},
]);

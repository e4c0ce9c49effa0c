import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled } from '../../../src/domain/templates/filled';
import { parseYaml } from '../../workbench/core/frontmatter';

const says = { title: '2026-03-09 jot', fantasy: '[[The "goat" farm]]', from: '', cursor: '' };
const format = (pattern: string) => `<${pattern}>`;
const fill = (template: string, given: Readonly<Record<string, string>> = says) =>
	filled(template, { says: given, format });

describe('a template', () => {
	it.each([
		['# {{title}}', '# 2026-03-09 jot'],
		['{{ Title }}', '2026-03-09 jot'],
		['{{date}} {{time}}', '<YYYY-MM-DD> <HH:mm>'],
		['{{date:dddd D. MMMM}} {{time:H}}', '<dddd D. MMMM> <H>'],
		['from {{from}}.', 'from .'],
	])('%s is filled in', (template, text) => {
		expect(fill(template)).toEqual({ text, cursor: undefined, unknown: [] });
	});

	it('says where the cursor goes', () => {
		expect(fill('{{title}}\n\n{{cursor}}\n{{cursor}}')).toEqual({
			text: '2026-03-09 jot\n\n\n',
			cursor: 16,
			unknown: [],
		});
	});

	it('keeps what it does not know, and names it once', () => {
		const template = '{{mood}} {{title:x}} {{mood}} {{constructor}} {{toString}}';
		expect(fill(template)).toMatchObject({
			text: template,
			unknown: ['{{mood}}', '{{title:x}}', '{{constructor}}', '{{toString}}'],
		});
	});

	it.each([
		'<% tp.date.now("{{date}}") %>',
		'<%* if (x) {\n  tR += "{{title}}"\n} %>',
		'```dataview\nLIST WHERE {{#each}} x\n```',
		'${title} {title} {{}} {{ }}',
		'`= this.file.name` $= 1',
	])('leaves other syntax alone: %s', (template) => {
		expect(fill(template)).toEqual({ text: template, cursor: undefined, unknown: [] });
	});

	it('leaves any words without its braces alone', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (words) => {
				fc.pre(!words.includes('{{'));
				expect(fill(words).text).toBe(words);
			}),
		);
	});
});

describe('a placeholder in properties', () => {
	it.each(['"{{fantasy}}"', "'{{fantasy}}'", '{{fantasy}}', '["a", {{fantasy}}]', '"so: {{fantasy}}"'])(
		'%s stays what it says',
		(value) => {
			fc.assert(
				fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (words) => {
					fc.pre(!/[\n\r]/.test(words));
					const { text } = fill(`---\nb: 'x y'\nhatch-fantasy: ${value}\n---\n`, { fantasy: words });
					const { 'hatch-fantasy': said } = parseYaml(text.slice(4, -4)) as Record<string, unknown>;
					const meant = value.startsWith('[') ? ['a', words] : value.includes('so') ? `so: ${words}` : words;
					expect(said).toEqual(meant);
				}),
			);
		},
	);

	it('is empty where nothing is known', () => {
		expect(fill('---\nhatch-from: {{from}}\n---\n').text).toBe('---\nhatch-from: \n---\n');
	});
});

import { parse } from 'yaml';
import { titleOfPath } from '../../src/domain/file-names';

type Files = Readonly<Record<string, string>>;

const property = /^hatch-(?:kind|date|period|fantasy|tone|shape|from|status|start|again|private)$/;

/** What only the plugin could make sense of, or draw: each with the words for it. */
const foreign: readonly (readonly [what: string, pattern: RegExp])[] = [
	['HTML', /<\/?[a-z!][^>]*>/i],
	['a fence', /^\s*(?:```|~~~)/m],
	['a comment', /%%/],
	['a placeholder', /\{\{|\}\}/],
	['a callout of another type', /^> \[!(?!ask\]|fantasy\])/m],
	['a block id', / \^[\w-]+$/m],
	['a query', /\b(?:dataview|dataviewjs)\b/],
];

/** What of notes could not be read, followed or filled in without the plugin, each with its path; nothing is best. */
export function unreadableAlone(files: Files): string[] {
	const titles = new Set(Object.keys(files).map(titleOfPath));
	return Object.entries(files).flatMap(([path, text]) => {
		const [, yaml, body = text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
		const links = [...text.matchAll(/\[\[([^\]|#]*)/g)].map(([, target = '']) => target);
		return [
			...propertiesAmiss((parse(yaml ?? '') ?? {}) as Record<string, unknown>),
			...foreign.filter(([, pattern]) => pattern.test(body)).map(([what]) => what),
			...links.filter((target) => !titles.has(target)).map((target) => `a link to ${target}`),
		].map((what) => `${path}: ${what}`);
	});
}

/** Flat, and known to the letter. */
function propertiesAmiss(properties: Record<string, unknown>): string[] {
	const isFlat = (value: unknown) => ['string', 'boolean'].includes(typeof value);
	return Object.entries(properties)
		.filter(([name, value]) => !property.test(name) || ![value].flat().every(isFlat))
		.map(([name]) => `the property ${name}`);
}

import { createElement, icons, type IconNode } from 'lucide';

const known: Readonly<Record<string, IconNode | undefined>> = icons;
const added = new Map<string, string>();

/** Adds an icon of one's own: SVG content for a box of 100 × 100. */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

/** Takes an icon added by `addIcon` away. */
export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

/** The icon of a name, with or without `lucide-`, or null. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const own = added.get(iconId);
	const name = iconId.replace(/^lucide-/, '');
	const node = known[pascalCase(name)];
	if (own === undefined && !node) return null;
	const svg = own === undefined && node ? createElement(node) : parseSvg(own ?? '');
	svg.classList.add('svg-icon', own === undefined ? `lucide-${name}` : iconId);
	svg.setAttribute('aria-hidden', 'true');
	return svg as SVGSVGElement;
}

/** Names of all icons there are. */
export function getIconIds(): string[] {
	const kebab = (name: string) => name.replace(/([a-z])(?=[A-Z0-9])|([0-9])(?=[A-Z])/g, '$&-').toLowerCase();
	return [...Object.keys(known).map((name) => `lucide-${kebab(name)}`), ...added.keys()];
}

/** Puts an icon into an element in place of what is there; an unknown name leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	parent.replaceChildren(...[getIcon(iconId)].filter((icon) => icon !== null));
}

function pascalCase(name: string): string {
	return name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

function parseSvg(content: string): Element {
	const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${content}</svg>`;
	return document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
}

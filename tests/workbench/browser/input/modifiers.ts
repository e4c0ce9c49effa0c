import type { Modifier } from 'obsidian';
import { Platform } from '../../core/index';

type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Modifiers in one spelling: `Mod` resolved for this machine, sorted, joined by commas. */
export function normalModifiers(modifiers: readonly Modifier[]): string {
	const real = modifiers.map((one) => (one === 'Mod' ? modKey() : one));
	return [...new Set(real)].sort().join(',');
}

/** The modifiers held during an event, in the same spelling. */
export function modifiersOf(event: Pressed): string {
	const held: Modifier[] = [];
	if (event.altKey) held.push('Alt');
	if (event.ctrlKey) held.push('Ctrl');
	if (event.metaKey) held.push('Meta');
	if (event.shiftKey) held.push('Shift');
	return held.join(',');
}

/** Is a modifier held? `Mod` is the command key on a Mac and Ctrl elsewhere. */
export function isModifierHeld(event: Pressed, modifier: Modifier): boolean {
	return modifiersOf(event)
		.split(',')
		.includes(modifier === 'Mod' ? modKey() : modifier);
}

const modKey = (): Modifier => (Platform.isMacOS ? 'Meta' : 'Ctrl');

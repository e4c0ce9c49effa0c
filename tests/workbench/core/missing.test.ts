import { describe, expect, it } from 'vitest';
import { createObsidianCore, guardMissing, HostMissing, missingValue } from './index';

type Exports = Record<string, new () => object>;

describe('what the host lacks', () => {
	const obsidian = createObsidianCore() as Exports;

	it('can be extended and asked for with instanceof', () => {
		const Modal = obsidian.Modal!;
		class Mine extends Modal {}
		expect({} instanceof Modal).toBe(false);
		expect(() => new Mine()).toThrow(new HostMissing('Modal'));
	});

	it('throws by name when called or read', () => {
		const setIcon = obsidian.setIcon as unknown as () => void;
		const Keymap = obsidian.Keymap as unknown as { isModEvent(): void };
		expect(() => setIcon()).toThrow('The workbench has no setIcon.');
		expect(() => Keymap.isModEvent()).toThrow('The workbench has no Keymap.isModEvent.');
	});

	it('throws by name even where no such thing is documented', () => {
		expect(() => new obsidian.Telepathy!()).toThrow('The workbench has no Telepathy.');
	});

	it('gives way to what a host brings itself', () => {
		class Modal {}
		expect(createObsidianCore({ Modal }).Modal).toBe(Modal);
	});

	it('is named by class and member on guarded objects, subclasses included', () => {
		class Cupboard {
			cup = 1;
		}
		guardMissing(Cupboard);
		class Big extends Cupboard {}
		expect(new Big().cup).toBe(1);
		expect(() => (new Big() as unknown as { plate: unknown }).plate).toThrow(
			'The workbench has no Cupboard.plate.',
		);
	});

	it('is harmless to promises that probe for "then"', async () => {
		const value = missingValue<object>('element');
		await expect(Promise.resolve(value)).resolves.toBe(value);
	});
});

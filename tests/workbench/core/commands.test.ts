import type { Command, MarkdownFileInfo } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { CliHandlers, Commands, parseCliFlags } from './index';

const editor = { editor: { name: 'editor' } } as unknown as MarkdownFileInfo;

function withCommand(command: Partial<Command>, context: MarkdownFileInfo | null = null): Commands {
	const commands = new Commands(() => context);
	commands.addCommand({ id: 'p:c', name: 'C', ...command });
	return commands;
}

describe('commands', () => {
	it('are offered where their check says so, and then run', () => {
		const check = vi.fn((isChecking: boolean) => isChecking || undefined);
		const commands = withCommand({ checkCallback: check });
		expect(commands.listCommands()).toHaveLength(1);
		expect(commands.executeCommandById('p:c')).toBe(true);
		expect(check.mock.calls).toEqual([[true], [true], [false]]);
	});

	it('are hidden and do not run where it says no', () => {
		const commands = withCommand({ checkCallback: () => false, callback: () => expect.unreachable() });
		expect([commands.listCommands(), commands.executeCommandById('p:c')]).toEqual([[], false]);
	});

	it('for the editor need one', () => {
		const act = vi.fn();
		expect(withCommand({ editorCallback: act }).executeCommandById('p:c')).toBe(false);
		expect(withCommand({ editorCallback: act }, editor).executeCommandById('p:c')).toBe(true);
		expect(act.mock.calls).toEqual([[editor.editor, editor]]);
	});

	it('take the strongest callback', () => {
		const strongest = vi.fn(() => true);
		const commands = withCommand(
			{
				editorCheckCallback: strongest,
				editorCallback: () => expect.unreachable(),
				callback: () => expect.unreachable(),
			},
			editor,
		);
		commands.executeCommandById('p:c');
		expect(strongest.mock.calls.map(([isChecking]: unknown[]) => isChecking)).toEqual([true, false]);
	});
});

describe('command-line handlers', () => {
	const entry = (id: string) => ({ id, description: '', flags: {}, handler: () => id });

	it('have ids of their own', () => {
		const handlers = new CliHandlers();
		handlers.register(entry('a'));
		expect(() => handlers.register(entry('a'))).toThrow('CLI command "a" is already registered.');
	});

	it('get flags as texts', async () => {
		const handlers = new CliHandlers();
		handlers.register({ ...entry('a'), handler: (params) => JSON.stringify(params) });
		const flags = parseCliFlags(['all', 'code=value/craft', 'eq=a=b']);
		expect(await handlers.run('a', flags)).toBe('{"all":"true","code":"value/craft","eq":"a=b"}');
	});

	it('are not asked while a required flag is missing', async () => {
		const handlers = new CliHandlers();
		handlers.register({ ...entry('a'), flags: { to: { description: '', value: '<path>', required: true } } });
		expect(await handlers.run('a')).toBe('error: a needs to=…');
	});
});

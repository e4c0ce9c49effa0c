import type { Command, MarkdownFileInfo } from 'obsidian';
import { Events } from './events';

/** A command's context where an editor is open and being edited. */
export type EditorContext = () => MarkdownFileInfo | null;

/** All commands by id. The strongest callback decides: editor check, editor, check, plain. */
export class Commands extends Events {
	readonly commands: Record<string, Command> = {};

	constructor(private readonly editorContext: EditorContext) {
		super();
	}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
		this.trigger('changed');
	}

	removeCommand(id: string): void {
		delete this.commands[id];
		this.trigger('changed');
	}

	findCommand(id: string): Command | undefined {
		return this.commands[id];
	}

	/** Those that apply now, as the palette shows them. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.run(command, true));
	}

	/** False where there is no such command or where it does not apply now. */
	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command !== undefined && this.run(command, true) && this.run(command, false);
	}

	private run(command: Command, isChecking: boolean): boolean {
		if (command.editorCheckCallback ?? command.editorCallback) return this.runInEditor(command, isChecking);
		if (command.checkCallback) return command.checkCallback(isChecking) === true || !isChecking;
		if (!isChecking) void command.callback?.();
		return command.callback !== undefined;
	}

	private runInEditor(command: Command, isChecking: boolean): boolean {
		const context = this.editorContext();
		const editor = context?.editor;
		if (!context || !editor || isReading(context)) return false;
		if (command.editorCheckCallback) {
			return command.editorCheckCallback(isChecking, editor, context) === true || !isChecking;
		}
		if (!isChecking) void command.editorCallback?.(editor, context);
		return true;
	}
}

/** In reading mode a note still has its editor, but nobody edits there. */
function isReading(context: MarkdownFileInfo & { getMode?: () => unknown }): boolean {
	return 'getMode' in context && context.getMode() === 'preview';
}

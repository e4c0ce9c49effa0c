import type { Instruction } from 'obsidian';

/** Writes which key does what, in place of what was there. */
export function writeInstructions(el: HTMLElement, instructions: Instruction[]): void {
	el.empty();
	for (const { command, purpose } of instructions) {
		const itemEl = el.createDiv('prompt-instruction');
		itemEl.createSpan({ cls: 'prompt-instruction-command', text: command });
		itemEl.createSpan({ text: purpose });
	}
}

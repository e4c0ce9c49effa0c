import { Component, Notice } from 'obsidian';

/** A line that stays until it is put away, for there is no haste in reading it; one at a time. */
export class QuietLine extends Component {
	private notice: Notice | undefined;

	say(line: string): void {
		this.notice?.hide();
		this.notice = new Notice(line, 0);
	}

	override onunload(): void {
		this.notice?.hide();
	}
}

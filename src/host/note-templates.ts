import { type App, Notice, parseYaml } from 'obsidian';
import type { Day } from '../domain/dates';
import type { Kind } from '../domain/kinds';
import { propertiesIn } from '../domain/properties-change';
import { templateKinds, type Settings } from '../domain/settings';
import { codeOfTag } from '../domain/codes';
import { propertyTags } from '../domain/tags';
import { countingTags, withoutCounting } from '../domain/templates/counting-tags';
import type { Begun } from '../domain/templates/answered';
import { filled } from '../domain/templates/filled';
import { mergedNote } from '../domain/templates/merged';
import { templatePath } from '../domain/templates/template-path';
import { asInEditor } from '../domain/written-change';
import type { PropertyValue, PropertyValues } from '../domain/yaml-values';
import { words } from '../i18n';
import { dayFormat } from './day-format';

const text = words.ownTemplates;

/** A template of the user's as it is now. */
export interface OwnTemplate {
	readonly path: string;
	readonly text: string;
}

/** What a template may ask for that stands in no property of the note. */
export interface TemplateSays {
	/** Labels of the codes that it comes from. */
	readonly codes?: string | undefined;
	/** What the code book asks of the first of them. */
	readonly question?: string | undefined;
	/** Links to what it comes from. */
	readonly from?: string | undefined;
}

interface NewFromTemplate {
	readonly title: string;
	readonly day: Day;
	readonly values: PropertyValues;
	readonly says?: TemplateSays | undefined;
}

/** The user's own templates. What is odd about one is said, once in a session where it is a matter of taste. */
export class NoteTemplates {
	private readonly told = new Set<string>();

	constructor(
		private readonly app: App,
		private readonly settings: () => Settings,
	) {}

	/** The template of a kind; nothing where the built-in one is used. */
	async of(kind: Kind): Promise<OwnTemplate | undefined> {
		const own = templateKinds.find((other) => other === kind);
		const path = own && templatePath(this.settings().templates[own]);
		if (path === undefined) return undefined;
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return void new Notice(text.missing(path));
		try {
			return { path, text: asInEditor(await this.app.vault.cachedRead(file)) };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return void new Notice(text.unreadable(path, reason));
		}
	}

	/** A note begun from a template, with what it says of itself; nothing where it cannot be said in it. */
	begun(
		{ path, text: template }: OwnTemplate,
		{ title, day, values, says: { codes = '', question = '', from } = {} }: NewFromTemplate,
	): Begun | undefined {
		const says = {
			...{ title, cursor: '', codes, question },
			fantasy: said(values['hatch-fantasy']),
			from: from ?? said(values['hatch-from']),
		};
		const note = filled(template, { says, format: dayFormat(day) });
		const merged = mergedNote({ text: note.text, cursor: note.cursor ?? 0 }, values, parseYaml);
		if ('refused' in merged) {
			new Notice(text.unreadable(path, text.refused[merged.refused]));
			return undefined;
		}
		if (note.unknown.length > 0) this.tell(text.unknown(path, note.unknown));
		const { roots } = this.settings();
		const ofProperty = propertyTags(propertiesIn(merged.text, parseYaml)).filter((tag) =>
			codeOfTag(tag, roots),
		);
		if (ofProperty.length > 0) this.tell(text.counting(path, ofProperty));
		const tags = [...new Set(countingTags(merged.text, roots).map(({ tag }) => tag))];
		if (tags.length > 0) this.tell(text.inCode(path, tags));
		const begun = withoutCounting(merged, roots);
		return { text: begun.text, cursor: note.cursor === undefined ? undefined : begun.cursor };
	}

	private tell(words: string): void {
		if (!this.told.has(words)) new Notice(words);
		this.told.add(words);
	}
}

function said(value: PropertyValue): string {
	return typeof value === 'object' ? value.join(', ') : String(value ?? '');
}

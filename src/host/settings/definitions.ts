import type { SettingControl, SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { lenses, type Lens } from '../../domain/lenses';
import { templateKinds } from '../../domain/settings';
import { words } from '../../i18n';
import { addCode, addFolder, leftOutFolders, type ListParts, ratedCodes } from './lists';
import { resetAll } from './reset';

const { about, aliases, choices: options, groups, names, ...text } = words.settings;

export interface DefinitionParts extends ListParts {
	readonly openCodeBook: () => void;
	/** Why a value of a control is not taken. */
	readonly problem: (key: string, value: string) => string | undefined;
}

type Row = Exclude<SettingGroupItem, { type: string }>;

/** All settings, in the order in which they stand. */
export function definitions(parts: DefinitionParts): SettingDefinitionItem[] {
	const { app, choices, problem } = parts;
	const { dismissedCodes, dismissedPassages, rejectedSuggestions } = choices.current;
	const checked = (key: string) => ({ key, validate: (value: string) => problem(key, value) });
	return [
		{
			name: text.flaws.name,
			desc: text.flaws.about(choices.unreadable),
			visible: () => choices.unreadable.length > 0,
		},
		group('notes', [
			row('folder', { type: 'folder', includeRoot: true, ...checked('folder') }),
			choice('jotTarget'),
			choice('noteNames'),
			choice('writesIn'),
			{
				type: 'page',
				name: names.templates,
				desc: text.templates.about,
				items: [
					...templateKinds.map((kind) => ({
						name: text.templates.kinds[kind],
						desc: text.templates.kind,
						aliases: aliases['templates'] ?? [],
						control: {
							type: 'file' as const,
							filter: ({ extension }: { extension: string }) => extension === 'md',
							...checked(`templates.${kind}`),
						},
					})),
					{ name: text.templates.placeholders, desc: text.templates.placeholdersAbout },
				],
			},
		]),
		group('tags', [
			choice('tagLook'),
			row('completionTrigger', { type: 'text', ...checked('completionTrigger') }),
			...lenses.map((lens) => ({
				name: rootName(lens),
				desc: text.root.about,
				aliases: [names.roots, ...(aliases['roots'] ?? [])],
				control: { type: 'text' as const, ...checked(`roots.${lens}`) },
			})),
			choice('earlierTags'),
		]),
		group('codeBook', [{ name: text.codeBook.open, desc: text.codeBook.about, action: parts.openCodeBook }]),
		group('counting', [
			toggle('leavesOutPrivate'),
			adding('excludedFolders', text.lists.folders, () => addFolder(parts)),
		]),
		leftOutFolders(parts),
		group('patterns', [
			toggle('concealsQuotes'),
			{
				name: text.dismissed.name(dismissedCodes.length, dismissedPassages.length),
				desc: text.dismissed.about,
				visible: () => dismissedCodes.length + dismissedPassages.length > 0,
				action: () => void choices.change({ dismissedCodes: [], dismissedPassages: [] }),
			},
		]),
		group('checkIn', [
			choice('situation'),
			toggle('asksBeforeCheckIn'),
			adding('checkInCodes', text.lists.codes, () => addCode(parts)),
		]),
		ratedCodes(parts),
		group('followThrough', [choice('unknownsAs'), toggle('oneUnknown')]),
		{
			type: 'group',
			heading: words.suggesting.settings.heading,
			items: [
				row('helpContact', { type: 'text', key: 'helpContact' }),
				{
					name: words.suggesting.settings.rejected.name(rejectedSuggestions.length),
					desc: words.suggesting.settings.rejected.about,
					visible: () => rejectedSuggestions.length > 0,
					action: () => void choices.change({ rejectedSuggestions: [] }),
				},
			],
		},
		group('privacy', [toggle('writesPublish'), { name: text.privacy.name, desc: text.privacy.about }]),
		group('reset', [{ name: text.reset.name, desc: text.reset.about, action: () => resetAll(app, choices) }]),
	];
}

export function rootName(lens: Lens): string {
	return text.root.name(words.screen.lenses[lens].name);
}

function group(name: keyof typeof groups, items: SettingGroupItem[]): SettingDefinitionItem {
	return { type: 'group', heading: groups[name], items };
}

function row(field: keyof typeof about, control: SettingControl): Row {
	return { name: names[field], desc: about[field], aliases: aliases[field] ?? [], control };
}

/** The way to one entry more of the list below; unlike a button of the list it is found by searching. */
function adding(
	field: 'excludedFolders' | 'checkInCodes',
	{ add, about }: { readonly add: string; readonly about: string },
	action: () => void,
): Row {
	return { name: add, desc: about, aliases: [names[field], ...(aliases[field] ?? [])], action };
}

function choice(field: keyof typeof options): Row {
	return row(field, { type: 'dropdown', key: field, options: options[field] });
}

function toggle(field: keyof typeof about): Row {
	return row(field, { type: 'toggle', key: field });
}

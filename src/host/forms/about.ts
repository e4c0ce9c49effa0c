import type { App } from 'obsidian';
import { propertiesIn } from '../../domain/asides/kept';
import { titleOfPath } from '../../domain/file-names';
import type { Settings } from '../../domain/settings';
import type { PropertyValue, PropertyValues } from '../../domain/yaml-values';
import type { AboutNote } from '../../view/forms/model';
import { excludedAndExamples } from '../excluded-folders';
import { ownProperties } from '../own-properties';
import { aboutText } from '../renaming/known-note';
import { forerunnerIn, forerunnerNamed, isLinkable, isOfAction, sourcesIn, withForerunner } from './lineage';

/** What bears on how something is said of a fantasy. */
interface Saying {
	readonly writesPublish: boolean;
	/** Where no fantasy of the user's is looked for. */
	readonly leftOut: readonly string[];
}

/** As `hatch-private` and `publish` are written together: then one goes with the other. */
const unpublished = /^hatch-private: true\npublish: false$/m;

/** What an editor's text of a note says of its fantasy. */
export function aboutIn(app: App, text: string, path: string): AboutNote {
	const { properties, isPrivate } = aboutText(text);
	const { kind, fantasies, shape, tone, status, start, again } = properties;
	const grewFrom = isOfAction(kind) ? '' : forerunnerIn(app, ownProperties(text)?.['hatch-from'], path);
	return { fantasy: fantasies[0] ?? '', grewFrom, ...{ shape, tone, status, start, again, isPrivate } };
}

/** The title of the note that a text says it comes from. */
export function sourceNamedIn(app: App, text: string, path: string): string | undefined {
	const [source] = sourcesIn(app, aboutText(text).properties, path);
	return source && titleOfPath(source.file?.path ?? source.target);
}

export async function sayingBy({ vault }: App, settings: Settings): Promise<Saying> {
	return { writesPublish: settings.writesPublish, leftOut: await excludedAndExamples(vault, settings) };
}

/** What the properties of a text have to say, so that it says this of its fantasy; what else it says there stays. */
export function aboutValues(
	app: App,
	{ text, path }: { readonly text: string; readonly path: string },
	about: Partial<AboutNote>,
	{ writesPublish, leftOut }: Saying,
): PropertyValues {
	const properties = ownProperties(text) ?? {};
	const values: Record<string, PropertyValue> = {};
	if (about.fantasy !== undefined) {
		const name = about.fantasy.trim();
		const others = listed(properties['hatch-fantasy']).slice(1);
		values['hatch-fantasy'] = oneOrAll([...(name === '' ? [] : [fantasyNamed(app, name, path)]), ...others]);
	}
	if (about.grewFrom !== undefined) {
		const name = about.grewFrom.trim();
		const entry = name === '' ? undefined : forerunnerNamed(app, name, path, leftOut);
		values['hatch-from'] = oneOrAll(withForerunner(app, properties['hatch-from'], path, entry));
	}
	if ('shape' in about) values['hatch-shape'] = about.shape;
	if ('tone' in about) values['hatch-tone'] = about.tone;
	if ('status' in about) values['hatch-status'] = about.status;
	if ('start' in about) values['hatch-start'] = about.start;
	if ('again' in about) values['hatch-again'] = about.again;
	if (about.isPrivate !== undefined) values['hatch-private'] = about.isPrivate || undefined;
	if (about.isPrivate && writesPublish) values['publish'] = false;
	if (about.isPrivate === false && writesPublish && unpublished.test(propertiesIn(text)))
		values['publish'] = undefined;
	return values;
}

function listed(value: unknown): string[] {
	const entries = [value ?? []].flat().map(String);
	return entries.filter((entry) => entry.trim() !== '');
}

function oneOrAll(entries: readonly string[]): PropertyValue {
	return entries.length > 1 ? entries : entries[0];
}

/** As a link where a note of that name is there, so that it goes along when that is renamed. */
function fantasyNamed({ metadataCache }: App, name: string, path: string): string {
	const note = isLinkable(name) ? metadataCache.getFirstLinkpathDest(name, path) : null;
	return note === null ? name : `[[${name}]]`;
}

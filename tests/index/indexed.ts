import { builtInBook, type CodeBook } from '../../src/domain/codebook/book';
import { isWithin } from '../../src/domain/folders';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { recordReader } from '../../src/index/record';
import type { Snapshot } from '../../src/index/snapshot';
import { NoteStore } from '../../src/index/store';
import { parseMetadata } from '../workbench/metadata';

const created = new Date(2026, 5, 15).getTime();

/** A snapshot of notes given as texts by path, all read, all created on 2026-06-15. */
export function indexed(
	files: Readonly<Record<string, string>>,
	today = '2026-09-01',
	settings: Settings = defaultSettings,
	book: CodeBook = builtInBook,
): Snapshot {
	const reader = recordReader(settings, today, book);
	const paths = Object.keys(files).filter((path) => path.endsWith('.md'));
	const store = new NoteStore((link) => paths.find((path) => isNamedBy(path, link)));
	store.useExamples(settings.examplesFolder);
	for (const path of paths.filter((candidate) => !isWithin(candidate, templatesFolder(files)))) {
		const text = files[path] ?? '';
		const title = path.replace(/^.*\//, '').replace(/\.md$/, '');
		store.put(path, reader.fromText({ path, title, created }, parseMetadata(text), text));
	}
	return store.snapshot();
}

function isNamedBy(path: string, link: string): boolean {
	const name = link.replace(/\.md$/, '').toLowerCase();
	const candidate = path.replace(/\.md$/, '').toLowerCase();
	return candidate === name || candidate.endsWith(`/${name}`);
}

/** As the host adapter reads it, which has its own tests. */
function templatesFolder(files: Readonly<Record<string, string>>): string {
	try {
		const { folder } = JSON.parse(files['.obsidian/templates.json'] ?? '{}') as { folder?: string };
		return (folder ?? '').replace(/^\/+|\/+$/g, '');
	} catch {
		return '';
	}
}

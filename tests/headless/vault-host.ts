import { join, resolve } from 'node:path';
import type { CheckRow } from '../../src/report/check-report';
import type { EvidenceRow } from '../../src/report/evidence-report';
import type { PatternReport } from '../../src/report/figures';
import { startHeadless, type HeadlessOptions } from '../workbench/headless';

export const root = resolve(import.meta.dirname, '../..');
export const fixture = (name: string) => join(root, 'tests/fixtures', name);

/** Noon of the day on which the fixtures are read. */
export const noon = () => new Date(2026, 8, 1, 12).getTime();

/** The built plugin on a vault, with the answers of its command line as values. */
export async function openVault(vault: HeadlessOptions['vault'], options: Partial<HeadlessOptions> = {}) {
	const host = await startHeadless({ vault, pluginDir: root, now: noon, data: null, ...options });
	const ask = async (id: string, flags: Record<string, string> = {}): Promise<unknown> =>
		JSON.parse(await host.cli(`escape-hatch:${id}`, { format: 'json', ...flags }));
	return {
		...host,
		patterns: (flags?: Record<string, string>) => ask('patterns', flags) as Promise<PatternReport>,
		evidence: (flags?: Record<string, string>) => ask('evidence', flags) as Promise<EvidenceRow[]>,
		check: () => ask('check') as Promise<CheckRow[]>,
	};
}

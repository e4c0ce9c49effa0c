import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture, openVault } from './vault-host';

const expected = JSON.parse(readFileSync(fixture('vault.expected.json'), 'utf8')) as {
	patterns: Record<string, unknown>;
};

describe('the sample vault', () => {
	it('shows what was counted by hand', async () => {
		const host = await openVault(fixture('vault'));
		expect(await host.patterns()).toMatchObject(expected.patterns);
		await host.close();
	});

	it('has nothing to report', async () => {
		const host = await openVault(fixture('vault'));
		expect(await host.check()).toEqual([]);
		await host.close();
	});

	it('bears out each position: the slice reads like the text', async () => {
		const host = await openVault(fixture('vault'));
		const rows = await host.evidence({ side: 'all' });
		for (const { path, from, to, text, line } of rows) {
			if (from === null || to === null) continue;
			const source = readFileSync(`${fixture('vault')}/${path}`, 'utf8');
			const firstWord = text.split(' ')[0] ?? '';
			expect(source.slice(from, to)).toContain(firstWord);
			expect(source.slice(0, from).split('\n')).toHaveLength(line ?? 0);
		}
		expect(rows.length).toBeGreaterThan(50);
		await host.close();
	});

	it('has in the evidence exactly the passages behind the lenses', async () => {
		const host = await openVault(fixture('vault'));
		const { lenses, everyday } = await host.patterns();
		const sum = (rows: readonly { passages: number }[]) => rows.reduce((all, row) => all + row.passages, 0);
		const all = (side: typeof everyday.lenses) => sum([...side.value, ...side.energy, ...side.need]);
		expect(await host.evidence()).toHaveLength(all(lenses));
		expect(await host.evidence({ side: 'everyday' })).toHaveLength(all(everyday.lenses));
		await host.close();
	});
});

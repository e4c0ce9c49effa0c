import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Scenario, scenarios } from '../fixtures/scenarios';
import { openVault } from '../headless/vault-host';
import type { Driver } from '../workbench/driver';
import { aDay, countTogether, tell } from './scenario-told';

let driver: Driver;
const told = new Map<Scenario, Record<string, string>>();

beforeAll(async () => {
	driver = await aDay();
});
afterAll(() => driver.close());

describe('from a remark to a reflection, by keyboard', () => {
	it.each(scenarios.slice(6))('$name', { timeout: 60_000 }, async (scenario) => {
		told.set(scenario, await tell(driver, scenario));
	});

	it('counts in the pattern view alone, once there is more than one', () => countTogether(driver, told));
});

describe('what a remark hints at', () => {
	const hints = async (text: string) => {
		const host = await openVault({ 'jot.md': `---\nhatch-kind: jot\n---\n\n${text}\n` });
		const rows = await host.cli('escape-hatch:suggest', { file: 'jot.md', format: 'json' });
		await host.close();
		return JSON.parse(rows) as { code: string; because: { text: string }[] }[];
	};

	it('is for filled shelves first what is short, with the words that say so', async () => {
		const [first, second] = await hints('I would rather fill shelves at night.');
		expect([first?.code, second?.code]).toEqual(['need/clarity', 'need/less-complexity']);
		for (const hint of [first, second]) expect(hint?.because[0]?.text).toBe('fill shelves');
	});

	it('is for a joke about feet what it says of money and work, and nothing else', async () => {
		const sober = ['need/financial-security', 'need/lighter-load', 'need/autonomy', 'energy/low-stakes'];
		const jot = scenarios.find(({ name }) => name === 'pictures of feet')?.jot ?? '';
		const codes = (await hints(jot)).map(({ code }) => code);
		expect(codes).toContain('need/financial-security');
		expect(codes.filter((code) => !sober.includes(code))).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { completionAt } from '../../../src/domain/completion/completion-at';
import { defaultRoots, type Roots } from '../../../src/domain/codes';

const german: Roots = { value: 'wert', energy: 'kräfte', need: 'bedürfnis' };

/** What is being completed at the end of a line, its words in place of the offset. */
function at(line: string, { roots = defaultRoots, trigger = ';;' } = {}) {
	const found = completionAt(line, roots, trigger);
	if (found === undefined) return undefined;
	const { from, ...rest } = found;
	return { written: line.slice(from), ...rest };
}

describe('behind a root', () => {
	it.each([
		['#value/', { written: '#value/', query: '', lens: 'value' }],
		['#value/conn', { written: '#value/conn', query: 'conn', lens: 'value' }],
		['#need/cla', { written: '#need/cla', query: 'cla', lens: 'need' }],
		['#energy/out', { written: '#energy/out', query: 'out', lens: 'energy' }],
		['#VALUE/Conn', { written: '#VALUE/Conn', query: 'Conn', lens: 'value' }],
		['Goats #value/na', { written: '#value/na', query: 'na', lens: 'value' }],
		['Goats\t#value/na', { written: '#value/na', query: 'na', lens: 'value' }],
		['- [ ] #need/re', { written: '#need/re', query: 're', lens: 'need' }],
		['> #need/re', { written: '#need/re', query: 're', lens: 'need' }],
		['| cell |#need/re', { written: '#need/re', query: 're', lens: 'need' }],
		['*#value/na', { written: '#value/na', query: 'na', lens: 'value' }],
		['==two stops== #value/simp', { written: '#value/simp', query: 'simp', lens: 'value' }],
		['#value/order#value/na', { written: '#value/na', query: 'na', lens: 'value' }],
		['#value/order #need/', { written: '#need/', query: '', lens: 'need' }],
		['🐐 #value/🐐', { written: '#value/🐐', query: '🐐', lens: 'value' }],
		['أحب البحر #value/بحر', { written: '#value/بحر', query: 'بحر', lens: 'value' }],
		['山羊 #value/自然', { written: '#value/自然', query: '自然', lens: 'value' }],
		['Cafe\u0301 #value/cafe\u0301', { written: '#value/cafe\u0301', query: 'cafe\u0301', lens: 'value' }],
		['[[note]] #value/na', { written: '#value/na', query: 'na', lens: 'value' }],
		['[text](x) #value/na', { written: '#value/na', query: 'na', lens: 'value' }],
		['https://x #value/na', { written: '#value/na', query: 'na', lens: 'value' }],
	])('%j completes a code of its lens', (line, found) => expect(at(line)).toEqual(found));

	it.each([
		['#value'],
		['#val/'],
		['#values/'],
		['#other/x'],
		['##value/'],
		['a#value/'],
		['é#value/'],
		['🐐#value/'],
		['(#value/'],
		['https://x/#value/'],
		['https://x/?a=#value/'],
		['www.goats.example/|#value/'],
		['[[note#value/'],
		['[[note|#value/'],
		['![[note#value/'],
		['[text](#value/'],
		['[text](note|#value/'],
		['#value/na '],
		['#value/na.'],
		['#value/na, '],
		['#value/connection/stu'],
		['#value/connection/'],
		['#/value/'],
		['#/'],
		['#'],
		[''],
	])('%j completes nothing', (line) => expect(at(line)).toBeUndefined());

	it.each([
		['#wert/hand', { written: '#wert/hand', query: 'hand', lens: 'value' }],
		['#Kräfte/', { written: '#Kräfte/', query: '', lens: 'energy' }],
		['#kra\u0308fte/dr', { written: '#kra\u0308fte/dr', query: 'dr', lens: 'energy' }],
		['#kräfte/büro/', { written: '#kräfte/büro/', query: '', energy: 'energy/büro' }],
		['#value/hand', undefined],
	])('%j is read by the user’s own roots', (line, found) =>
		expect(at(line, { roots: german })).toEqual(found),
	);
});

describe('behind an energy code', () => {
	it.each([
		['#energy/outdoors/', '', 'energy/outdoors'],
		['#energy/outdoors/dr', 'dr', 'energy/outdoors'],
		['#Energy/Outdoors/D', 'D', 'energy/outdoors'],
		['#energy/outdoors/sea/', '', 'energy/outdoors/sea'],
		['#energy/outdoors/gives/', '', 'energy/outdoors'],
	])('%j asks for its direction', (line, query, energy) =>
		expect(at(line)).toEqual({ written: line, query, energy }),
	);

	it.each([['#energy/outdoors/drains/'], ['#energy//'], ['#need/clarity/dr'], ['https://x/#energy/a/']])(
		'%j asks for none',
		(line) => expect(at(line)).toBeUndefined(),
	);
});

describe('behind the trigger', () => {
	it.each([
		[';;', ';;', ''],
		[';;conn', ';;conn', 'conn'],
		['with regulars ;;conn', ';;conn', 'conn'],
		['with regulars;;conn', ';;conn', 'conn'],
		['with regulars.;;conn', ';;conn', 'conn'],
		['==two stops==;;simp', ';;simp', 'simp'],
		['\t;;conn', ';;conn', 'conn'],
		['- ;;conn', ';;conn', 'conn'],
		['(;;conn', ';;conn', 'conn'],
		[';;fresh air', ';;fresh air', 'fresh air'],
		[';;fresh ', ';;fresh ', 'fresh '],
		[';;desk and screen', ';;desk and screen', 'desk and screen'],
		[';;energy/out', ';;energy/out', 'energy/out'],
		[';;#energy/out', ';;#energy/out', '#energy/out'],
		[';;a;;b', ';;b', 'b'],
		['#value/order;;na', ';;na', 'na'],
		['🐐;;natur', ';;natur', 'natur'],
		['Cafe\u0301;;kaffee', ';;kaffee', 'kaffee'],
		['أحب البحر;;بحر', ';;بحر', 'بحر'],
		['山羊;;自然', ';;自然', '自然'],
		['[[note]];;na', ';;na', 'na'],
		['see https://x then;;na', ';;na', 'na'],
	])('%j completes %j', (line, written, query) => expect(at(line)).toEqual({ written, query }));

	it.each([
		[';'],
		['; ;'],
		[';;;'],
		[';;;;conn'],
		[';;; conn'],
		['\\;;conn'],
		[';; '],
		[';; conn'],
		[';;conn  '],
		[';;conn\t'],
		[';;conn.'],
		[';;conn, and'],
		[';;four words are one'],
		['https://x;;conn'],
		['[[note;;conn'],
		['[text](note;;conn'],
	])('%j completes nothing', (line) => expect(at(line)).toBeUndefined());

	it.each([
		['@', 'with @conn', 'conn'],
		['@', '@', ''],
		['@', 'me@home', undefined],
		['@', '@fresh air', undefined],
		['@', '@@conn', undefined],
		['zz', 'zzconn', 'conn'],
		['zz', 'pizzconn', undefined],
		['zz', 'zzfresh air', undefined],
		['；；', '山羊；；自然', '自然'],
		['🐐', 'goats🐐natur', 'natur'],
		['//', 'and //na', 'na'],
		['//', 'https://na', undefined],
		['', ';;conn', undefined],
		['', '', undefined],
	])('the trigger %j in %j', (trigger, line, query) => expect(at(line, { trigger })?.query).toBe(query));

	it('leaves the roots as they are where it is switched off', () =>
		expect(at('#value/na', { trigger: '' })?.lens).toBe('value'));
});

describe('in a long line', () => {
	const long = 'goats and 山羊 🐐 '.repeat(1500);

	it.each(['#value/na', ';;na'])('%j is completed at its own offset', (written) =>
		expect(completionAt(long + written, defaultRoots, ';;')).toMatchObject({
			from: long.length,
			query: 'na',
		}),
	);

	it('a word too long to look back over is none', () => {
		expect(at(`;;${'a'.repeat(79)}`)).toBeUndefined();
		expect(at(`x#value/${'a'.repeat(72)}`)).toBeUndefined();
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fields } from '../../../src/host/forms/fields';

const noted = { a: 'Goats.', b: 'Bread.' };

describe('the answers of a form', () => {
	it('are those of the note until something is typed, and again once it reads as before', () => {
		const typing = Fields.of(noted).typing('a', 'Goats and hay.');
		expect(typing.answers).toEqual({ a: 'Goats and hay.', b: 'Bread.' });
		expect(typing.pending).toEqual({ was: { a: 'Goats.' }, now: { a: 'Goats and hay.' }, ids: ['a'] });
		expect(typing.typing('a', 'Goats.\n').isChanged).toBe(false);
		expect(typing.typing('a', '').pending).toEqual({ was: { a: 'Goats.' }, now: {}, ids: ['a'] });
	});

	it('follow the note where nothing was typed, and ask where both were changed', () => {
		const typed = Fields.of(noted).typing('a', 'Sheep.').noting({ a: 'Cows.', b: 'Buns.' });
		expect(typed.answers).toEqual({ a: 'Sheep.', b: 'Buns.' });
		expect(typed.conflicts).toEqual({ a: 'Cows.' });
		expect(typed.pending.ids).toEqual([]);
		expect(typed.settled('a', 'here').pending).toEqual({
			...{ was: { a: 'Cows.' }, now: { a: 'Sheep.' }, ids: ['a'] },
		});
		expect(typed.settled('a', 'note').answers).toEqual({ a: 'Cows.', b: 'Buns.' });
		expect(typed.noting({ a: 'Sheep.' }).isChanged).toBe(false);
	});

	it('ask where something was typed over that the note does not say any more', () => {
		const typed = Fields.of(noted).typing('a', 'Goats? Hay.', 'Goats?');
		expect(typed.conflicts).toEqual({ a: 'Goats.' });
		expect(typed.typing('a', 'Hay.', 'Goats? Hay.').conflicts).toEqual({ a: 'Goats.' });
	});

	it('go on asking after something was taken back, but for what says again what it said before', () => {
		const typed = Fields.of(noted).typing('a', 'Sheep.').typing('b', 'Buns.');
		const asking = typed.noting({ a: 'Cows.', b: 'Rye.' });
		expect(asking.agreed({ b: 'Rye.' }).conflicts).toEqual({ a: 'Cows.' });
		expect(asking.agreed({ b: 'Bread.' }).conflicts).toEqual({ a: 'Cows.', b: 'Rye.' });
	});

	it('of a note that is gone are all to be written, and where it comes back what was changed', () => {
		const gone = Fields.of(noted).over({});
		expect(gone.pending.now).toEqual(noted);
		expect(gone.typing('a', 'Sheep.').over(noted).pending).toEqual({
			...{ was: { a: 'Goats.' }, now: { a: 'Sheep.' }, ids: ['a'] },
		});
	});

	it('keep what was typed while other words were written', () => {
		const { ids, now } = Fields.of(noted).typing('a', 'Sheep.').pending;
		const since = Fields.of(noted)
			.typing('a', 'Sheep. Wool.')
			.written(now, ids, { ...noted, a: 'Sheep.' });
		expect(since.conflicts).toEqual({});
		expect(since.pending).toEqual({ was: { a: 'Sheep.' }, now: { a: 'Sheep. Wool.' }, ids: ['a'] });
	});

	it('never lose a letter that was typed, whatever becomes of the note', () => {
		const id = fc.constantFrom('a', 'b');
		const said = fc.constantFrom('', 'x', 'y', 'x\n', '\n z');
		const act = fc.oneof(
			fc.record({ act: fc.constant('type' as const), id, said }),
			fc.record({ act: fc.constant('note' as const), id, said }),
			fc.record({ act: fc.constant('write' as const), id, said }),
		);
		fc.assert(
			fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
				let fields = Fields.of({});
				const last = new Map<string, string>();
				for (const one of acts) {
					if (one.act === 'type') {
						fields = fields.typing(one.id, one.said);
						last.set(one.id, one.said);
					} else if (one.act === 'note') {
						const { [one.id]: _, ...others } = fields.noted;
						fields = fields.noting(
							one.said.trim() === '' ? others : { ...others, [one.id]: one.said.trim() },
						);
					} else {
						const { ids, now } = fields.pending;
						const written = { ...fields.noted, ...now };
						for (const typed of ids) if (now[typed] === undefined) delete written[typed];
						fields = fields.written(now, ids, written);
						for (const typed of ids) last.delete(typed);
					}
					// What was typed is there: typed still, or in the note.
					for (const [typed, words] of last) {
						const isNoted = (fields.noted[typed] ?? '') === words.replace(/^\s*\n/, '').trimEnd();
						if (isNoted) last.delete(typed);
						else expect(fields.answers[typed]).toBe(words);
					}
				}
			}),
		);
	});
});

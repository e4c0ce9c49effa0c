import type { App } from 'obsidian';
import type { Day } from '../../domain/dates';
import { relinked, type Typed } from './fields';
import { type FormKind, keyOf, placeFrom } from './place';
import { type Source, sourceFrom } from './source';
import type { Unwritten } from './unwritten';

const storedUnder = 'escape-hatch-form-drafts';

/** What was typed into a form and is in no note yet. */
export interface FormDraft extends Unwritten {
	readonly kind: FormKind;
	/** When it was begun. */
	readonly day: Day;
	/** Of a note that is gone. */
	readonly period?: string | undefined;
	readonly from?: Source | undefined;
	/** Its note was being made when it was kept. */
	readonly isMaking: boolean;
	/** Only what a jot hands over. */
	readonly isSeed: boolean;
}

type Stored = Readonly<Record<string, FormDraft>>;

/** Drafts of forms by the key of their place: on this device only, gone once they are written or emptied. */
export class FormDrafts {
	constructor(private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>) {}

	of(key: string): FormDraft | undefined {
		return this.all[key];
	}

	keep(key: string, draft: FormDraft | undefined): void {
		const { [key]: old, ...others } = this.all;
		if (draft === undefined && old === undefined) return;
		this.save(draft === undefined ? others : { ...others, [key]: draft });
	}

	/** The id of the draft of a note not written yet that was changed last. */
	latest(isMeant: (draft: FormDraft) => boolean): string | undefined {
		const found = Object.entries(this.all).findLast(
			([key, draft]) => key.startsWith('new:') && isMeant(draft),
		);
		return found?.[0].slice('new:'.length);
	}

	/**
	 * Notes keep their drafts when they are renamed, and so do those that come from them.
	 * @param link how a link leads there by now.
	 */
	rename(oldPath: string, path: string, link: string): void {
		const { all } = this;
		const [was, is] = [keyOf({ kind: 'reflection', path: oldPath }), keyOf({ kind: 'reflection', path })];
		if (all[was] === undefined && !Object.values(all).some(({ from }) => from?.path === oldPath)) return;
		const moved = Object.entries(all).map(([key, draft]) => {
			const isFrom = draft.from?.path === oldPath;
			const moved = isFrom && { from: { ...draft.from, path }, typed: relinked(draft.typed, oldPath, link) };
			return [key === was ? is : key, { ...draft, ...moved }] as const;
		});
		this.save(Object.fromEntries(moved));
	}

	/** What was left in a note that is gone is a draft of a new one. */
	orphan(path: string, id: string): void {
		const key = keyOf({ kind: 'reflection', path });
		const draft = this.of(key);
		this.keep(key, undefined);
		if (draft) this.keep(`new:${id}`, draft);
	}

	private get all(): Stored {
		const saved: unknown = this.app.loadLocalStorage(storedUnder);
		if (typeof saved !== 'object' || saved === null) return {};
		return Object.fromEntries(
			Object.entries(saved).flatMap(([key, draft]) => {
				const read = draftFrom(draft);
				return read ? [[key, read] as const] : [];
			}),
		);
	}

	private save(all: Stored): void {
		this.app.saveLocalStorage(storedUnder, Object.keys(all).length === 0 ? null : all);
	}
}

function draftFrom(saved: unknown): FormDraft | undefined {
	const { kind } = placeFrom({ ...(saved as object | null), draft: '' }) ?? {};
	if (kind === undefined) return undefined;
	const { day, period, typed, about, wish, from, rejected, isMaking, isSeed } = saved as Record<
		keyof FormDraft,
		unknown
	>;
	const isTyped = (field: unknown): field is Typed =>
		typeof field === 'object' && field !== null && 'now' in field && typeof field.now === 'string';
	const fields = Object.entries((typed ?? {}) as Record<string, unknown>).flatMap(([id, field]) =>
		isTyped(field)
			? [[id, { was: typeof field.was === 'string' ? field.was : '', now: field.now }] as const]
			: [],
	);
	return {
		kind,
		day: typeof day === 'string' ? day : '',
		period: typeof period === 'string' ? period : undefined,
		typed: Object.fromEntries(fields),
		about: typeof about === 'object' && about !== null ? about : {},
		wish: Object.fromEntries(
			Object.entries(wish ?? {}).filter((one): one is [string, string] => typeof one[1] === 'string'),
		),
		from: sourceFrom(from),
		rejected: Array.isArray(rejected) ? rejected.filter((code) => typeof code === 'string') : [],
		isMaking: isMaking === true,
		isSeed: isSeed === true,
	};
}

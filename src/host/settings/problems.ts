import type { Vault } from 'obsidian';
import type { Roots } from '../../domain/codes';
import { lenses } from '../../domain/lenses';
import { isFolderName, isRoot, rootsIn, triggerIn } from '../../domain/settings/fit';
import { words } from '../../i18n';

const { unfit } = words.settings;

export interface Circumstances {
	readonly vault: Pick<Vault, 'getFileByPath'>;
	/** As they would be without the value in question. */
	readonly roots: Roots;
}

type Check = (written: string, part: string | undefined, circumstances: Circumstances) => string | undefined;

/** Why a written value is not taken, by setting; nothing where it fits. */
const checks: Readonly<Record<string, Check>> = {
	folder: (written) => (isFolderName(written) ? undefined : unfit.folder(written)),
	completionTrigger: (written) => (triggerIn(written) === undefined ? unfit.trigger : undefined),
	templates: (path, _kind, { vault }) =>
		path === '' || vault.getFileByPath(path)?.extension === 'md' ? undefined : unfit.template(path),
	roots(written, part, { roots }) {
		const lens = lenses.find((known) => known === part);
		if (!isRoot(written)) return unfit.root(written);
		return lens && rootsIn({ ...roots, [lens]: written }) === undefined
			? unfit.rootTwice(written)
			: undefined;
	},
};

/** Why a value is not taken, by the key of its control: `folder`, `roots.value`. */
export function problemWith(key: string, value: unknown, circumstances: Circumstances): string | undefined {
	const [field = '', part] = key.split('.');
	return typeof value === 'string' ? checks[field]?.(value, part, circumstances) : undefined;
}

import { type App, TFolder } from 'obsidian';

/** Makes a folder of the vault where it is missing, with those around it. */
export async function makeFolder({ vault }: App, folder: string): Promise<void> {
	if (folder === '' || vault.getAbstractFileByPath(folder) instanceof TFolder) return;
	try {
		await vault.createFolder(folder);
	} catch (error) {
		// Where case does not matter, a folder of another spelling is this one.
		if (!(await vault.adapter.exists(folder))) throw error;
	}
}

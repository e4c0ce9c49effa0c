import { Platform } from '../../core/index';

/** Says on which system the app runs, by Node's name for it: server and page share a machine. */
export function setPlatform(name: string): void {
	Object.assign(Platform, { isMacOS: name === 'darwin', isWin: name === 'win32', isLinux: name === 'linux' });
}

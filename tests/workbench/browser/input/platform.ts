import { Platform } from '../../core/index';

/** Says on which system the app runs, by Node's name for it: server and page share a machine. */
export function setPlatform(name: string, isPhone: boolean): void {
	const desktop = { isMacOS: name === 'darwin', isWin: name === 'win32', isLinux: name === 'linux' };
	Object.assign(Platform, isPhone ? phone : desktop);
	document.body.toggleClass(['is-mobile', 'is-phone'], isPhone);
}

const phone = {
	isDesktop: false,
	isDesktopApp: false,
	isMobile: true,
	isMobileApp: true,
	isAndroidApp: true,
	isPhone: true,
	isLinux: false,
};

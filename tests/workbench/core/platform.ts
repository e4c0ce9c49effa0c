/** The app version whose interface this host follows. */
export const apiVersion = '1.13.0';

/** True where `version` is not newer than the interface here. */
export function requireApiVersion(version: string): boolean {
	const [wanted, given] = [version, apiVersion].map((text) => text.split('.').map(Number));
	for (const [index, part] of (wanted ?? []).entries()) {
		const difference = (given?.[index] ?? 0) - part;
		if (difference !== 0) return difference > 0;
	}
	return true;
}

/** A desktop, and nothing more precise, unless the host says otherwise. */
export const Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: true,
	isSafari: false,
	resourcePathPrefix: 'app://workbench/',
};

/** The app's language. */
export function getLanguage(): string {
	return 'en';
}

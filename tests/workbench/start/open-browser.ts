import { spawn } from 'node:child_process';

/** Opens a URL in the user's browser; false where there is no display or nothing to open it with. */
export function openBrowser(url: string): boolean {
	const { platform, env } = process;
	if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return false;
	const [program, ...args] =
		platform === 'darwin'
			? ['open', url]
			: platform === 'win32'
				? ['rundll32', 'url.dll,FileProtocolHandler', url]
				: ['xdg-open', url];
	const child = spawn(program ?? '', args, { stdio: 'ignore', detached: true });
	child.on('error', () => undefined);
	child.unref();
	return true;
}

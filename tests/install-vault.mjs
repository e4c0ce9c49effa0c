/** `npm run install:vault -- PATH`: copies the release files into a vault's plugin folder. Refuses what is no vault. */
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const releaseFiles = ['main.js', 'manifest.json', 'styles.css'];
const [written] = process.argv.slice(2);
const vault = written === undefined ? undefined : resolve(written);
const isVault = vault !== undefined && (await isFolder(join(vault, '.obsidian')));

if (isVault) {
	const target = join(vault, '.obsidian', 'plugins', 'escape-hatch');
	await mkdir(target, { recursive: true });
	for (const file of releaseFiles) await copyFile(file, join(target, file));
	process.stdout.write(
		`Copied ${releaseFiles.join(', ')} to ${target}. Enable the plugin under Community plugins.\n`,
	);
} else {
	const problem =
		written === undefined
			? 'Which vault? npm run install:vault -- PATH'
			: `${vault} is no vault: it has no .obsidian folder. Open it in Obsidian once, or choose another one.`;
	process.stderr.write(`${problem}\n`);
	process.exitCode = 2;
}

async function isFolder(path) {
	try {
		return (await stat(path)).isDirectory();
	} catch {
		return false;
	}
}

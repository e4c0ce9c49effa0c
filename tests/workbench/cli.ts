import { fileURLToPath } from 'node:url';
import { buildIfStale, runCommandLine } from './headless';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));

function finish(code: number, out: string, err: string): void {
	const line = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
	process.stderr.write(line(err));
	process.stdout.write(line(out), () => process.exit(code));
}

try {
	buildIfStale(projectDir);
	const { code, out, err } = await runCommandLine(process.argv.slice(2), projectDir);
	finish(code, out, err);
} catch (error) {
	finish(2, '', error instanceof Error ? error.message : String(error));
}

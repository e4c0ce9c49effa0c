export { runCommandLine } from './command-line';
export { buildIfStale } from './fresh-build';
export { type HeadlessOptions, startHeadless } from './start-headless';

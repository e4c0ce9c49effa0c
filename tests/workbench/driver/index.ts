export type { Driver } from './driver';
export { launch, type LaunchOptions } from './launch';

export type { Driver } from './driver';
export type { Popout } from './popout';
export { launch, type LaunchOptions } from './launch';

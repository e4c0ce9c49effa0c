export type { Driver } from './driver';
export type { Popout } from './popout';
export type { SettingsWindow } from './settings-window';
export { launch, type LaunchOptions } from './launch';

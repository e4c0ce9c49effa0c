import { suggesting } from './suggesting';

/** The quiet way to help, always there and never more than a line until it is opened. */
export const help = {
	title: 'If things are heavy',
	someone: suggesting.someone,
	contact: suggesting.help,
};

const statusOfTask: Readonly<Partial<Record<string, string>>> = {
	' ': 'open',
	'?': 'thought',
	'/': 'checking',
	x: 'done',
	X: 'done',
	'-': 'dropped',
	'>': 'grown',
};

/** What the character in a box says; another than the known ones as it is. */
export function statusOf(task: string): string {
	return statusOfTask[task] ?? task;
}

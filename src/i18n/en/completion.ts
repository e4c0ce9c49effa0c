/** The list that comes up while a tag is typed. */
export const completion = {
	insert: 'to insert',
	create: 'to create your own',
	leave: 'to leave',
	/** The second step for an energy. What is typed behind its tag finds a direction by the beginning of its words. */
	direction: 'Direction of this energy',
	gives: 'Gives energy',
	drains: 'Drains energy',
};

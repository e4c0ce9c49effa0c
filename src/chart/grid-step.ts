export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/**
 * Where a key leads from a cell of a grid with empty cells, which are passed over; undefined where it leads nowhere.
 * Left and right go on from row to row, up and down to the nearest column.
 * @param filled rows of cells, true where there is something to stop at.
 * @param isWhole whether Home and End mean the grid, not the row.
 */
export function gridStep(
	filled: readonly (readonly boolean[])[],
	{ row, column }: GridPlace,
	key: string,
	isWhole = false,
): GridPlace | undefined {
	const stops = filled.flatMap((cells, at) =>
		cells.flatMap((isFilled, c) => (isFilled ? [{ row: at, column: c }] : [])),
	);
	const at = stops.findIndex((stop) => stop.row === row && stop.column === column);
	const range = isWhole ? stops : stops.filter((stop) => stop.row === row);
	const above = stops.findLast((stop) => stop.row < row)?.row;
	const below = stops.find((stop) => stop.row > row)?.row;
	const nearestIn = (to: number | undefined) =>
		stops
			.filter((stop) => stop.row === to)
			.sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0];
	const steps: Partial<Record<string, GridPlace | undefined>> = {
		ArrowLeft: stops[at - 1],
		ArrowRight: stops[at + 1],
		ArrowUp: nearestIn(above),
		ArrowDown: nearestIn(below),
		Home: range[0],
		End: range.at(-1),
	};
	return steps[key];
}

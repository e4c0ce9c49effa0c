import { sparkPoints } from '../../chart/spark';

/** Below that many months a line says nothing. */
const leastMonths = 3;
const [width, height] = [48, 12];

/** Months as a line. Decoration: the exact figures stand in the row's bubble and in the table. */
export function Spark({ counts, most }: { counts: readonly number[]; most: number }) {
	if (counts.length < leastMonths) return null;
	const points = sparkPoints(counts, most).map(
		({ x, y }) => `${(1 + x * (width - 2)).toFixed(1)},${(1 + y * (height - 2)).toFixed(1)}`,
	);
	return (
		<svg class="eh-spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
			<polyline points={points.join(' ')} />
		</svg>
	);
}

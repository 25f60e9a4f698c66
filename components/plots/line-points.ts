/** One number at a moment (milliseconds). */
export interface LinePoint {
  at: number;
  value: number;
}

/**
 * Places on a drawing of so many units: time from left to right, `most` at the top. One point stands in the middle; points at
 * one moment stand beside each other by their order.
 */
export function placesOf(
  points: LinePoint[],
  { width, height, most }: { width: number; height: number; most: number },
): { x: number; y: number }[] {
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const span = last - first;
  return points.map(({ at, value }, n) => {
    const share =
      span > 0 ? (at - first) / span : points.length > 1 ? n / (points.length - 1) : 0.5;
    return { x: Math.round(share * width), y: Math.round(height - (value / most) * height) };
  });
}

/** What one size took: how much there was, and milliseconds. */
export interface AtSize {
  size: number;
  took: number;
}

/**
 * How time grows with size: the slope of the line of least squares through the logarithms. 1 = twice as much takes twice as long, 0 = size does not matter.
 * @throws for fewer than two sizes, or one that took nothing
 */
export function exponentOf(sizes: AtSize[]): number {
  if (sizes.length < 2 || sizes.some(({ size, took }) => size <= 0 || took <= 0))
    throw new Error('An exponent needs two sizes that took some time');
  const points = sizes.map(({ size, took }) => ({ x: Math.log(size), y: Math.log(took) }));
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const over = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return over / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

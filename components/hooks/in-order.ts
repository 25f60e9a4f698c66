/** A list with one of it moved up (-1) or down (1); unchanged at the ends, and when it is not among them. */
export function withMoved<Item extends { id: string }>(
  items: Item[],
  id: string,
  by: -1 | 1,
): Item[] {
  const from = items.findIndex((one) => one.id === id);
  const to = from + by;
  const item = items[from];
  if (!item || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

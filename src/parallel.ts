/** Work on several things at once. */

/** Calls `use` with each item and its number, `atOnce` of them under way at any time. Rejects with the first failure. */
export async function forEachAtOnce<T>(
  items: readonly T[],
  atOnce: number,
  use: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  const next = async (): Promise<void> => {
    for (const [index, item] of queue) await use(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

/** What builds leave that were killed: gone from the queue once no build is there. */
import type { QueueAddress } from '../address';
import type { Tools } from '../redis';

/** Nobody may be there for as many looks: a build that is just beginning is there by then. */
const LOOKS = 2;

/** Told at each look whether builds are there. */
export function openCleaner(
  tools: Tools,
  address: QueueAddress,
  places: readonly string[],
): (isBuilt: boolean) => Promise<void> {
  let without = 0;
  return async (isBuilt) => {
    without = isBuilt ? 0 : without + 1;
    if (without === LOOKS) await removeAll(tools, address, places);
  };
}

/** All that these queues hold. Workers that go on keep a few bytes of settings in each. */
export async function removeAll(
  { bull, connect }: Tools,
  { prefix }: QueueAddress,
  places: readonly string[],
): Promise<void> {
  const connection = connect();
  for (const place of places) {
    const queue = new bull.Queue(place, { connection, prefix, skipMetasUpdate: true });
    queue.on('error', () => undefined);
    await queue.obliterate({ force: true }).catch(() => undefined);
    await queue.close();
  }
  const [, keys] = await connection.scan('0', 'MATCH', `${prefix}:want:*`, 'COUNT', 10_000);
  if (keys.length > 0) await connection.del(keys);
  connection.disconnect();
}

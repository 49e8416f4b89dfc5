/** Tests that need a voice of Piper and its engine. Both are got once for all runs (piper-setup.ts); where they cannot be had, they are told as not run. */
import { inject, test } from 'vitest';

/** Nobody writes into the folders. */
export function piperTest(
  name: string,
  run: (folders: { engine: string; voice: string }) => Promise<void>,
): void {
  test(name, async (context) => {
    const { lacks, ...folders } = inject('piper');
    context.skip(lacks !== undefined, lacks);
    await run(folders);
  });
}

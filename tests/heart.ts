/** Tests that need the voice heart. It is got once for all runs (setup.ts); where it cannot be had, they are told as not run. */
import { inject, test } from 'vitest';

/** `folder` is that of all voices, and nobody writes into it. */
export function heartTest(name: string, run: (folder: string) => Promise<void>): void {
  test(name, async (context) => {
    const { folder, lacks } = inject('heart');
    context.skip(lacks !== undefined, lacks);
    await run(folder);
  });
}

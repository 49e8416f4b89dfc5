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

/** The same with a voice of Kokoro (kokoro-setup.ts). */
export function kokoroTest(
  name: string,
  run: (folders: { engine: string; voice: string }) => Promise<void>,
): void {
  test(name, async (context) => {
    const { lacks, voice } = inject('kokoro');
    context.skip(lacks !== undefined, lacks);
    const { engine, lacks: lacksEngine } = inject('piper');
    context.skip(lacksEngine !== undefined, lacksEngine);
    await run({ engine, voice });
  });
}

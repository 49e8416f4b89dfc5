/** The output `build`: all outputs that are built by default, in the order of their list. */
import { z } from 'zod';
import type { Made, Output } from './output';

export function buildOf(outputs: readonly Output[]): Output {
  const parts = outputs.filter(({ built }) => built);
  const drawn = parts.flatMap(({ formats }) => formats ?? []);
  return {
    name: 'build',
    summary: 'make the deck, the video, its captions and the timeline',
    examples: [
      'lectern build',
      'lectern build tour --watch',
      'lectern build tour --why',
      'lectern build --all',
    ],
    needs: [...new Set(parts.flatMap(({ needs }) => needs))],
    options: z.object(Object.assign({}, ...parts.map(({ options }) => options.shape))),
    formats:
      drawn.length === 0
        ? undefined
        : (given, meta) => [...new Set(drawn.flatMap((formats) => formats(given, meta)))],
    screens: [...new Set(parts.flatMap(({ screens }) => screens ?? []))],
    instead: async () => undefined,
    async make(prepared, given) {
      const made: Made[] = [];
      for (const part of parts) {
        prepared.options.signal?.throwIfAborted();
        made.push(await part.make(prepared, given));
      }
      return {
        files: made.flatMap(({ files }) => files),
        told: made.map(({ told = '' }) => told).join(''),
        failed: made.some(({ failed }) => failed),
      };
    },
  };
}

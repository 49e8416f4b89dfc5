/** The command `doctor`: what this machine has, and what it lacks. */
import { z } from 'zod';
import type { Finding, State } from '../../doctor/finding';
import { browserOption, flag, outOption, storeShape } from '../../outputs/option';
import { defineCommand } from '../command';
import { STORE } from '../folders';

export const doctor = defineCommand({
  name: 'doctor',
  summary: 'examine the machine: what is there, what a missing part costs, how to get it',
  examples: ['lectern doctor', 'lectern doctor --json'],
  options: z.object({
    browser: browserOption,
    out: outOption,
    ...storeShape,
    json: flag('print an array of {part, state, found, cost, fix}'),
  }),
  async run({ browser, out: outDir = 'out', json, ...asked }, { out, signal }) {
    const { examine } = await import('../../doctor/examine');
    const { openPlaceHere } = await import('../sharing');
    const shared = await openPlaceHere(asked);
    const findings = await examine({ outDir, storeDir: STORE, shared, browser, signal });
    signal.throwIfAborted();
    out(json ? `${JSON.stringify(findings, null, 2)}\n` : findings.map(describe).join(''));
    return findings.some(({ state }) => state === 'missing') ? 1 : 0;
  },
});

const MARKS: Record<State, string> = { good: '✓', limited: '!', missing: '✗' };

/** A line for what was found, and one each for what it costs and how to mend it. */
function describe({ part, state, found, cost, fix }: Finding): string {
  const more = [cost && `Costs: ${cost}`, fix && `Fix: ${fix}`].flatMap((line) => line ?? []);
  const indent = ' '.repeat(13);
  return [
    `${MARKS[state]} ${part.padEnd(10)} ${found}`,
    ...more.map((line) => indent + line),
    '',
  ].join('\n');
}

/** The command `worker`: makes parts of builds that hand them out. */
import { z } from 'zod';
import { openStore } from '../../cache/store';
import { Failure } from '../../failure';
import {
  browserOption,
  optionWords,
  ownCodeFlag,
  storeShape,
  takeOption,
} from '../../outputs/option';
import { defineCommand } from '../command';
import { STORE } from '../folders';

const { store } = storeShape;
/** What no store has. */
const NOWHERE = ['blobs', '0'.repeat(64)] as const;

export const worker = defineCommand({
  name: 'worker',
  summary: 'make parts of builds on other machines that hand them out by a queue',
  examples: [
    'lectern worker --queue redis://queue.example.org --store s3://team/lectern',
    'lectern worker --queue rediss://user:password@host:6380?prefix=team --store /mnt/team --jobs 4',
  ],
  options: z.object({
    queue: takeOption,
    store,
    browser: browserOption,
    ownCode: ownCodeFlag,
    jobs: z.coerce
      .number({ error: 'It is a number of jobs.' })
      .int({ error: 'It is a whole number.' })
      .min(1, { error: 'It is 1 or more.' })
      .max(64, { error: 'It is 64 or less.' })
      .optional()
      .register(optionWords, {
        help: 'how many at once; one for each core when left out',
        value: '<n>',
      }),
  }),
  async run({ queue: address, store: at, browser, ownCode, jobs }, { say, signal }) {
    if (!address)
      throw new Failure('A worker needs a queue.', 'name one with --queue or LECTERN_QUEUE.');
    const { openForWorker } = await import('../sharing');
    const lost = new AbortController();
    const shared = await openForWorker(
      { store: at, storeReadOnly: false },
      {
        ...{ warn: say, signal },
        onLost: ({ reason, mend }) =>
          lost.abort(
            new Failure(`The worker retires, since the shared store is of no use: ${reason}`, mend),
          ),
      },
    );
    if (!shared)
      throw new Failure(
        'A worker needs a store that it shares with builds.',
        'name one with --store or LECTERN_STORE.',
      );
    // One that is of no use is told before there is a job.
    await shared.read(...NOWHERE);
    lost.signal.throwIfAborted();
    const { runWorker } = await import('../../queue/work/worker');
    const kept = openStore(STORE, signal, shared);
    return runWorker({
      ...{ address, shared, browser, jobs, say, signal, storeDir: STORE, store: kept },
      ...{ runsOwn: ownCode, lost: lost.signal },
    });
  },
});

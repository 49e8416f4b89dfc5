/** What a worker does every few seconds beside its jobs. */
import { Failure } from '../../failure';
import { type Board, TELL_MS } from '../board';
import type { Tools } from '../redis';
import type { Able } from './able';
import { openCleaner } from './clean';
import { reportOthers } from './others';
import type { openProcess } from './process';
import type { WorkerInput } from './worker';

interface Beating extends WorkerInput {
  able: Able;
  board: Board;
  name: string;
  tools: Tools;
  process: ReturnType<typeof openProcess>;
  retire(why: Failure): void;
}

/** Tells that it is there, gives up what nobody wants, and looks at what is left behind. Returns what ends it. */
export function heart(beating: Beating): () => void {
  const { able, board, name, tools, process, say, address, retire } = beating;
  const { maker, places } = able;
  const clean = openCleaner(tools, address, places);
  const others = reportOthers(maker, say);
  let isBusy = false;
  const beat = async (): Promise<void> => {
    await board.announce('worker', name, { name, maker, queues: places });
    const wrong = clockFailure(Date.now() - (await board.nowMs()));
    if (wrong) retire(wrong);
    await process.giveUpUnwanted();
    const builds = await board.present('build');
    others(builds);
    await clean(builds.length > 0);
  };
  const soon = (): void => {
    if (isBusy) return;
    isBusy = true;
    beat()
      .catch(() => undefined)
      .finally(() => {
        isBusy = false;
      });
  };
  soon();
  const timer = setInterval(soon, TELL_MS);
  return () => clearInterval(timer);
}

/** Clocks that differ by more make entries look unused, and requests old. */
const MOST_SKEW_MS = 120_000;

/** Undefined where the clock of this machine, which is `aheadMs` ahead of the queue's, is right enough. */
export function clockFailure(aheadMs: number): Failure | undefined {
  if (Math.abs(aheadMs) < MOST_SKEW_MS) return undefined;
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  return new Failure(
    `The clock of this machine is ${minutes} minutes ${aheadMs > 0 ? 'ahead of' : 'behind'} the queue's.`,
    'set it; best let the system keep it.',
  );
}

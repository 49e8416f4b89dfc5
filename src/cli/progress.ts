/** Progress for people: a bar for what is under way on a terminal, a line for what is finished everywhere. */
import cliProgress from 'cli-progress';
import type { OnProgress, Progress, Task } from '../progress';

const WORDS: Record<Task, { name: string; unit: string }> = {
  voice: { name: 'Narration', unit: 'sentences' },
  deck: { name: 'Deck', unit: '' },
  sound: { name: 'Sound', unit: 'scenes' },
  bundle: { name: 'Composition', unit: '' },
  frames: { name: 'Pictures', unit: 'pictures' },
  join: { name: 'Video', unit: '' },
  pdf: { name: 'PDF', unit: '' },
  stills: { name: 'Stills', unit: 'pictures' },
  verify: { name: 'Verified', unit: 'pictures' },
  publish: { name: 'Publication', unit: '' },
  diff: { name: 'Changes', unit: 'pictures' },
};

export interface Screen {
  write(text: string): void;
  /** A terminal shows bars; elsewhere only what is finished is written, a line each. */
  terminal: boolean;
  /** ms, ascending. */
  now(): number;
}

/** Quiet when piped but for a line for each finished task. */
export function openProgress(screen: Screen): { onProgress: OnProgress; stop(): void } {
  let bar: cliProgress.SingleBar | undefined;
  let task: Task | undefined;
  const startedMs = new Map<Task, number>();
  const stop = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    stop,
    onProgress(progress) {
      const { done, total } = progress;
      if (!startedMs.has(progress.task)) startedMs.set(progress.task, screen.now());
      if (progress.task !== task) stop();
      task = progress.task;
      if (done >= total) {
        stop();
        const elapsedMs = screen.now() - (startedMs.get(task) ?? 0);
        startedMs.delete(task);
        screen.write(`${finishedLine(progress, elapsedMs)}\n`);
      } else if (screen.terminal) {
        bar ??= startBar(progress);
        bar.setTotal(total);
        bar.update(done, { remark: remarkOf(progress) });
      }
    },
  };
}

function startBar({ task, total, done }: Progress): cliProgress.SingleBar {
  const bar = new cliProgress.SingleBar({
    format: `${WORDS[task].name.padEnd(12)} {bar} {percentage} %  {value}/{total}  {eta_formatted} left  {remark}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 100,
    stream: process.stderr,
  });
  bar.start(total, done, { remark: '' });
  return bar;
}

/** e.g. `Pictures     2150 pictures, 1900 from the cache, 14.2 s (Chromium)` */
export function finishedLine(progress: Progress, elapsedMs: number): string {
  const { task, total } = progress;
  const { name, unit } = WORDS[task];
  const parts = [
    ...(unit ? [`${total} ${unit}`] : ['done']),
    ...(remarkOf(progress) ? [remarkOf(progress)] : []),
    `${(elapsedMs / 1000).toFixed(1)} s`,
  ];
  return `${name.padEnd(12)} ${parts.join(', ')}`;
}

function remarkOf({ reused = 0, total, note }: Progress): string {
  const kept = reused >= total ? 'from the cache' : reused > 0 ? `${reused} from the cache` : '';
  return [kept, note].filter(Boolean).join(', ');
}

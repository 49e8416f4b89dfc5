/** Progress for people: a bar for what is under way on a terminal, a line for what is finished everywhere; never silent for long. */
import cliProgress from 'cli-progress';
import type { Context } from '../outputs/output';
import type { OnProgress, Progress, Task } from '../progress';

const WORDS: Record<Task, { name: string; unit: string }> = {
  add: { name: 'Voice', unit: 'MB' },
  fetch: { name: 'Fetched', unit: 'pictures' },
  diagrams: { name: 'Diagrams', unit: 'drawn' },
  layout: { name: 'Layout', unit: '' },
  takes: { name: 'Takes', unit: 'files' },
  handed: { name: 'Spoken', unit: 'sentences' },
  voice: { name: 'Narration', unit: 'sentences' },
  deck: { name: 'Deck', unit: '' },
  sound: { name: 'Sound', unit: 'scenes' },
  bundle: { name: 'Composition', unit: '' },
  frames: { name: 'Pictures', unit: 'pictures' },
  join: { name: 'Video', unit: '' },
  pdf: { name: 'PDF', unit: '' },
  pptx: { name: 'PowerPoint', unit: 'slides' },
  stills: { name: 'Stills', unit: 'pictures' },
  verify: { name: 'Verified', unit: 'pictures' },
  publish: { name: 'Publication', unit: '' },
  share: { name: 'Shared', unit: 'parts' },
  diff: { name: 'Changes', unit: 'pictures' },
};

export interface Screen {
  write(text: string): void;
  /** A terminal shows bars; elsewhere a line is written for what is finished, and for what takes long. */
  terminal: boolean;
  /** ms, ascending. */
  now(): number;
  /** Calls `tick` each `ms` until what it returns is called. */
  every(ms: number, tick: () => void): () => void;
}

/** Ticks of a clock that keeps no process alive. */
export function every(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms).unref();
  return () => clearInterval(timer);
}

const TICK_MS = 1000;
/** Who waits without a terminal hears something at least this often. */
export const SILENCE_MS = 10_000;

export interface Shown {
  onProgress: OnProgress;
  /** Takes away what is shown of work under way, so that something else can be written. */
  clear(): void;
  stop(): void;
}

/** Progress of a command. */
export function openContextProgress({ say, terminal, signal }: Context): Shown {
  const shown = openProgress({ write: say, terminal, now: () => performance.now(), every });
  signal.addEventListener('abort', shown.stop);
  return shown;
}

/** Runs until `stop` is called; what comes later is not shown. */
export function openProgress(screen: Screen): Shown {
  let bar: cliProgress.SingleBar | undefined;
  let current: Progress | undefined;
  let stopped = false;
  const startedMs = new Map<Task | undefined, number>([[undefined, screen.now()]]);
  let writtenMs = screen.now();
  const write = (line: string) => {
    screen.write(`${line}\n`);
    writtenMs = screen.now();
  };
  const stopBar = () => {
    bar?.stop();
    bar = undefined;
  };
  const elapsedMs = () => screen.now() - (startedMs.get(current?.task) ?? 0);
  const stopTicks = screen.terminal
    ? () => undefined
    : screen.every(TICK_MS, () => {
        // A tick more would be too late.
        if (screen.now() - writtenMs > SILENCE_MS - 2 * TICK_MS)
          write(runningLine(current, elapsedMs()));
      });
  return {
    clear: stopBar,
    stop() {
      stopped = true;
      stopBar();
      stopTicks();
    },
    onProgress(progress) {
      if (stopped) return;
      const { task, done, total } = progress;
      if (!startedMs.has(task)) startedMs.set(task, screen.now());
      if (task !== current?.task) stopBar();
      current = progress;
      if (done >= total) {
        stopBar();
        write(finishedLine(progress, elapsedMs()));
        startedMs.delete(task);
        startedMs.set(undefined, screen.now());
        current = undefined;
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
    format: `${WORDS[task].name.padEnd(12)} {bar} {percentage} %  {value}/{total}  {eta_formatted}{remark}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    // The command hears signals itself.
    gracefulExit: false,
    etaBuffer: 100,
    formatTime: formatLeft,
    stream: process.stderr,
  });
  bar.start(total, done, { remark: '' });
  return bar;
}

/** e.g. `1:05 left  `; nothing while it is not known, where cli-progress gives `NULL` or `INF`. */
export function formatLeft(seconds: unknown): string {
  if (typeof seconds !== 'number' || !Number.isFinite(seconds)) return '';
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  const shown = minutes > 0 ? `${minutes}:${String(whole % 60).padStart(2, '0')}` : `${whole} s`;
  return `${shown} left  `;
}

/** What is under way, e.g. `Pictures     340 of 1650 pictures, 32 s so far` */
function runningLine(progress: Progress | undefined, elapsedMs: number): string {
  const { name, unit } = progress ? WORDS[progress.task] : { name: 'Working', unit: '' };
  const count = progress && unit ? `${progress.done} of ${progress.total} ${unit}, ` : '';
  return `${name.padEnd(12)} ${count}${Math.round(elapsedMs / 1000)} s so far`;
}

/** e.g. `Pictures     2150 pictures, 1900 from the cache, 14.2 s (Chromium)` */
export function finishedLine(progress: Progress, elapsedMs: number): string {
  const { task, total } = progress;
  const { name, unit } = WORDS[task];
  const parts = [
    ...(unit ? [`${total} ${total === 1 ? unit.replace(/s$/, '') : unit}`] : ['done']),
    ...(remarkOf(progress) ? [remarkOf(progress)] : []),
    `${(elapsedMs / 1000).toFixed(1)} s`,
  ];
  return `${name.padEnd(12)} ${parts.join(', ')}`;
}

function remarkOf({ reused = 0, total, note }: Progress): string {
  const kept = reused >= total ? 'from the cache' : reused > 0 ? `${reused} from the cache` : '';
  return [kept, note].filter(Boolean).join(', ');
}

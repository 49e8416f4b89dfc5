/** Times in words: what a reader of the page sees of milliseconds. */
import { clock as playerClock } from '../timeline/clock';
import type { TimedScene } from '../timeline/schema';

/** `12.3 s`, with the decimal sign of the language. */
export const seconds = (ms: number, lang: string): string =>
  `${(ms / 1000).toLocaleString(lang, { ...TENTHS, useGrouping: false })} s`;
const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** `+1.4 s`, `−0.3 s`, `±0.0 s` */
export function signed(ms: number, lang: string): string {
  const size = seconds(Math.abs(ms), lang);
  if (size === seconds(0, lang)) return `±${size}`;
  return `${ms > 0 ? '+' : '−'}${size}`;
}

/** `4:22`, to the nearest second. */
export const clock = (ms: number): string => playerClock(Math.round(ms / 1000) * 1000);

type Stepped = Pick<TimedScene, 'steps'>;

/** The steps that both have and that do not begin when they did. */
export function movedSteps(before: Stepped | undefined, after: Stepped | undefined) {
  return (after?.steps ?? []).flatMap(({ startMs }, i) => {
    const old = before?.steps[i]?.startMs;
    return old === undefined || old === startMs ? [] : [{ step: i + 1, old, startMs }];
  });
}

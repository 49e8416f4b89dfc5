/** Lengths in words: what a reader of the page sees of milliseconds. */

/** `12.3 s` */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** `+1.4 s`, `−0.3 s`, `±0.0 s` */
export function signed(ms: number): string {
  const size = seconds(Math.abs(ms));
  if (size === seconds(0)) return `±${size}`;
  return `${ms > 0 ? '+' : '−'}${size}`;
}

/** `4:22` minutes and seconds, rounded. */
export function clock(ms: number): string {
  const whole = Math.round(ms / 1000);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Times as people read them. */

/** `1:06`, with `digits` of the second behind it: `1:06.00`. */
export function clockOf(ms: number, digits = 0): string {
  const parts = 10 ** digits;
  const all = Math.floor((ms * parts) / 1000);
  const seconds = Math.floor(all / parts);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return digits === 0 ? text : `${text}.${String(all % parts).padStart(digits, '0')}`;
}

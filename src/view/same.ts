/** What says the same as before is the same: then nothing that knows it is drawn anew. */
import { useRef } from 'react';

/** The value of the time before as long as it says the same. Functions say the same when they are the same. */
export function useSame<T>(value: T): T {
  const last = useRef(value);
  if (!isSame(last.current, value)) last.current = value;
  return last.current;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [values, others] = [Object.entries(a), Object.entries(b)];
  return (
    values.length === others.length &&
    values.every(([key, value], i) => others[i]?.[0] === key && isSame(value, others[i]?.[1]))
  );
}

/** Short texts that this browser keeps from one time to the next, where it may keep anything at all. */
export const readKept = (key: string): string | undefined =>
  attempt(() => localStorage.getItem(key)) ?? undefined;

export const keep = (key: string, text: string): void =>
  void attempt(() => localStorage.setItem(key, text));

export const forget = (key: string): void => void attempt(() => localStorage.removeItem(key));

/** Undefined where the browser refuses, or what was kept is broken. */
export function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** What ends work before its end, of whatever room: something failed that is not the document's, or the reader stopped it. */

/** What failed, in the reader's words, with a way to mend it. What is wrong in a document is a problem instead (problem/). */
export class Failure extends Error {
  constructor(
    message: string,
    /** What to do about it, a sentence. */
    readonly mend: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** As it is printed. */
  get text(): string {
    return `${this.message}\nFix: ${this.mend}`;
  }
}

/** The way to mend what is not expected of a program that comes with lectern. */
export const AGAIN =
  'run the command again; if it says the same, install lectern again, optional packages included.';

/** Why a signal is aborted: the reader ended the work. */
export class Stopped extends Error {
  constructor() {
    super('Stopped.');
  }
}

/** `work` as long as the signal lets it, for what cannot be ended: it throws the signal's reason at once. */
export async function untilAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work;
  // What it says when nobody waits any more is nobody's concern.
  work.catch(() => undefined);
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener('abort', stop));
}

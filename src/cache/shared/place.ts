/** A place that several machines reach: a folder, or a bucket. It holds bytes under names such as `clips/0f3a…`. */

export interface Place {
  /** As people know it, e.g. `s3://team/lectern`. It holds no key. */
  name: string;
  /** How many requests it gets at once. */
  atOnce: number;
  /** Undefined where there is none. */
  get(name: string, signal: AbortSignal): Promise<Buffer | undefined>;
  has(name: string, signal: AbortSignal): Promise<boolean>;
  /** Keeps it whole or not at all. What is there stays, unless it is to be replaced. */
  put(name: string, data: Buffer, how: Putting): Promise<void>;
  /** All that lies there, or in one namespace, whoever put it. */
  list(signal: AbortSignal, namespace?: string): Promise<Kept[]>;
  remove(name: string, signal: AbortSignal): Promise<void>;
}

export interface Putting {
  replace: boolean;
  signal: AbortSignal;
}

export interface Kept {
  name: string;
  bytes: number;
  /** When it was last written, or used where the place knows that, ms since 1970. */
  usedMs: number;
}

/** Why a place is of no use, in the reader's words: `reason` goes on after "cannot be used:". */
export class PlaceFailure extends Error {
  constructor(
    readonly reason: string,
    readonly mend: string,
    options?: ErrorOptions & { lasting?: boolean },
  ) {
    super(reason, options);
    this.lasting = options?.lasting === true;
  }

  /** It does not pass by itself: a key that is refused, a full disk, a clock. */
  readonly lasting: boolean;
}

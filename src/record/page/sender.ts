/**
 * Sends a recording while it is made. All of it is kept here until the server has it whole, so that nothing is lost while the
 * server is gone or its disk is full: it is tried again until it works.
 */
import type { Take, WriteFault } from '../data';

/** Why nothing goes through: nobody answers, somebody else does, or it cannot be written. */
export type Trouble = WriteFault | 'gone' | 'stranger';

/** What the server said to a request; undefined when it did not answer. */
export interface Answer {
  status: number;
  body: { samples?: number; takes?: Take[]; fault?: WriteFault };
}

export interface Line {
  /** A piece of sound, from the sample `at` on. */
  piece(at: number, samples: Int16Array): Promise<Answer | undefined>;
  finish(samples: number, aside: boolean): Promise<Answer | undefined>;
  /** Until it is worth trying again, after so many failures. */
  wait(failures: number): Promise<void>;
  /** Called with what is wrong now, and with nothing when it works again. */
  onTrouble(trouble: Trouble | undefined): void;
}

export interface Sender {
  add(samples: Int16Array): void;
  /** Resolves to the takes of the sentence, when the server has all that was added. */
  finish(aside: boolean): Promise<Take[]>;
  /** How many samples there are, and how many of them the server does not have. */
  state(): { all: number; unsent: number };
  /** All that was added. */
  samples(): Int16Array;
}

/** Samples in a piece at most, when there is more to send. */
const MOST = 96_000;

export function openSender(line: Line): Sender {
  const parts: Int16Array[] = [];
  let all = 0;
  let sent = 0;
  let failures = 0;
  let sending: Promise<void> | undefined;

  function slice(from: number, length: number): Int16Array {
    const made = new Int16Array(Math.min(length, all - from));
    let start = 0;
    for (const part of parts) {
      const end = start + part.length;
      if (end > from && start < from + made.length) {
        const some = part.subarray(Math.max(0, from - start), from + made.length - start);
        made.set(some, Math.max(0, start - from));
      }
      start = end;
    }
    return made;
  }

  /** Whether it came through; else waits. */
  async function isThrough(answer: Answer | undefined): Promise<boolean> {
    const trouble = troubleOf(answer);
    if (trouble) {
      failures += 1;
      line.onTrouble(trouble);
      await line.wait(failures);
      return false;
    }
    if (failures > 0) line.onTrouble(undefined);
    failures = 0;
    return true;
  }

  async function sendAll(): Promise<void> {
    while (sent < all) {
      const answer = await line.piece(sent, slice(sent, MOST));
      // What the server has decides, also when an answer of it was lost.
      if (await isThrough(answer)) sent = answer?.body.samples ?? sent;
    }
  }
  async function send(): Promise<void> {
    if (sent === all) return;
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    await sending;
  }

  return {
    add(samples) {
      parts.push(samples);
      all += samples.length;
      void send();
    },
    async finish(aside) {
      for (;;) {
        await send();
        const answer = await line.finish(all, aside);
        if (answer?.status === 409) sent = 0;
        else if (await isThrough(answer)) return answer?.body.takes ?? [];
      }
    },
    state: () => ({ all, unsent: all - sent }),
    samples: () => slice(0, all),
  };
}

function troubleOf(answer: Answer | undefined): Trouble | undefined {
  if (!answer) return 'gone';
  if (answer.status === 200) return undefined;
  if (answer.body.fault) return answer.body.fault;
  return answer.status === 403 || answer.status === 404 ? 'stranger' : 'failed';
}

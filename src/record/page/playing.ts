/** Plays takes, one at a time. */
import { type Of, readTake } from './api';

export interface Playing {
  /** Of the sentence and key that sound now. */
  key(): string | undefined;
  /** Plays it, or stops it when it is this that sounds. */
  toggle(of: Of, key: string): Promise<void>;
  stop(): void;
}

/** `onChange` is told what could not be played. */
export function openPlaying(onChange: (failed?: true) => void): Playing {
  let now: { key: string; audio: HTMLAudioElement; url: string } | undefined;
  let asked = 0;

  function stop(): void {
    asked += 1;
    if (!now) return;
    now.audio.pause();
    URL.revokeObjectURL(now.url);
    now = undefined;
    onChange();
  }
  return {
    key: () => now?.key,
    stop,
    async toggle(of, key) {
      const isSame = now?.key === key;
      stop();
      if (isSame) return;
      asked += 1;
      const mine = asked;
      const file = await readTake(of, key);
      if (asked !== mine) return;
      const url = URL.createObjectURL(file ?? new Blob());
      const audio = new Audio(url);
      now = { key, audio, url };
      audio.onended = stop;
      onChange();
      await audio.play().catch(() => {
        if (asked !== mine) return;
        stop();
        onChange(true);
      });
    },
  };
}

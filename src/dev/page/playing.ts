/** The player, for all that shows where it is and moves it. */
import type { PlayerRef } from '@remotion/player';
import { createContext, type RefObject, useContext, useSyncExternalStore } from 'react';

export interface Playing {
  frame(): number;
  isPlaying(): boolean;
  seek(frame: number): void;
  toggle(): void;
  /** Called when the frame is another, or it begins or ends to play. */
  listen(hear: () => void): () => void;
}

const EVENTS = ['frameupdate', 'play', 'pause', 'ended', 'seeked'] as const;

/** Speaks for the player that `ref` holds; before there is one, nothing moves. */
export function openPlaying(ref: RefObject<PlayerRef | null>): Playing & { attach(): () => void } {
  const heard = new Set<() => void>();
  const tell = () => {
    for (const hear of heard) hear();
  };
  return {
    frame: () => ref.current?.getCurrentFrame() ?? 0,
    isPlaying: () => ref.current?.isPlaying() ?? false,
    seek: (frame) => ref.current?.seekTo(frame),
    toggle: () => ref.current?.toggle(),
    listen(hear) {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    attach() {
      const player = ref.current;
      for (const event of EVENTS) player?.addEventListener(event, tell);
      tell();
      return () => {
        for (const event of EVENTS) player?.removeEventListener(event, tell);
      };
    },
  };
}

const Context = createContext<Playing>(openPlaying({ current: null }));
export const PlayingProvider = Context.Provider;
export const usePlaying = (): Playing => useContext(Context);

/** What is read of the player, rendered again when it is another. `read` gives plain values. */
export function usePlayed<T extends string | number | boolean>(read: (playing: Playing) => T): T {
  const playing = usePlaying();
  return useSyncExternalStore(playing.listen, () => read(playing));
}

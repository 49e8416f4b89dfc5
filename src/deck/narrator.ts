/** Plays the deck by itself: the sound of each scene, its steps and its captions at their times, until the speaker takes over. */
import type { RevealApi } from 'reveal.js';
import { openMemory } from './memory';
import { layOut, stepAt, whereToBegin } from './position';
import type { Track, Tracks } from './track';

export type Mode = 'off' | 'playing' | 'paused' | 'blocked' | 'failed';

export interface NarratorState {
  mode: Mode;
  /** The scene that is played, and where in it, ms. */
  scene: Track;
  sceneMs: number;
  /** In the whole of all scenes, ms. */
  wholeMs: number;
  totalMs: number;
  rate: number;
}

export interface Narrator {
  /** Plays from where the deck stands, pauses, or goes on. */
  toggle(): void;
  /** Leaves the deck to the speaker. */
  stop(): void;
  /** Plays the scene that many after this one, from its start. */
  skip(scenes: number): void;
  /** Goes to a time of the whole, ms. */
  seek(wholeMs: number): void;
  /** 0.75 to 2. */
  setRate(rate: number): void;
  /** Told of each change, at every frame while it plays. */
  onChange(listener: (state: NarratorState) => void): void;
}

export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2];
/** How often the position is remembered, ms. */
const REMEMBER_MS = 1000;
/** Reveal's keys that move: page keys, arrows, home, end, space, and h j k l n p. */
const MOVING_KEYS = /^(Page(Up|Down)|Arrow(Left|Right|Up|Down)|Home|End| |[hjklnp])$/i;

export function openNarrator(deck: RevealApi, { name, scenes }: Tracks): Narrator {
  const audio = new Audio();
  const memory = openMemory(name);
  const listeners: ((state: NarratorState) => void)[] = [];
  const { starts, totalMs } = layOut(scenes);
  let mode: Mode = 'off';
  let index = 0;
  let isOurs = false;
  let rememberedMs = 0;
  let asked = 0;

  const trackAt = (i: number): Track =>
    scenes[Math.min(scenes.length - 1, Math.max(0, i))] as Track;
  const sceneMs = () => audio.currentTime * 1000;
  const tell = () => {
    const state = {
      ...{ mode, scene: trackAt(index), sceneMs: sceneMs(), totalMs, rate: audio.playbackRate },
      wholeMs: (starts[index] ?? 0) + sceneMs(),
    };
    for (const listener of listeners) listener(state);
  };

  /** Moves the deck; what it reports meanwhile is not the speaker's doing. */
  function show(step: number): void {
    const slide = document.getElementById(trackAt(index).id);
    if (!slide) return;
    const { h, v } = deck.getIndices(slide);
    const { f = -1 } = deck.getIndices();
    if (deck.getCurrentSlide() === slide && f === step - 1) return;
    isOurs = true;
    deck.slide(h, v, step - 1);
    isOurs = false;
  }

  function load(i: number, ms: number): void {
    index = Math.min(scenes.length - 1, Math.max(0, i));
    const { sound } = trackAt(index);
    const rate = audio.playbackRate;
    audio.src = sound;
    audio.defaultPlaybackRate = rate;
    audio.playbackRate = rate;
    audio.currentTime = ms / 1000;
    show(stepAt(trackAt(index), ms));
  }

  async function play(): Promise<void> {
    mode = 'playing';
    tell();
    try {
      await audio.play();
      follow();
    } catch (error) {
      const reason = error instanceof DOMException ? error.name : '';
      // Another scene was asked for meanwhile.
      if (reason === 'AbortError' || mode !== 'playing') return;
      mode = reason === 'NotAllowedError' ? 'blocked' : 'failed';
      tell();
    }
  }

  function follow(): void {
    cancelAnimationFrame(asked);
    if (mode !== 'playing') return;
    update();
    asked = requestAnimationFrame(follow);
  }

  function update(): void {
    if (mode !== 'playing' || audio.seeking) return;
    show(stepAt(trackAt(index), sceneMs()));
    if (Math.abs(performance.now() - rememberedMs) > REMEMBER_MS) {
      rememberedMs = performance.now();
      memory.keep({ scene: trackAt(index).id, ms: sceneMs() });
    }
    tell();
  }

  function pause(next: Mode): void {
    if (mode === 'off') return;
    audio.pause();
    memory.keep({ scene: trackAt(index).id, ms: sceneMs() });
    mode = next;
    tell();
  }

  const handBack = () => {
    if (!isOurs && mode !== 'off') pause('off');
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'overviewshown'])
    deck.on(event, handBack);
  document.addEventListener('keydown', ({ key, target }) => {
    if (MOVING_KEYS.test(key) && !isControl(target)) handBack();
  });
  // Frames are not drawn in a tab that nobody sees.
  audio.addEventListener('timeupdate', update);
  audio.addEventListener('ended', () => {
    if (mode !== 'playing') return;
    if (index + 1 < scenes.length) {
      load(index + 1, 0);
      void play();
    } else {
      memory.forget();
      mode = 'off';
      tell();
    }
  });

  return {
    toggle() {
      if (mode === 'playing') return pause('paused');
      if (mode !== 'paused') {
        const { scene, ms } = whereToBegin(deck, scenes, memory);
        load(scene, ms);
      }
      void play();
    },
    stop: () => pause('off'),
    skip(count) {
      load(index + count, 0);
      if (mode === 'playing') void play();
      else tell();
    },
    seek(wholeMs) {
      const at = starts.findLastIndex((start) => start <= wholeMs);
      load(at, wholeMs - (starts[at] ?? 0));
      if (mode === 'playing') void play();
      else tell();
    },
    setRate(rate) {
      audio.defaultPlaybackRate = rate;
      audio.playbackRate = rate;
      tell();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** Buttons, sliders and what is typed use the same keys. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.narrator, dialog') !== null;

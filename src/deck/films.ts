/**
 * Films that are heard, while the narrator plays: its sound has theirs in it, below the words, so they are silent and keep
 * to its time. Reveal plays them when the speaker moves the deck; where a browser lets no sound be played before the first
 * click, it plays them without, and shows a button that says so.
 */
import type { RevealApi } from 'reveal.js';
import { stepIndexOf, unmuteButtonOf } from '../foreign/reveal';
import type { NarratorState } from './narrator';

/** A film and the sound may be so far apart, s: more is seen on lips. */
const APART = 0.15;

/** To be told of each change of the narrator. */
export function openFilms(deck: RevealApi): (state: NarratorState) => void {
  // It would stay, and the film silent: who moves the deck has done what the browser asks for.
  deck.on('slidechanged', () => unmuteButtonOf(deck)?.click());
  let followed: HTMLVideoElement[] = [];
  return ({ mode, scene, sceneMs, rate }) => {
    const isOn = mode === 'playing' || mode === 'paused';
    const films = isOn ? heardIn(scene.id) : [];
    for (const film of followed) if (!films.includes(film)) leave(film);
    followed = films;
    for (const film of films) {
      const comesMs = scene.steps[stepIndexOf(film)] ?? 0;
      follow(film, (sceneMs - comesMs) / 1000, mode === 'playing', rate);
    }
  };
}

const heardIn = (id: string): HTMLVideoElement[] => [
  ...(document.getElementById(id)?.querySelectorAll<HTMLVideoElement>('video[data-heard]') ?? []),
];

/** Brings a film to a time of its own, s, and has it go on from there. */
export function follow(
  film: HTMLVideoElement,
  time: number,
  isPlaying: boolean,
  rate: number,
): void {
  film.muted = true;
  // Its length is not known yet.
  if (!(film.duration > 0)) return;
  film.playbackRate = rate;
  const at = Math.min(Math.max(0, time), film.duration);
  if (Math.abs(film.currentTime - at) > APART && !film.seeking) film.currentTime = at;
  if (!isPlaying) film.pause();
  else if (film.paused && time >= 0 && at < film.duration) film.play().catch(() => undefined);
}

/** It is heard again by itself. */
function leave(film: HTMLVideoElement): void {
  film.muted = false;
  film.playbackRate = 1;
}

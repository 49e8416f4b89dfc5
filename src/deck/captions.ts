/** The caption of the moment over the slide, its spoken word marked: as in the video (view/Captions.tsx), built in the page. */
import { captionState } from '../timeline/state';
import type { Track } from './track';

export interface CaptionLayer {
  /** Shows the caption at a time of the scene, ms; none without a track. */
  show(track: Track | undefined, ms: number): void;
  toggle(): void;
}

/** Puts the layer into Reveal's slides, so that it is scaled with them. */
export function openCaptions(slides: Element): CaptionLayer {
  const layer = document.createElement('div');
  layer.className = 'captions live';
  // Read aloud by the narration itself.
  layer.ariaHidden = 'true';
  layer.hidden = true;
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.dir = 'auto';
  layer.append(panel);
  slides.append(layer);
  let isOn = true;
  let shown = '';
  let words: HTMLElement[] = [];

  function fill(track: Track, caption: number): void {
    words = [];
    const spans = track.captions[caption]?.words ?? [];
    const lines = [0, 1].map((line) => {
      const row = document.createElement('div');
      for (const [i, word] of spans.entries()) {
        if (word.line !== line) continue;
        const span = document.createElement(word.struck ? 'del' : 'span');
        span.textContent = word.text;
        if (word.names) span.className = 'who';
        if (row.childNodes.length > 0 && !word.joined) row.append(' ');
        row.append(span);
        words[i] = span;
      }
      return row;
    });
    panel.replaceChildren(...lines.filter((row) => row.childNodes.length > 0));
  }

  return {
    show(track, ms) {
      const state = track && captionState({ captions: [...track.captions] }, ms);
      const now = state ? `${track.id} ${state.caption}` : '';
      if (state && now !== shown) fill(track, state.caption);
      shown = now;
      layer.hidden = !isOn || !state;
      if (state)
        for (const [i, word] of words.entries()) word.classList.toggle('active', i === state.word);
    },
    toggle() {
      isOn = !isOn;
      layer.hidden = !isOn || shown === '';
    },
  };
}

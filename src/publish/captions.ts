/** The captions as WebVTT (W3C), for players and platforms. */
import type { Caption, Timeline } from '../timeline/schema';

/** `HH:MM:SS.mmm` */
function stamp(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = String(ms % 1000).padStart(3, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${rest}`;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The lines of a caption as text. */
export function captionLines({ words }: Caption): string[] {
  return [0, 1]
    .map((line) => words.flatMap((word) => (word.line === line ? [word.text] : [])).join(' '))
    .filter((text) => text !== '');
}

/** A WebVTT file of the whole timeline. */
export function renderVtt(timeline: Timeline): string {
  const cues = timeline.scenes.flatMap(({ startMs, captions }) =>
    captions.map((caption) => {
      const times = `${stamp(startMs + caption.startMs)} --> ${stamp(startMs + caption.endMs)}`;
      return `${times}\n${captionLines(caption).map(escapeText).join('\n')}\n`;
    }),
  );
  return ['WEBVTT\n', ...cues].join('\n');
}

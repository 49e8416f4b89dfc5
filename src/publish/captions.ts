/** The captions as files for players and platforms: SubRip and WebVTT. */
import { serializeSrt } from '@remotion/captions';
import { escapeText } from '../page/escape';
import { captionLines } from '../timeline/captions';
import type { Timeline } from '../timeline/schema';

/** On the whole timeline. */
interface Placed {
  startMs: number;
  endMs: number;
  text: string;
  /** Who speaks, by name. */
  speaker?: string;
}

/** What is heard where nobody speaks, in any language, where that lasts. */
const MUSIC = { text: '[♪]', leastMs: 3000, mostMs: 4000 } as const;

const placeCaptions = (timeline: Timeline): Placed[] => {
  const spoken = placeSpoken(timeline);
  return timeline.meta.music ? withMusic(spoken, timeline.durationMs) : spoken;
};

const placeSpoken = ({ scenes }: Timeline): Placed[] =>
  scenes.flatMap(({ startMs, captions }) =>
    captions.map((caption) => ({
      startMs: startMs + caption.startMs,
      endMs: startMs + caption.endMs,
      text: captionLines(caption).join('\n'),
      speaker: caption.speaker,
    })),
  );

/** Music that is alone is named (WCAG 2.2, 1.2.2: captions tell what sounds mean, not speech alone). */
function withMusic(spoken: readonly Placed[], durationMs: number): Placed[] {
  const end = { startMs: durationMs, endMs: durationMs, text: '' };
  let reachedMs = 0;
  const placed = [...spoken, end].flatMap((caption) => {
    const startMs = reachedMs;
    reachedMs = caption.endMs;
    if (caption.startMs - startMs < MUSIC.leastMs) return [caption];
    const endMs = Math.min(caption.startMs, startMs + MUSIC.mostMs);
    return [{ startMs, endMs, text: MUSIC.text }, caption];
  });
  return placed.slice(0, -1);
}

/** `HH:MM:SS.mmm` */
export function stamp(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = String(ms % 1000).padStart(3, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${rest}`;
}

/** A WebVTT file (W3C) of the whole timeline. Who speaks is the voice of a cue, which players show or leave out. */
export function renderVtt(timeline: Timeline): string {
  const cues = placeCaptions(timeline).map(({ startMs, endMs, text, speaker }) => {
    const voice = speaker === undefined ? '' : `<v ${escapeText(speaker)}>`;
    return `${stamp(startMs)} --> ${stamp(endMs)}\n${voice}${escapeText(text)}\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

/** A SubRip file of the whole timeline. The format has no escapes: an arrow of times is written as one sign. */
export function renderSrt(timeline: Timeline): string {
  const lines = placeCaptions(timeline).map(({ text, speaker: _, ...times }) => [
    { ...times, text: text.replaceAll('-->', '→'), timestampMs: null, confidence: null },
  ]);
  return lines.length > 0 ? `${serializeSrt({ lines })}\n` : '';
}

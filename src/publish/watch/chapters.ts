/** The chapters as WebVTT, for players that list them. */
import { escapeText } from '../../page/escape';
import type { Chapter } from '../../timeline/chapters';
import { stamp } from '../captions';

/** A file without cues when there are no chapters. */
export function renderChapters(chapters: readonly Chapter[]): string {
  const cues = chapters.map(
    ({ title, startMs, endMs }) => `${stamp(startMs)} --> ${stamp(endMs)}\n${escapeText(title)}\n`,
  );
  return ['WEBVTT\n', ...cues].join('\n');
}

/** Whether the description is one that a platform takes, and its chapters are such as players show. */
import { FEWEST_CHAPTERS, SHORTEST_CHAPTER_MS } from '../timeline/chapters';
import { clock } from '../timeline/clock';
import { bytesOf, MOST_BYTES } from './description';
import type { Report } from './finding';

const FILE = 'description.txt';

/** Where a chapter begins. */
export interface Mark {
  title: string;
  startMs: number;
}

/** The lines that platforms read as chapters. */
export function readChapters(description: string): Mark[] {
  return [...description.matchAll(/^(?:(\d+):)?(\d{1,2}):(\d{2}) (.+)$/gm)].map(
    ([, hours = '0', minutes, seconds, title = '']) => ({
      title,
      startMs: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000,
    }),
  );
}

/** Undefined where the file is missing, which is said elsewhere. */
export function checkDescription(description: string | undefined, report: Report): void {
  if (description === undefined) return;
  const bytes = bytesOf(description);
  if (bytes > MOST_BYTES) report(FILE, 'descriptionLong', bytes, MOST_BYTES);
  if (/[<>]/.test(description)) report(FILE, 'descriptionSigns');
  checkChapters(FILE, readChapters(description), undefined, report);
}

/** `endMs` is the video's end, where it is known. */
export function checkChapters(
  file: string,
  marks: readonly Mark[],
  endMs: number | undefined,
  report: Report,
): void {
  const [first] = marks;
  if (!first) return;
  if (first.startMs !== 0) report(file, 'chaptersStart', file, clock(first.startMs));
  if (marks.length < FEWEST_CHAPTERS)
    report(file, 'chaptersFew', file, marks.length, FEWEST_CHAPTERS);
  marks.forEach(({ title, startMs }, i) => {
    const lengthMs = (marks[i + 1]?.startMs ?? endMs ?? Number.POSITIVE_INFINITY) - startMs;
    // They are shown in whole seconds.
    const seconds = Math.round(lengthMs / 1000);
    if (lengthMs < SHORTEST_CHAPTER_MS)
      report(file, 'chapterBrief', file, title, seconds, SHORTEST_CHAPTER_MS / 1000);
  });
}

/** Which sentences stand whole on the stage of a scene, so that captions need not repeat them (Mayer, redundancy principle). */
import { languageOf } from '../language/languages';
import type { Spoken } from '../scene/define';
import { passagesOf } from './keylines/sentences';
import { letters } from './letters';
import type { MarkedLine } from './statement';

/** Part of the letters of what is said that stand on the stage, from which on captions are left out where they would repeat them. */
const MOSTLY = 0.5;

/**
 * Whether all of a line's sentence stands on the stage: in it, in others of the same sentence, or as the heading. Nothing does
 * where little of what is said stands there, or a number is drawn: captions stay, and neither come nor go.
 */
export function shownWhole(
  lines: readonly MarkedLine[],
  narration: readonly Spoken[],
  lang: string,
): (line: MarkedLine) => boolean {
  const isShown = ({ paragraph, sentence }: Pick<MarkedLine, 'paragraph' | 'sentence'>) => {
    const { text = '' } = narration[paragraph] ?? {};
    const shown = lines
      .filter((line) => line.paragraph === paragraph && line.sentence.start === sentence.start)
      .flatMap(({ pieces }) => pieces)
      .map(({ start, end }) => text.slice(start, end));
    return letters(shown.join(' ')) === letters(text.slice(sentence.start, sentence.end));
  };
  if (lines.some(({ drawing }) => drawing)) return () => false;
  const all = narration.flatMap(({ text }, paragraph) =>
    passagesOf(text, languageOf(lang)).map((sentence) => ({ paragraph, sentence })),
  );
  const length = (some: typeof all) =>
    some.reduce((sum, { sentence: { start, end } }) => sum + end - start, 0);
  return length(all.filter(isShown)) < MOSTLY * length(all) ? () => false : isShown;
}

/** Slides in a text: where each begins and ends, by the rules between them. */
import type { Draft } from './draft';

/** A line of dashes; comments that reveal-md and presenterm are set to. */
const RULE = /^ {0,3}(-{3,})[ \t]*$/;
const SAID =
  /^\s*<!--\s*(?:s|v|slide|slides?\s*break|new\s?slide|end_slide|nextslide|pagebreak)\s*-->\s*$/i;

export interface Slide {
  /** Index of its first line, and of the line after its last. */
  from: number;
  until: number;
}

export const isRule = ({ lines, isText }: Draft, index: number): boolean =>
  isText[index] === true && RULE.test(lines[index] ?? '');

/** A line that stands between slides. `own` are further lines that a deck says it uses. */
export function parts(draft: Draft, index: number, own: readonly string[] = []): boolean {
  const line = draft.lines[index]?.trim() ?? '';
  if (!draft.isText[index] || !line) return false;
  return isRule(draft, index) || SAID.test(line) || own.includes(line);
}

/** The slides between lines that part them. */
export function slidesOf(draft: Draft, isPart: (index: number) => boolean): Slide[] {
  const slides: Slide[] = [];
  let from = 0;
  for (let index = 0; index <= draft.lines.length; index++) {
    if (index < draft.lines.length && !isPart(index)) continue;
    slides.push({ from, until: index });
    from = index + 1;
  }
  return slides;
}

/** Letters of a line that tell what it is. */
export const LOOKED_AT = 2000;

/** Words of a line that are seen, in a rough count. */
export const wordsIn = (line: string): number =>
  line
    .slice(0, LOOKED_AT)
    .replace(/<[^>]*>|!?\[[^\]]*\]\([^)]*\)|[#*_>`|:-]/g, ' ')
    .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

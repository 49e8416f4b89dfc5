/** A code fence, coloured; `{1-3|5}` after the language focuses lines, a range a step; `title="app.js"` is shown above them. */
import { z } from 'zod';
import { nearest } from '../../problem/nearest';
import { cutCode, stepParts } from '../code-parts';
import { defineScene } from '../define';
import { highlight, isLanguage, LANGUAGES, tokenSchema } from '../highlight';
import { shownAs } from '../item';

/** Letters of a line, and of all, that are coloured: to colour more could take minutes. */
const COLOURED = { line: 1000, all: 20_000 } as const;
/** What stands in braces and names no lines is for other tools. */
export const RANGES = /\{(?=\s*\d)([^}=]*)\}/;

const BLANK_BEFORE = /^(?:[^\S\n]*\n)+/;

const TITLE = /\b(?:title|filename)=(?:"([^"]+)"|'([^']+)'|([^\s{}"']+))/;

/** Line numbers (1-based) of each step, from `1-3|5,7`; undefined when it cannot be read or leaves the code. */
export function parseRanges(written: string, lines: number): number[][] | undefined {
  const groups = written.split('|').map((group) =>
    group.split(',').flatMap((range) => {
      const [, from, to = from] = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(range) ?? [];
      const [first, last] = [Number(from), Number(to)];
      if (!(first >= 1 && last >= first && last <= lines)) return [];
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }),
  );
  return groups.some((group) => group.length === 0) ? undefined : groups;
}

export const code = defineScene({
  kind: 'code',
  schema: z.object({
    language: z.string(),
    /** As `title="app.js"` says it. */
    title: z.string().optional(),
    lines: z.array(z.array(tokenSchema)),
    /** For each step, the numbers (1-based) of the lines in focus. */
    focus: z.array(z.array(z.int())),
    /** Of long code, the first line (1-based) of each part, and the step that shows it. */
    parts: z.array(z.strictObject({ line: z.int(), step: z.int() })).optional(),
  }),
  async read(section, tools) {
    const node = shownAs(section, tools, 'code', 'needsCode', (one) => one.type === 'code');
    if (!node) return undefined;
    tools.take(node, 'shown');
    const ranges = RANGES.exec(node.meta ?? '')?.[1];
    // Blank lines around code show nothing; those before it count where lines are named.
    const value = (ranges ? node.value : node.value.replace(BLANK_BEFORE, '')).trimEnd();
    const [, ...titles] = TITLE.exec(node.meta ?? '') ?? [];
    const title = titles.find(Boolean);
    const written = value.split('\n');
    const language = node.lang ?? 'text';
    if (!isLanguage(language))
      tools.problem('languageUnknown', node, language, nearest(language, LANGUAGES));
    const focus = ranges === undefined ? [] : parseRanges(ranges, written.length);
    if (!focus) tools.problem('rangesBroken', node, ranges ?? '', written.length);
    const short = written.every(({ length }) => length <= COLOURED.line);
    const coloured = isLanguage(language) && short && value.length <= COLOURED.all;
    const lines = await highlight(value, coloured ? language : 'text');
    const shown = { language, lines, ...(title && { title }) };
    const parted = stepParts(cutCode(written), focus ?? []);
    const textOf = (numbers: readonly number[]) =>
      numbers.map((line) => written[line - 1]).join(' ');
    if (!parted) {
      const steps = (focus ?? []).map((group) => ({ text: textOf(group) }));
      return { fields: { ...shown, focus: focus ?? [] }, steps };
    }
    // A step that only turns the page is found by all that it shows.
    const steps = parted.focus.map((group, i) => {
      const at = parted.parts.findIndex(({ step }) => step === i + 1);
      const [from, until] = [parted.parts[at]?.line ?? 1, parted.parts[at + 1]?.line];
      const shown = written.slice(from - 1, until && until - 1).join(' ');
      return { text: group.length > 0 ? textOf(group) : shown };
    });
    return { fields: { ...shown, ...parted }, steps };
  },
});

/** Code that changes: two to four fences, from one to the next at a step. What stays moves to its new place. */
import type { Code } from 'mdast';
import { z } from 'zod';
import { nearest } from '../../problem/nearest';
import { moveTokens, movingSchema } from '../code-moves';
import { defineScene, type Step, type Tools } from '../define';
import { highlight, isLanguage, LANGUAGES, type Token, tokenSchema } from '../highlight';
import { reportLeft, shownNodes } from '../item';
import { parseRanges, RANGES } from './code';

const KIND = 'morph';
/** Versions: as many as there are numbers that a token moves by. */
const VERSIONS = { fewest: 2, most: 4 } as const;
/** Letters of all versions: more could take minutes to be compared. */
const MOST_LETTERS = 8000;

const versionSchema = z.strictObject({
  lines: z.array(z.array(tokenSchema)),
  /** The step with which it comes; the first is there. */
  step: z.int(),
  /** Numbers (1-based) of the lines that are new or other than before. */
  changed: z.array(z.int()),
  /** For each step that follows, the numbers (1-based) of the lines in focus. */
  focus: z.array(z.array(z.int())),
});
export type Version = z.infer<typeof versionSchema>;

export const morph = defineScene({
  kind: KIND,
  schema: z.object({
    language: z.string(),
    versions: z.array(versionSchema),
    tokens: z.array(movingSchema),
  }),
  async read(section, tools) {
    const nodes = shownNodes(section);
    const fences = nodes.filter((node) => node.type === 'code');
    reportLeft(
      nodes.filter((node) => node.type !== 'code'),
      tools,
      KIND,
    );
    const { fewest, most } = VERSIONS;
    const node = fences[fewest - 1] ?? nodes[0] ?? section.blocks[0] ?? section.heading;
    const extra = fences[most];
    const letters = fences.reduce((sum, { value }) => sum + value.length, 0);
    if (fences.length < fewest) tools.problem('morphNeedsFences', node, fences.length);
    else if (extra) tools.problem('morphTooMany', extra, fences.length, most);
    else if (letters > MOST_LETTERS) tools.problem('morphTooLong', node, letters, MOST_LETTERS);
    else return readVersions(fences, tools);
    return undefined;
  },
});

async function readVersions(fences: readonly Code[], tools: Tools) {
  const written = fences.map(({ value }) => value.split('\n'));
  const coloured = await Promise.all(fences.map((fence) => colour(fence, tools)));
  const steps: Step[] = [];
  const versions = fences.map((fence, i): Version => {
    const lines = written[i] ?? [];
    const before = new Set(written[i - 1] ?? []);
    const isOther = (line: string) => line.trim() !== '' && !before.has(line);
    const changed = i === 0 ? [] : lines.flatMap((line, k) => (isOther(line) ? [k + 1] : []));
    const textOf = (numbers: readonly number[]) =>
      numbers.map((number) => lines[number - 1]).join(' ');
    if (i > 0) steps.push({ text: textOf(changed) });
    const step = steps.length;
    const focus = focusOf(fence, lines.length, tools);
    steps.push(...focus.map((group) => ({ text: textOf(group) })));
    return { lines: coloured[i] ?? [], step: i === 0 ? 0 : step, changed, focus };
  });
  const language = fences[0]?.lang ?? 'text';
  return { fields: { language, versions, tokens: moveTokens(coloured) }, steps };
}

async function colour(fence: Code, tools: Tools): Promise<Token[][]> {
  tools.take(fence, 'shown');
  const language = fence.lang ?? 'text';
  if (!isLanguage(language))
    tools.problem('languageUnknown', fence, language, nearest(language, LANGUAGES));
  return highlight(fence.value, isLanguage(language) ? language : 'text');
}

function focusOf(fence: Code, lines: number, tools: Tools): number[][] {
  const ranges = RANGES.exec(fence.meta ?? '')?.[1];
  const focus = ranges === undefined ? [] : parseRanges(ranges, lines);
  if (!focus) tools.problem('rangesBroken', fence, ranges ?? '', lines);
  return focus ?? [];
}

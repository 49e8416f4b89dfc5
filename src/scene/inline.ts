/** Rich text inside a line: what a heading, an item or a cell may hold. Plain data, safe to draw as it is. */
import { z } from 'zod';
import { type Formula, formulaSchema } from './formula/schema';
import { type Icon, iconSchema } from './icon/schema';

/** Marks around words; `del` is shown struck, and not said. */
export const MARKS = ['strong', 'em', 'del', 'sub', 'sup', 'kbd', 'mark', 'u', 'small'] as const;

type Mark = (typeof MARKS)[number];

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { [M in Mark]: { type: M; children: Inline[] } }[Mark]
  /** `title` is what the letters stand for. */
  | { type: 'abbr'; title: string; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  /** Shown as it is, and said as its author wrote it: a word, a respelling, sounds in slashes. */
  | { type: 'say'; said: string; children: Inline[] }
  /** Words that come at a step of their own, after what they stand in: `step` counts in their block. */
  | { type: 'later'; step: number; children: Inline[] }
  | ({ type: 'math' } & Formula)
  /** Before the words that it stands for; neither read nor said. */
  | ({ type: 'icon' } & Icon)
  /** A new line. */
  | { type: 'break' }
  | { type: 'ref'; id: string };

export const inlineSchema: z.ZodType<Inline> = z.lazy(
  () =>
    z.union([
      z.strictObject({ type: z.enum(['text', 'code']), text: z.string() }),
      z.strictObject({ type: z.enum(MARKS), children: z.array(inlineSchema) }),
      z.strictObject({
        ...{ type: z.literal('abbr'), title: z.string() },
        children: z.array(inlineSchema),
      }),
      z.strictObject({
        ...{ type: z.literal('link'), href: z.string() },
        children: z.array(inlineSchema),
      }),
      z.strictObject({
        ...{ type: z.literal('say'), said: z.string() },
        children: z.array(inlineSchema),
      }),
      z.strictObject({
        ...{ type: z.literal('later'), step: z.int() },
        children: z.array(inlineSchema),
      }),
      z.strictObject({ type: z.literal('icon'), ...iconSchema.shape }),
      z.strictObject({ type: z.literal('break') }),
      z.strictObject({ type: z.literal('ref'), id: z.string() }),
      z.strictObject({ type: z.literal('math'), ...formulaSchema.shape }),
    ]) as z.ZodType<Inline>,
);

/** One line of rich text. */
export const richSchema = z.array(inlineSchema);
export type Rich = Inline[];

export const richOf = (text: string): Rich => [{ type: 'text', text }];

/** The words of a rich text on one line, without marks and references; what is struck only where nothing else stands. */
export function plainText(rich: readonly Inline[]): string {
  const all = wordsOf(rich, ' ', true);
  const text = wordsOf(rich, ' ', false);
  if (text === all || !text.trim()) return all;
  return text.replace(/ (?=[ .,;:!?)])/g, '');
}

/** The words of a rich text as they are drawn: also what is struck, and a `\n` where a line ends. */
export const drawnText = (rich: readonly Inline[]): string => wordsOf(rich, '\n', true);

function wordsOf(rich: readonly Inline[], lineEnd: string, struck: boolean): string {
  return rich
    .map((node) => {
      if (node.type === 'ref' || node.type === 'icon') return '';
      if (node.type === 'del' && !struck) return '';
      if (node.type === 'break') return lineEnd;
      return 'text' in node ? node.text : wordsOf(node.children, lineEnd, struck);
    })
    .join('');
}

/** Id of the scene that a link leads to; undefined when it leads elsewhere. */
export function sceneOf(href: string): string | undefined {
  return href.startsWith('#') ? decodeAddress(href.slice(1)) : undefined;
}

/** An address as it is read: `%C3%BC` is `ü`. One that encodes nothing readable stays as it is. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Ids of the references in a rich text, in order. */
export function referenceIds(rich: readonly Inline[]): string[] {
  return rich.flatMap((node) => {
    if (node.type === 'ref') return [node.id];
    return 'children' in node ? referenceIds(node.children) : [];
  });
}

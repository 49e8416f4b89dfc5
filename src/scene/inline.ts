/** Rich text inside a line: what a heading, an item or a cell may hold. Plain data, safe to draw as it is. */
import { z } from 'zod';
import { type Formula, formulaSchema } from './formula/schema';

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'strong' | 'em'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'ref'; id: string }
  | ({ type: 'math' } & Formula);

export const inlineSchema: z.ZodType<Inline> = z.lazy(
  () =>
    z.union([
      z.strictObject({ type: z.enum(['text', 'code']), text: z.string() }),
      z.strictObject({ type: z.enum(['strong', 'em']), children: z.array(inlineSchema) }),
      z.strictObject({
        type: z.literal('link'),
        href: z.string(),
        children: z.array(inlineSchema),
      }),
      z.strictObject({ type: z.literal('ref'), id: z.string() }),
      z.strictObject({ type: z.literal('math'), ...formulaSchema.shape }),
    ]) as z.ZodType<Inline>,
);

/** One line of rich text. */
export const richSchema = z.array(inlineSchema);
export type Rich = Inline[];

/** The words of a rich text, without marks and references. */
export function plainText(rich: readonly Inline[]): string {
  return rich
    .map((node) => {
      if (node.type === 'ref') return '';
      return 'text' in node ? node.text : plainText(node.children);
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

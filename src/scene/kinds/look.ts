/** A picture and parts of it that are looked at, one a step. Each item of the list begins with the place of its part. */
import type { Image, List, ListItem, Nodes } from 'mdast';
import { z } from 'zod';
import { defineScene, type Tools } from '../define';
import { isFilm } from '../image/ending';
import { drawnText, plainText, richSchema } from '../inline';
import { type Item, itemSteps, readEntries, reportLeft, shownNodes } from '../item';
import { joinLead, splitLead } from '../lead';
import { isInside, parseRegion, regionSchema } from '../region';
import { splitRich } from '../split';

const KIND = 'look';
/** Letters of a label that is a name. */
const MOST_NAME = 40;

const partSchema = z.strictObject({
  region: regionSchema,
  /** What it is called; what is said of it. One of them may be empty. */
  lead: richSchema,
  text: richSchema,
});
export type Part = z.infer<typeof partSchema>;

export const look = defineScene({
  kind: KIND,
  schema: z.object({
    /** Relative to the document's folder, with `/`; sizes in px. */
    src: z.string(),
    width: z.number(),
    height: z.number(),
    alt: z.string(),
    caption: z.string(),
    parts: z.array(partSchema),
  }),
  read(section, tools) {
    const nodes = shownNodes(section);
    const image = nodes.map(imageIn).find((found) => found);
    const list = nodes.find((node) => node.type === 'list');
    if (!image || !list) {
      tools.problem('lookNeeds', nodes[0] ?? section.blocks[0] ?? section.heading);
      return undefined;
    }
    reportLeft(
      nodes.filter((node) => node !== list && imageIn(node) !== image),
      tools,
      KIND,
    );
    return readLook(image, list, tools);
  },
});

function imageIn(node: Nodes): Image | undefined {
  const [only] = node.type === 'paragraph' && node.children.length === 1 ? node.children : [node];
  return only?.type === 'image' ? only : undefined;
}

function readLook(image: Image, list: List, tools: Tools) {
  const picture = isFilm(image) ? undefined : tools.picture(image);
  if (picture && !('src' in picture)) return undefined;
  if (!picture || picture.plays) {
    tools.problem('lookNeedsStill', image, image.url);
    return undefined;
  }
  const { src, width, height, alt } = picture;
  const entries = readEntries(list, tools, KIND);
  const parts = entries.flatMap(({ item, node }) => readPart(item, node, { width, height }, tools));
  if (parts.length === 0 || parts.length < entries.length) return undefined;
  const lines = parts.map((part) => ({ text: joinLead(part), details: [] }));
  const caption = image.title?.trim() ?? '';
  return { fields: { src, width, height, alt, caption, parts }, steps: itemSteps(lines) };
}

/** None after a problem. */
function readPart(
  item: Item,
  node: ListItem,
  size: { width: number; height: number },
  tools: Tools,
): Part[] {
  const words = drawnText(item.text);
  const found = parseRegion(words, size);
  if (!found) tools.problem('regionBroken', node, words);
  else if (!isInside(found.region)) tools.problem('regionOutside', node, words);
  else {
    const label = splitRich(item.text, found.length)[1];
    const text = [label, ...item.details].flatMap((line, i) =>
      i === 0 ? line : [{ type: 'text' as const, text: ' ' }, ...line],
    );
    const led = splitLead(text);
    const isName = plainText(text).length <= MOST_NAME;
    const named = led ?? (isName ? { lead: text, text: [] } : { lead: [], text });
    return [{ region: found.region, ...named }];
  }
  return [];
}

/** An image with its alternative text; the image's title is the caption. */
import type { Image, Nodes } from 'mdast';
import { z } from 'zod';
import { FORMAT_NAMES } from '../../format';
import { defineScene } from '../define';
import { shownNodes } from '../item';

function imageOf(node: Nodes | undefined): Image | undefined {
  if (node?.type === 'image') return node;
  const only =
    node?.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === 'image' ? only : undefined;
}

const pictureSchema = z.strictObject({
  /** Relative to the document's folder, with `/`. */
  src: z.string(),
  /** px */
  width: z.number(),
  height: z.number(),
});

const { src, width, height } = pictureSchema.shape;

export const figure = defineScene({
  kind: 'figure',
  schema: z.object({
    src,
    alt: z.string(),
    width,
    height,
    caption: z.string(),
    /** Pictures made for other formats, from files such as `name.portrait.svg` beside `name.svg`. */
    others: z.partialRecord(z.enum(FORMAT_NAMES), pictureSchema).optional(),
  }),
  read(section, tools) {
    const [node] = shownNodes(section);
    const image = imageOf(node);
    if (!image) {
      tools.problem('needsImage', node ?? section.blocks[0] ?? section.heading);
      return undefined;
    }
    const found = tools.image(image);
    const caption = image.title?.trim() ?? '';
    return found && { fields: { ...found, caption }, steps: caption ? [{ text: caption }] : [] };
  },
});

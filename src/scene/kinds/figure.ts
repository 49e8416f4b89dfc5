/** An image with its alternative text; the image's title is the caption. */
import type { Image, Nodes } from 'mdast';
import { z } from 'zod';
import { defineScene } from '../define';
import { shownNodes } from '../item';

function imageOf(node: Nodes | undefined): Image | undefined {
  if (node?.type === 'image') return node;
  const only =
    node?.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === 'image' ? only : undefined;
}

export const figure = defineScene({
  kind: 'figure',
  schema: z.object({
    /** Relative to the document's folder, with `/`. */
    src: z.string(),
    alt: z.string(),
    /** Size of the picture in px. */
    width: z.number(),
    height: z.number(),
    caption: z.string(),
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

/** An image with its alternative text; the image's title is the caption. */
import type { Code, Image, Nodes, Paragraph } from 'mdast';
import { z } from 'zod';
import type { Video } from '../../document/nodes';
import { wishOfBlock } from '../../document/wish';
import { FORMAT_NAMES } from '../../format';
import { defineScene } from '../define';
import { isMermaid } from '../diagram/parse';
import { isFilm } from '../image/ending';
import { filmSchema, isNothing, MISSING, playsSchema } from '../image/schema';
import { shownAs } from '../item';
import { SAFE } from '../phrasing';
import { placing } from '../placing';

/** An image or a video, a paragraph with nothing but an image in it, or a diagram. */
function isShown(node: Nodes): node is Image | Video | Paragraph | Code {
  if (node.type === 'code') return isMermaid(node.lang);
  if (node.type !== 'paragraph') return node.type === 'image' || node.type === 'video';
  return node.children.length === 1 && node.children[0]?.type === 'image';
}

/** A video is read as an image that names one. */
function imageIn(node: Image | Video | Paragraph): Image | undefined {
  const [only] = node.type === 'paragraph' ? node.children : [node];
  if (only?.type !== 'video') return only?.type === 'image' ? only : undefined;
  const { url, title, sound, position } = only;
  const wish = sound && { wish: { sound } };
  return { type: 'image', url, alt: title, position, data: { film: true, ...wish } };
}

const pictureSchema = z.strictObject({
  /** Relative to the document's folder, with `/`. */
  src: z.string(),
  /** px */
  width: z.number(),
  height: z.number(),
  plays: playsSchema.optional(),
});

export const figure = defineScene({
  kind: 'figure',
  schema: z.object({
    /** Absent, as are its sizes, where `missing` says why. */
    src: z.string().optional(),
    alt: z.string(),
    width: z.number().optional(),
    height: z.number().optional(),
    plays: playsSchema.optional(),
    film: filmSchema.optional(),
    caption: z.string(),
    /** px of its least letters, in its own px, where they are known: of diagrams. */
    leastType: z.number().optional(),
    /** Pictures made for other formats, from files such as `name.portrait.svg` beside `name.svg`. */
    others: z.partialRecord(z.enum(FORMAT_NAMES), pictureSchema).optional(),
    /** It is drawn in colours that are lost on the theme's ground, and needs one of its own. */
    plate: z.literal(true).optional(),
    missing: z.enum(MISSING).optional(),
    ...placing,
    /** What of it is to be seen where a part is cut off: per cent from the left and from the top. */
    focus: z.tuple([z.number(), z.number()]).optional(),
    /** How wide the author wants it, px in a column of some 900. */
    wished: z.number().optional(),
    /** Where it leads. */
    href: z.string().optional(),
  }),
  async read(section, tools) {
    const node = shownAs(section, tools, 'figure', 'needsImage', isShown);
    if (node?.type === 'code') {
      const drawn = tools.drawing(node);
      const wish = wishOfBlock(section.blocks[0]);
      return drawn && { fields: { ...drawn, caption: '', ...wish }, steps: [] };
    }
    const image = node && imageIn(node);
    if (!node || !image) return undefined;
    const caption = image.title?.trim() ?? '';
    const asked = { ...wishOfBlock(section.blocks[0]), ...image.data?.wish };
    const { width: wished, sound, ...wish } = asked;
    const href = image.data?.href?.trim();
    if (href && !SAFE.test(href)) tools.problem('linkUnsafe', image, href);
    const picture = isFilm(image) ? await tools.video(image, sound) : tools.picture(image);
    if (sound && 'src' in picture && !picture.film?.sound)
      tools.problem('filmSilent', image, image.url.trim());
    if (isNothing(picture) && caption === '') return undefined;
    tools.take(node, 'shown');
    const fields = {
      ...picture,
      caption,
      ...wish,
      ...(wished ? { wished } : {}),
      ...(href && SAFE.test(href) ? { href } : {}),
    };
    return { fields, steps: caption ? [{ text: caption }] : [] };
  },
});

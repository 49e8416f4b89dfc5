/** Diagrams that Mermaid itself draws, as pictures: what a document has of them, and what became of each. */
import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import type { Document } from '../../document/schema';
import { FORMAT_NAMES, FORMATS, type Format } from '../../format';
import type { Picture } from '../image/schema';
import { describeSource, isKnownKind } from './others';
import { isMermaid, parseDiagram } from './parse';

const pictureSchema = z.strictObject({
  /** An address that holds the picture (`data:`). */
  src: z.string(),
  /** px, in which its least type has `type` px. */
  width: z.number().positive(),
  height: z.number().positive(),
  type: z.number().positive(),
});
export type DrawnPicture = z.infer<typeof pictureSchema>;

/** How large its least type is where it fills the stage, px. */
export const typeIn = ({ width, height, type }: DrawnPicture, format: Format): number =>
  type * Math.min(FORMATS[format].width / width, FORMATS[format].height / height);

export const drawingSchema = z.union([
  /** The picture for each format. */
  z.strictObject({ pictures: z.record(z.enum(FORMAT_NAMES), pictureSchema) }),
  /** What Mermaid says against it, and in which line (0-based, of the fence's). */
  z.strictObject({ refused: z.string(), line: z.int().nonnegative() }),
]);
export type Outcome = z.infer<typeof drawingSchema>;
/** `undrawn`: why it could not be tried. */
export type Drawing = Outcome | { undrawn: string };

/** By source. */
export type Drawings = ReadonlyMap<string, Drawing>;

/** The sources of a document that we do not draw ourselves, and Mermaid may. */
export function undrawnIn({ root }: Pick<Document, 'root'>): string[] {
  const found = new Set<string>();
  visit(root, 'code', ({ lang, value }: Code) => {
    if (isMermaid(lang) && mayBeDrawn(value)) found.add(value);
  });
  return [...found];
}

function mayBeDrawn(text: string): boolean {
  const parsed = parseDiagram(text);
  if ('unknown' in parsed) return isKnownKind(parsed.unknown);
  return 'wrong' in parsed && !parsed.isEmpty;
}

/** The picture of a source; undefined where none can be had. `drawing` is left out where nothing is drawn yet. */
export function drawnPicture(source: string, drawing: Drawing | undefined): Picture | undefined {
  if (!mayBeDrawn(source)) return undefined;
  const alt = describeSource(source);
  if (!drawing) return { alt, missing: 'undrawn' };
  if (!('pictures' in drawing)) return undefined;
  const { landscape, ...others } = drawing.pictures;
  const fileOf = ({ src, width, height }: DrawnPicture) => ({ src, width, height });
  const made = Object.entries(others).filter(([, { src }]) => src !== landscape.src);
  return {
    ...{ alt, ...fileOf(landscape), leastType: landscape.type },
    ...(made.length > 0
      ? { others: Object.fromEntries(made.map(([name, picture]) => [name, fileOf(picture)])) }
      : {}),
  };
}

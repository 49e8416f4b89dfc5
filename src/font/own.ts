/** A font that a publisher brings: its files as addresses that hold them, and how wide its letters are. */
import { createHash } from 'node:crypto';
import type { Face, Font } from 'harfbuzzjs';
import { openMemory } from '../cache/making';
import type { OwnFont } from '../theme/schema';
import { drawnWeight } from '../theme/weight';
import { packed, rangesOf } from './pack';

/** A file as it is, and the letters that are taken of it (CSS `unicode-range`), all where that is left out. */
export interface FontPart {
  data: Buffer;
  letters?: string;
}

/** By what files begin with. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ wOF2: 'woff2', wOFF: 'woff', OTTO: 'otf', '\0\x01\0\0': 'ttf', true: 'ttf' },
};

const known = openMemory<OwnFont | undefined>();

/** Undefined where one is no font. The parts of a weight have different letters. */
export function readOwnFont(parts: readonly FontPart[]): Promise<OwnFont | undefined> {
  const hash = createHash('sha256');
  for (const { data, letters = '' } of parts) hash.update(data).update(letters);
  const id = hash.digest('hex').slice(0, 16);
  return known.once(id, async () => {
    const opened = await Promise.all(parts.map(openPart)).catch(() => undefined);
    if (!opened) return undefined;
    const files = opened.map(({ src, weights, letters }) => ({ src, weights, letters }));
    return { id, files, widths: widthsOf(opened) };
  });
}

interface Part extends FontPart {
  src: string;
  weights: readonly [least: number, most: number];
  face: Face;
  font: Font;
  setWeight(weight: number): void;
}

/** Throws when it is no font. */
async function openPart({ data, letters }: FontPart): Promise<Part> {
  const type = TYPES[data.toString('latin1', 0, 4)];
  if (!type) throw new Error('This is no font.');
  const { Blob, Face, Font, Variation } = await import('harfbuzzjs');
  const { default: convert } = await import('subset-font');
  const plain = await convert(data, '', { keepAllGlyphs: true, targetFormat: 'sfnt' });
  const face = new Face(new Blob(plain));
  const { wght } = face.getAxisInfos();
  const own = weightOf(face);
  const font = new Font(face);
  return {
    ...{ data, letters, face, font },
    src: `data:font/${type};base64,${data.toString('base64')}`,
    weights: wght ? [wght.min, wght.max] : [own, own],
    setWeight: (weight) => font.setVariations([new Variation('wght', weight)]),
  };
}

/** As the table OS/2 tells (OpenType, usWeightClass). */
function weightOf(face: Face): number {
  const [high = 1, low = 0x90] = face.referenceTable('OS/2')?.subarray(4, 6) ?? [];
  return Math.min(1000, Math.max(1, high * 256 + low));
}

/** What is beyond is estimated: letters as wide as high, signs. */
const LAST = 0x24ff;

/** Without kerning, which nearly always brings letters nearer: rather too wide. */
function widthsOf(parts: readonly Part[]): OwnFont['widths'] {
  const ranges = parts.map(({ weights }) => weights);
  const weights = [...new Set([400, 500, 600, 700].map((one) => drawnWeight(ranges, one)))];
  const columns = weights.map((weight) => ({ weight, widths: advancesAt(parts, weight) }));
  const [first = { weight: 400, widths: new Map<number, number>() }, ...others] = columns;
  const codes = [...first.widths.keys()].sort((a, b) => a - b);
  const of = (code: number) => first.widths.get(code) ?? 0;
  const digits = Array.from({ length: 10 }, (_, i) => of(0x30 + i));
  return {
    letters: rangesOf(codes),
    widths: [
      { weight: first.weight, column: packed(codes.map(of)) },
      // All but the first as what is more than there.
      ...others.map(({ weight, widths }) => ({
        weight,
        column: packed(codes.map((code) => (widths.get(code) ?? of(code)) - of(code))),
      })),
    ],
    digit: Math.max(...digits),
  };
}

/** Thousandths of an em, by code point. */
function advancesAt(parts: readonly Part[], weight: number): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { face, font, weights, setWeight } of parts) {
    if (weight < weights[0] || weight > weights[1]) continue;
    setWeight(weight);
    for (const code of face.collectUnicodes()) {
      const glyph = code > LAST || widths.has(code) ? undefined : font.nominalGlyph(code);
      if (glyph !== undefined)
        widths.set(code, Math.round((font.glyphHAdvance(glyph) / face.upem) * 1000));
    }
  }
  return widths;
}

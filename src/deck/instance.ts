/** Makes plain fonts of a variable one. A variable font goes into a PDF as drawings of its letters (Type 3), a plain one as itself. */
import subsetFont from 'subset-font';

export interface VariableFont {
  /** TrueType or OpenType. */
  data: Buffer;
  /** By tag, e.g. `wght`, in the units of each. */
  axes: ReadonlyMap<string, Axis>;
}

export interface Axis {
  min: number;
  max: number;
  default: number;
}

/** Reads a font file, packed or not. Throws when it is none. */
export async function readFont(file: Buffer): Promise<VariableFont> {
  // A module that cannot be asked for otherwise.
  const { Blob, Face } = await import('harfbuzzjs');
  const data = await subsetFont(file, '', { keepAllGlyphs: true, targetFormat: 'sfnt' });
  return { data, axes: new Map(Object.entries(new Face(new Blob(data)).getAxisInfos())) };
}

/** The same letters at one place of each axis, its default where `at` names none. What `at` names beside them is passed over. */
export function instance(
  { data, axes }: VariableFont,
  at: Readonly<Record<string, number>>,
): Promise<Buffer> {
  const places = [...axes].map(([tag, axis]) => [tag, at[tag] ?? axis.default]);
  return subsetFont(data, '', {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    variationAxes: Object.fromEntries(places),
  });
}

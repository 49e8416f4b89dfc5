/** What drew scenes, kept beside them where machines share: by it `lectern doctor` tells why two machines share none. */
import { z } from 'zod';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { getOrMakeValue } from '../cache/making';
import type { Store } from '../cache/store';
import type { Renderer } from '../draw/renderer';
import { installedVersion, readVersion } from '../root';

export const MAKERS = 'makers';

/** Of what is in the key of a chunk, what is the machine's and not the document's. */
export const makerSchema = z.strictObject({
  lectern: z.string(),
  /** Hash of the code that draws. */
  code: z.string(),
  /** The version of the package that carries the encoder. */
  encoder: z.string(),
  draw: z.enum(['web', 'screenshots']),
  browser: z.string(),
  system: z.string(),
});
export type Maker = z.infer<typeof makerSchema>;

export const makerOf = async (
  { draw, version: browser, system }: Renderer,
  store: Store,
): Promise<Maker> => ({
  lectern: await readVersion(),
  code: await codeHash(draw === 'web' ? 'canvas' : 'screenshots', store),
  encoder: installedVersion('@remotion/renderer') ?? '',
  ...{ draw, browser, system },
});

export async function rememberMaker(renderer: Renderer, store: Store): Promise<void> {
  const maker = await makerOf(renderer, store);
  await getOrMakeValue(store, [MAKERS, fingerprint(maker)], makerSchema, async () => maker);
}

const WORDS: Record<keyof Maker, string> = {
  lectern: 'lectern',
  code: 'code',
  encoder: 'encoder',
  draw: 'way of drawing',
  browser: 'browser',
  system: 'system',
};
/** What two releases differ in besides. */
const FOLLOWS: readonly (keyof Maker)[] = ['code', 'encoder'];

/**
 * In what the makers, none of whom is `here`, differ from it: of the one who is most like it, e.g. `browser 147.0 there,
 * 139.0 here`.
 */
export function differenceOf(here: Maker, makers: readonly Maker[]): string {
  const fields = Object.keys(WORDS) as (keyof Maker)[];
  const each = makers.map((maker) => fields.filter((field) => maker[field] !== here[field]));
  const fewest = each.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const maker = makers[each.indexOf(fewest)];
  const told = fewest.filter((field) => !FOLLOWS.includes(field) || !fewest.includes('lectern'));
  return told
    .map((field) =>
      field === 'code'
        ? 'other code of lectern'
        : `${WORDS[field]} ${maker?.[field]} there, ${here[field]} here`,
    )
    .join('; ');
}

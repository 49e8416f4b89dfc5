/** Writes the page of what changed: one file, with pictures, style and type inside. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser } from '../browser/find';
import { writeAtomic } from '../cache/atomic';
import type { Store } from '../cache/store';
import { fontsFor } from '../font/subset';
import { bundleStyle } from '../page/bundle';
import type { OnProgress } from '../progress';
import { themeOf } from '../theme/themes';
import { themeCss } from '../view/theme';
import { type Diff, isTold } from './build';
import { Page } from './Page';
import { type Side, shootScenes } from './shoot';
import type { Drawn } from './version';

/** Throws BrowserFailure when pictures are needed and cannot be taken. */
export async function writeDiff(
  diff: Diff,
  findBrowser: () => Promise<Browser>,
  file: string,
  store: Store,
  onProgress: OnProgress,
): Promise<void> {
  const pictures = await takePictures(diff, findBrowser, store, onProgress);
  const style = await pageStyle(diff, store);
  const html = renderToStaticMarkup(<Page diff={diff} pictures={pictures} style={style} />);
  await writeAtomic(file, `<!doctype html>\n${html}\n`);
}

/** Pictures of the scenes that are told in full; where both are the same, it is taken once. */
async function takePictures(
  { before, after, scenes }: Diff,
  findBrowser: () => Promise<Browser>,
  store: Store,
  onProgress: OnProgress,
): Promise<ReadonlyMap<Drawn, string>> {
  const told = scenes.filter(isTold);
  const drawn = (all: (Drawn | undefined)[]): Drawn[] =>
    all.flatMap((scene) => (scene?.markup === undefined ? [] : scene));
  const sides: Side[] = [
    { version: before, scenes: drawn(told.map((one) => (one.looksSame ? undefined : one.before))) },
    { version: after, scenes: drawn(told.map((one) => one.after)) },
  ];
  if (sides.every((side) => side.scenes.length === 0)) return new Map();
  const pictures = await shootScenes(sides, await findBrowser(), store, onProgress);
  for (const { looksSame, before, after } of told) {
    const url = after && pictures.get(after);
    if (looksSame && before && url) pictures.set(before, url);
  }
  return pictures;
}

/** On paper the ground is light whatever the theme. */
async function pageStyle({ before, after }: Diff, store: Store): Promise<string> {
  const printed = `@media print { ${themeCss('paper')} }`;
  const text = `${themeCss(after.timeline.meta)}${printed}`;
  const fonts = await fontsFor(
    [before.timeline, after.timeline],
    after.timeline.meta.lang,
    store,
    themeOf(after.timeline.meta),
  );
  return (await bundleStyle('diff/page.css', text, 'inside', fonts)).css;
}

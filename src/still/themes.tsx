/** One picture of a document in every theme: the scenes that tell most of its kinds, a row for each theme. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser } from '../browser/find';
import { openContent, withBrowser } from '../browser/page';
import { pictureOf } from '../browser/picture';
import type { Store } from '../cache/store';
import { fontsFor } from '../font/subset';
import { FORMATS, type Format } from '../format';
import { bundleStyle, sheetsFor } from '../page/bundle';
import { nameOf } from '../scene/authored';
import { THEMES, type ThemeName, themes } from '../theme/themes';
import { embedPictures } from '../timeline/embed';
import type { TimedScene, Timeline } from '../timeline/schema';
import { settledProgress } from '../timeline/state';
import { drawnContext, StageProvider } from '../view/context';
import { groundOf } from '../view/ground';
import { type OwnViews, Stage } from '../view/Stage';
import { themeCss } from '../view/theme';
import { drawSheet } from './sheet';

export interface ThemesInput {
  timeline: Timeline;
  own: OwnViews;
  ownStyle: string;
  documentFolder: string;
  format: Format;
  store: Store;
  browser: Browser;
  /** CSS that has the fonts of the labels. */
  style: string;
  /** After each theme. */
  onTheme(done: number, of: number): void;
}

/** Pictures of a theme, and px of the longer side of each. */
const MOST = 6;
const LONGER = 320;
/** They tell little of a theme. */
const PLAIN = new Set(['references', 'end']);
/** What grows or stands whole is shown at its end, all else at the step in the middle: something lit, something said. */
const AT_END = new Set(['title', 'chart', 'figure', 'quote', 'formula', 'references', 'callout']);

/** A PNG. Throws BrowserFailure. */
export async function drawThemes(input: ThemesInput): Promise<Buffer> {
  const { timeline, format, browser, style, onTheme } = input;
  const scenes = tellingScenes(timeline.scenes);
  const cells = [];
  for (const [i, theme] of THEMES.entries()) {
    cells.push({ scene: theme, kind: '', pictures: await shootScenes(scenes, theme, input) });
    onTheme(i + 1, THEMES.length);
  }
  const { ground, text } = themes.paper;
  const words = { title: timeline.meta.title, ground, text, style };
  return drawSheet(cells, format, words, browser, LONGER);
}

/** The title, and of the first scenes of each kind some that lie evenly over the document; then others, as far as there is room. */
export function tellingScenes(scenes: readonly TimedScene[], most = MOST): TimedScene[] {
  const seen = new Set<string>();
  const firsts = scenes.filter(({ scene }) => {
    const look = `${nameOf(scene)} ${groundOf(scene)}`;
    const isNew = !seen.has(look);
    seen.add(look);
    return isNew && !PLAIN.has(nameOf(scene));
  });
  const step = Math.max(1, (firsts.length - 1) / (most - 1));
  const spread = firsts.filter((_, i) => Math.ceil(i / step) * step - i < 1);
  const others = scenes.filter((scene) => !firsts.includes(scene));
  const chosen = new Set([...spread, ...others].slice(0, most));
  return scenes.filter((scene) => chosen.has(scene));
}

async function shootScenes(
  scenes: readonly TimedScene[],
  theme: ThemeName,
  { timeline, own, ownStyle, documentFolder, format, store, browser }: ThemesInput,
): Promise<Buffer[]> {
  const { meta, references } = timeline;
  const { css } = await bundleStyle(
    sheetsFor('view/css/stage.css', scenes),
    `${themeCss(theme)}${ownStyle}`,
    'inside',
    await fontsFor(timeline, meta.lang, store, themes[theme]),
  );
  const asset = await embedPictures({ scenes }, documentFolder, [format]);
  const context = { ...drawnContext({ references, lang: meta.lang, theme }, asset), format };
  const { width, height } = FORMATS[format];
  const stages = scenes.map((timed) => (
    <section key={timed.scene.id} style={{ position: 'relative', width, height }}>
      <StageProvider value={{ ...context, progress: settledProgress(timed, stepOf(timed)) }}>
        <Stage scene={timed.scene} own={own} />
      </StageProvider>
    </section>
  ));
  const html = `<!doctype html><style>body{margin:0}${css}</style>${renderToStaticMarkup(stages)}`;
  return withBrowser(
    browser,
    async (context) => {
      const page = await openContent(context, html);
      const pictures: Buffer[] = [];
      for (const i of scenes.keys()) {
        const clip = { x: 0, y: i * height, width, height };
        pictures.push(await pictureOf(page, { fullPage: true, clip }));
      }
      return pictures;
    },
    { width, height },
  );
}

const stepOf = ({ scene, steps }: TimedScene): number =>
  AT_END.has(nameOf(scene)) ? steps.length : Math.ceil(steps.length / 2);

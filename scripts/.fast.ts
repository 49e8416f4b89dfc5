import path from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { chromium } from 'playwright-core';
import { checkDocument, ownViews } from '../src/pipeline';
import { bundleStyle, sheetsFor } from '../src/page/bundle';
import { embedPictures } from '../src/timeline/embed';
import { themeCss } from '../src/view/theme';
import { drawnContext, StageProvider } from '../src/view/context';
import { Stage } from '../src/view/Stage';
import { FORMATS } from '../src/format';
import { AREAS } from '../src/view/area';
import { findBrowser } from '../src/browser/find';
import { stageUse } from './stage-use';
import { speechOf } from '../src/staging/length';
const [out = '', formatsText = 'landscape', ...files] = process.argv.slice(2);
const theme = process.env.THEME;
const DR = /"(?:icon|drawing|image|portrait|picture|seen)":\{|"type":"icon"/; const TEXT = new Set('title statement points steps tasks definitions callout details compare quote summary references'.split(' '));
const isIcon = (s: any) => JSON.stringify(s.heading).includes('"type":"icon"');
await mkdir(out, { recursive: true });
const browser = await chromium.launch({ executablePath: (await findBrowser(undefined)).executablePath });
for (const file of files) {
  const checked = await checkDocument(file);
  if (!checked.read) { console.log(file, checked.problems.map(p => p.message)); continue; }
  const { document, scenes } = checked.read;
  const { own, ownStyle } = ownViews(scenes);
  const list = scenes.scenes;
  const draws = list.filter((s: any) => (s.kind === 'group' ? s.blocks : [s]).some((b: any) => !TEXT.has(b.kind)) || DR.test(JSON.stringify(s)) || isIcon(s)).length;
  console.log(`## ${path.basename(file)} draws ${draws}/${list.length}`);
  for (const format of formatsText.split(',') as any[]) {
    const meta = theme ? { ...document.meta, theme } : document.meta;
    const { css } = await bundleStyle(sheetsFor('view/css/stage.css', { scenes: list.map((scene) => ({ scene })) } as any), `${themeCss(meta as any)}${ownStyle}`, 'inside');
    const asset = await embedPictures({ scenes: list.map((scene) => ({ scene })) } as any, document.folder, [format]);
    const context = drawnContext({ references: scenes.references, lang: document.meta.lang }, (src: string) => asset(src) || 'data:,');
    const { width, height } = (FORMATS as any)[format];
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(`<!doctype html><meta charset=utf-8><style>${css}</style><body style="margin:0"></body>`);
    let [F, T, B, N] = [0, 0, 0, 0]; const pics: any[] = [];
    for (const scene of list) {
      const n = scene.steps.length; let [f, t, b] = [0, 0, 0]; const ms = Math.max(speechOf(scene.narration), 2000);
      for (let at = n > 0 ? 1 : 0; at <= n; at++) {
        const m = renderToStaticMarkup(h(StageProvider, { value: { ...context, format, ...(({ area: (AREAS as any)[format] })), progress: Array.from({ length: n + 2 }, (_, s) => (s <= at ? 1 : 0)) } as any }, h(Stage, { scene, own })));
        await page.evaluate(async (html: string) => { document.body.innerHTML = html; await document.fonts.ready; await Promise.all([...document.images].map((i) => i.decode().catch(() => 0))); }, m);
        const png = await page.screenshot({ type: 'png' });
        const use = stageUse(PNG.sync.read(png) as any, (AREAS as any)[format].captions);
        f += use.filled; t += use.told; b += use.told < 0.2 ? 1 : 0;
        if (at === n || (n > 2 && at === Math.ceil(n / 2))) pics.push({ id: `${scene.id} ${scene.kind} ${at}/${n} told ${(use.told * 100).toFixed(0)} filled ${(use.filled * 100).toFixed(0)}`, png: png.toString('base64') });
      }
      const c = Math.max(n, 1); F += f / c * ms; T += t / c * ms; B += b / c * ms; N += ms;
      if (!process.env.QUIET) console.log(`   ${format.slice(0, 4)} ${scene.id.slice(0, 30).padEnd(30)} ${scene.kind.padEnd(12)} filled ${(100 * f / c).toFixed(0)} told ${(100 * t / c).toFixed(0)} ${(ms / 1000).toFixed(0)}s`);
    }
    console.log(` = ${format} filled ${(100 * F / N).toFixed(1)} told ${(100 * T / N).toFixed(1)} bare ${(100 * B / N).toFixed(1)}`);
    const w = format === 'landscape' ? 480 : 300;
    const sheet = `<body style="margin:0;background:#ccc;width:${(w + 10) * (format === 'landscape' ? 4 : 6)}px;font:12px sans-serif">${pics.map((p) => `<div style="display:inline-block;margin:5px;vertical-align:top;width:${w}px;overflow:hidden"><div style="white-space:nowrap">${p.id}</div><img width=${w} src="data:image/png;base64,${p.png}"></div>`).join('')}`.replace(/<\/div><div style="display/g, '</div><div style="display');
    await page.setViewportSize({ width: (w + 10) * (format === 'landscape' ? 4 : 6), height: 400 });
    await page.setContent(sheet); await page.evaluate(() => Promise.all([...document.images].map((i) => i.decode())));
    await page.screenshot({ path: `${out}/${path.basename(file, '.md')}-${format}${theme ? '-' + theme : ''}.png`, fullPage: true });
    await page.close();
  }
}
await browser.close();

/** The watch page in a real browser, from a server and from a file: that it is whole, keeps to itself, and can be used by all. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { FORMAT_NAMES, FORMATS } from '../../src/format';
import { type WatchInput, writeWatch } from '../../src/publish/watch/write';
import { buildChapters } from '../../src/timeline/chapters';
import { newFolder } from '../sample';
import { DESK, HOSTILE, nowMs, open, PHONE, prepareSite, seek, spokenMs } from './site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = prepareSite();

describe.each(['a server', 'a file'])('opened from %s', (from) => {
  const folder = () => (from === 'a file' ? site.base : site.served);

  test('it has its captions, its chapters and its poster, and asks for nothing else', async () => {
    const page = await open(site, folder());
    const tracks = await page.evaluate(async () => {
      const video = document.querySelector('video') as HTMLVideoElement;
      for (const track of video.textTracks) track.mode = 'hidden';
      while ([...video.textTracks].some(({ cues }) => !cues?.length))
        await new Promise((done) => setTimeout(done, 20));
      await Promise.all([...document.fonts].map((font) => font.load()));
      const poster = new Image();
      poster.src = video.poster;
      await poster.decode();
      return [...video.textTracks].map(({ kind, cues }) => [kind, cues?.length]);
    });
    const captions = site.timeline.scenes.flatMap((timed) => timed.captions);
    expect(tracks).toEqual([
      ['captions', captions.length],
      ['chapters', buildChapters(site.timeline).length],
    ]);
    expect(site.left).toEqual([]);
  });

  test('a sentence that is clicked is played, and the next one is marked when it is spoken', async () => {
    const page = await open(site, folder());
    const sentence = page.locator('.column a', { hasText: /^Apples are red.$/ }).last();
    const startMs = Number(await sentence.getAttribute('data-start'));
    await sentence.click();
    expect(await nowMs(site)).toBeGreaterThanOrEqual(startMs);
    expect(page.url()).toBe(`${folder()}index.html#t=${startMs / 1000}`);
    const nextMs = spokenMs(site)[spokenMs(site).indexOf(startMs) + 1] ?? 0;
    await page.locator(`.column [data-start="${nextMs}"][aria-current]`).waitFor();
    expect(await nowMs(site)).toBeGreaterThanOrEqual(nextMs);
    expect(site.left).toEqual([]);
  });
});

/** The page of the site with something else in it, in a folder of its own. */
async function writeOther(
  changed: Partial<Pick<WatchInput, 'timeline' | 'format' | 'portrait'>>,
): Promise<string> {
  const folder = path.join(newFolder(), 'watch');
  const from = (name: string) => path.join(new URL(site.base).pathname, name);
  const files = { video: from('talk.mp4'), deck: from('deck'), thumbnail: from('poster.jpg') };
  const store = openStore(newFolder());
  const input = {
    format: 'landscape',
    timeline: site.timeline,
    store,
    ...files,
    ...changed,
  } as const;
  await writeWatch(input, folder);
  return folder;
}

test.each(FORMAT_NAMES)(
  'a video in %s has its shape, and leaves room for the words',
  async (format) => {
    const base = `${pathToFileURL(await writeOther({ format })).href}/`;
    const { width, height } = FORMATS[format];
    for (const size of [DESK, PHONE]) {
      const page = await open(site, base, 'index.html', size);
      const box = await page.locator('video').boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(width / height, 1);
      expect(box?.height).toBeLessThan(size.viewport.height * 0.86);
      const screen = await page.locator('.screen').boundingBox();
      if (format === 'landscape') expect(box?.width).toBe(screen?.width);
      await page.context().close();
    }
  },
);

test('phones that are held upright play the portrait video, all else the other', async () => {
  const portrait = path.join(new URL(site.base).pathname, 'talk.mp4');
  const base = `${pathToFileURL(await writeOther({ portrait })).href}/`;
  const played = async (size: typeof DESK | typeof PHONE) => {
    const page = await open(site, base, 'index.html', size);
    const source = await page.evaluate(() => document.querySelector('video')?.currentSrc ?? '');
    const box = await page.locator('video').boundingBox();
    await page.context().close();
    return { name: path.basename(source), isTall: (box?.height ?? 0) > (box?.width ?? 0) };
  };
  expect(await played(PHONE)).toEqual({ name: 'talk-portrait.mp4', isTall: true });
  expect(await played(DESK)).toEqual({ name: 'talk.mp4', isTall: false });
});

test('a reader whose screen is dark gets a dark page that is read as well', async () => {
  const page = await open(site, site.base, 'index.html', { ...DESK, colorScheme: 'dark' });
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(ground).toBe('rgb(20, 21, 26)');
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run();
    return (violations as { id: string; impact: string }[]).map(
      ({ id, impact }) => `${impact} ${id}`,
    );
  });
  expect(found.filter((one) => /^(serious|critical)/.test(one))).toEqual([]);
  await page.context().close();
});

test('chapters are left out when there are none', async () => {
  const timeline = { ...site.timeline, scenes: site.timeline.scenes.slice(0, 2) };
  const folder = await writeOther({ timeline });
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  expect(html).not.toMatch(/Chapters|kind="chapters"/);
  expect(readFileSync(path.join(folder, 'chapters.vtt'), 'utf8')).toBe('WEBVTT\n');
});

test.each([
  ['paper', 'a desk', DESK],
  ['paper', 'a phone', PHONE],
  ['night', 'a desk', DESK],
  ['night', 'a phone', PHONE],
] as const)(
  'axe finds nothing serious in %s on %s, and nothing is wider than the window',
  async (theme, _, size) => {
    const page = await open(site, theme === 'paper' ? site.base : site.other, 'index.html', size);
    await seek(site, site.timeline.durationMs * 0.5);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await Reflect.get(window, 'axe').run();
      return violations as { id: string; impact: string; nodes: { html: string }[] }[];
    });
    const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(size.viewport.width);
  },
);

test('captions that are burned in are not shown twice', async () => {
  const modes = async (folder: string) => {
    const page = await open(site, folder);
    const mode = await page.evaluate(() => document.querySelector('video')?.textTracks[0]?.mode);
    await page.context().close();
    return mode;
  };
  expect(await modes(site.base)).toBe('showing');
  expect(await modes(site.other)).toBe('disabled');
});

describe('what machines read', () => {
  test('is the video, its moments and its words, and no script of the document', async () => {
    const page = await open(site, site.base);
    const { data, hacked, scripts } = await page.evaluate(() => ({
      data: JSON.parse(document.querySelector('[type="application/ld+json"]')?.textContent ?? ''),
      hacked: Reflect.get(window, 'hacked'),
      scripts: document.scripts.length,
    }));
    expect(hacked).toBeUndefined();
    expect(scripts).toBe(3);
    const address = 'https://example.org/talks/fruit/';
    const seconds = Math.round(site.timeline.durationMs / 1000);
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'VideoObject',
      name: HOSTILE,
      description: `What is known, in ${HOSTILE}`,
      thumbnailUrl: [`${address}poster.jpg`],
      contentUrl: `${address}talk.mp4`,
      embedUrl: address,
      uploadDate: '2026-11-23',
      duration: `PT${Math.floor(seconds / 60)}M${seconds % 60}S`,
      author: { name: 'Ada' },
    });
    expect(data.transcript).toContain('And lemons are yellow.');
    const chapters = buildChapters(site.timeline);
    expect(data.hasPart).toEqual(
      chapters.map(({ title, startMs, endMs }) => ({
        '@type': 'Clip',
        name: title,
        startOffset: startMs / 1000,
        endOffset: endMs / 1000,
        url: `${address}#t=${startMs / 1000}`,
      })),
    );
  });

  test('is Open Graph, with whole addresses where the document has one', async () => {
    const page = await open(site, site.base);
    const properties = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[property]')].map((meta) => [
        meta.getAttribute('property'),
        meta.content,
      ]),
    );
    expect(Object.fromEntries(properties)).toMatchObject({
      'og:type': 'video.other',
      'og:title': HOSTILE,
      'og:description': `What is known, in ${HOSTILE}`,
      'og:url': 'https://example.org/talks/fruit/',
      'og:image': 'https://example.org/talks/fruit/poster.jpg',
      'og:video': 'https://example.org/talks/fruit/talk.mp4',
    });
    expect(await page.getAttribute('[rel=canonical]', 'href')).toBe(
      'https://example.org/talks/fruit/',
    );
  });
});

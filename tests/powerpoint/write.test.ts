/** The parts of a PowerPoint file, written of slides that were read. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Slide } from '../../src/powerpoint/draw';
import type { Colour, Paragraph, Thing, Words } from '../../src/powerpoint/page/seen';
import { packSlides } from '../../src/powerpoint/write';
import type { TimedScene, Timeline } from '../../src/timeline/schema';
import { draftOf } from '../import/office';
import { checkBody, timelineOf } from '../sample';

const BODY = `## Apples

- Red
- Green

Some are red. Some are green.

<!-- note: Bring one. -->

## Apples

\`\`\`chart
type: bar
unit: kg
data:
  Red: 12.5
  Green: 7
\`\`\`
`;

const TEXT: Colour = { hex: '#1d1a16', alpha: 1 };
const paragraph = (text: string, href?: string): Paragraph => ({
  ...{ align: 'l', isRtl: false, line: 1.2, above: 0, inset: 0 },
  runs: [
    {
      ...{ text, size: 60, font: 'body', bold: false, italic: false, struck: false, lined: false },
      ...{ colour: TEXT, apart: 0, ...(href && { href }) },
    },
  ],
});
const box = { left: 140, top: 100, width: 1600, height: 80 };
const words = (text: string, more: Partial<Words> = {}, href?: string): Words => ({
  ...{ kind: 'words', box, step: 0, paragraphs: [paragraph(text, href)] },
  ...more,
});
const plate = (text: string, step: number): Thing => ({
  ...{ kind: 'plate', box, step, round: 12, fill: { hex: '#9c2f14', alpha: 0.13 } },
  words: { ...words(text), paragraphs: [{ ...paragraph(text), item: { depth: 0 } }] },
});
const slideOf = (timed: TimedScene, scene: number, things: Thing[]): Slide => ({
  ...{ timed, scene, step: timed.steps.length, after: -1, at: 0, of: 1, isStep: false },
  seen: { ground: { hex: '#faf6ee', alpha: 1 }, things },
  pictures: new Map(),
});

let timeline: Timeline;
let slides: Slide[];
beforeAll(async () => {
  timeline = await timelineOf(await checkBody(BODY));
  const [title, list, chart] = timeline.scenes;
  if (!title || !list || !chart) throw new Error('Scenes are missing.');
  slides = [
    slideOf(title, 0, [words('A title', { role: 'title' }), words('A site', {}, 'https://a.org/')]),
    slideOf(list, 1, [
      words('Apples', { role: 'title' }),
      plate('Red & ripe', 1),
      plate('Green', 2),
      words('The end', {}, `#${chart.scene.id}`),
      words('Nowhere', {}, '#50%'),
    ]),
    slideOf(chart, 2, [{ kind: 'plot', box, step: 0, index: 0, size: 40, text: TEXT, mark: 1 }]),
  ];
}, 30_000);

const SOUND = new Uint8Array([1, 2, 3]);
const pack = (sounds?: Uint8Array[]) => packSlides(slides, { timeline, kinds: [] }, sounds);
function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data, true)]),
  );
}
const part = (name: string, parts = partsOf(pack())): string => {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`There is no part ${name}.`);
  return Buffer.from(found, 'latin1').toString('utf8');
};
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('a PowerPoint file', () => {
  test('declares all of its parts and no others, and leads nowhere that is not there', () => {
    const parts = partsOf(pack());
    const declared = all(part('[Content_Types].xml', parts), /PartName="\/([^"]+)"/g);
    const named = [...parts.keys()].filter((name) => /\.xml$/.test(name) && !name.startsWith('['));
    expect(declared.toSorted()).toEqual(named.toSorted());
    const targets = [...parts.keys()]
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => all(part(name, parts), /Target="([^"]+)"(?! TargetMode)/g));
    expect(targets.filter((target) => !parts.has(target.replace(/^\//, '')))).toEqual([]);
    expect(targets.length).toBeGreaterThan(12);
  });

  test('has the same bytes for the same slides', () => {
    expect(Buffer.from(pack()).equals(Buffer.from(pack()))).toBe(true);
  });

  test('has a title of its own on each slide, in the place of the layout', () => {
    const titles = slides.map((_, i) => {
      const [, shape = ''] =
        /<p:ph type="(?:ctrT|t)itle"\/>(.*?)<\/p:sp>/s.exec(part(`ppt/slides/slide${i + 1}.xml`)) ??
        [];
      return all(shape, /<a:t>([^<]*)<\/a:t>/g).join('');
    });
    expect(titles).toEqual(['A title', 'Apples', 'Apples (2)']);
  });

  test('says in its notes what is said, with a mark where a step begins, and what the speaker noted', () => {
    const notes = all(part('ppt/notesSlides/notesSlide2.xml'), /<a:t>([^<]*)<\/a:t>/g);
    expect(notes).toEqual(['[step] Some are red. [step] Some are green.', 'Note: Bring one.']);
  });

  test('has items of a list as such, in colours and fonts of the theme', () => {
    const slide = part('ppt/slides/slide2.xml');
    expect(slide).toContain('<a:buChar char="\u200b"/>');
    expect(slide).toContain('<a:schemeClr val="accent1"><a:alpha val="13000"/></a:schemeClr>');
    expect(slide).toContain('<a:latin typeface="+mn-lt"/>');
    expect(slide).toContain('<a:t>Red &amp; ripe</a:t>');
    expect(part('ppt/theme/theme1.xml')).toContain('<a:latin typeface="Source Serif 4" panose=');
  });

  test('lets each thing come at a click, in order', () => {
    const slide = part('ppt/slides/slide2.xml');
    expect(all(slide, /nodeType="(click\w+|with\w+)"/g)).toEqual(['clickEffect', 'clickEffect']);
    expect(all(slide, /<p:bldP spid="(\d+)"/g)).toEqual(['3', '4']);
    expect(slide).not.toContain('p:transition');
  });

  test('leads to addresses, and to its own slides', () => {
    expect(part('ppt/slides/_rels/slide1.xml.rels')).toContain(
      'Target="https://a.org/" TargetMode="External"',
    );
    expect(part('ppt/slides/_rels/slide2.xml.rels')).toContain('Target="/ppt/slides/slide3.xml"');
    expect(part('ppt/slides/slide2.xml')).toContain('action="ppaction://hlinksldjump"');
  });

  test('has the numbers of a chart in a sheet, which says the same', () => {
    const parts = partsOf(pack());
    const chart = part('ppt/charts/chart3-3.xml', parts);
    expect(all(chart, /<c:v>([^<]*)<\/c:v>/g)).toEqual(['Red', 'Green', '12.5', '7']);
    expect(chart).toContain('<c:f>Sheet1!$B$2:$B$3</c:f>');
    const [name = ''] = all(
      part('ppt/charts/_rels/chart3-3.xml.rels', parts),
      /Target="\/([^"]+)"/g,
    );
    const book = unzipSync(unzipSync(pack())[name] ?? new Uint8Array());
    const sheet = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(all(sheet, /<c r="(?:A|B)\d"[^>]*>(?:<is><t>|<v>)([^<]*)/g)).toEqual([
      ...['Red', '12.5', 'Green', '7'],
    ]);
  });

  test('is narrated by the sound of each scene, and goes on by itself when it is over', () => {
    const parts = partsOf(pack([SOUND, SOUND, SOUND]));
    const slide = part('ppt/slides/slide2.xml', parts);
    const timed = timeline.scenes[1];
    expect(slide).toContain(`advTm="${timed?.durationMs}"`);
    expect(slide).toContain('cmd="playFrom(0.0)"');
    expect(slide).not.toContain('clickEffect');
    const delays = all(slide, /nodeType="withEffect"><p:stCondLst><p:cond delay="(\d+)"/g);
    expect(delays.map(Number)).toEqual(timed?.steps.map(({ startMs }) => startMs));
    expect([...parts.keys()].filter((name) => name.endsWith('.mp3'))).toHaveLength(1);
  });

  test('read back, has what is said as words and what the speaker noted as a note', async () => {
    const { text } = await draftOf('a.pptx', pack());
    expect(text).toContain('Some are red. Some are green.\n\n<!-- note: Bring one. -->');
  });

  test('has a chart that can be edited only where it is whole', () => {
    const steps = slides.flatMap((slide, i) =>
      i === 2 ? [0, 1].map((at) => ({ ...slide, at, of: 2, isStep: true })) : [slide],
    );
    const parts = partsOf(packSlides(steps, { timeline, kinds: [] }));
    expect([...parts.keys()].filter((name) => /^ppt\/charts\/chart[^/]*$/.test(name))).toHaveLength(
      1,
    );
    expect(part('ppt/slides/slide4.xml', parts)).toContain('c:chart');
    expect(part('ppt/slides/slide3.xml', parts)).not.toContain('c:chart');
  });

  test('has steps of its own at the axes of a chart, with its unit', () => {
    const chart = part('ppt/charts/chart3-3.xml');
    expect(all(chart, /<c:numFmt formatCode="(General[^ ]*)"/g)).toEqual([
      'General',
      'General&quot;\u00a0kg&quot;',
    ]);
  });

  test('is written from right to left where its language is', async () => {
    const arabic = { ...timeline, meta: { ...timeline.meta, lang: 'ar' } };
    const parts = partsOf(packSlides(slides, { timeline: arabic, kinds: [] }));
    expect(part('ppt/presentation.xml', parts)).toContain('rtl="1"');
    expect(part('ppt/slides/slide1.xml', parts)).toContain('lang="ar"');
    expect(part('ppt/slideMasters/slideMaster1.xml', parts)).toContain('algn="r" rtl="1"');
  });
});

/** What deck and video get of a number that is drawn. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/format';
import type { Drawing, Picture } from '../../src/scene/drawing/schema';
import type { Scene } from '../../src/scene/schema';
import { drawnContext, StageProvider } from '../../src/view/context';
import { Turns } from '../../src/view/kinds/Turns';

const pictures: Picture[] = [
  { form: 'crowd', of: 'people', lit: 1, all: 5, each: 1 },
  { form: 'crowd', of: 'things', lit: 3, all: 12, each: 1 },
  { form: 'crowd', of: 'people', lit: 1, all: 10_000, each: 1 },
  { form: 'percent', value: 50 },
  { form: 'percent', value: 99.9 },
  {
    form: 'bars',
    amounts: [
      { value: 24, text: '24', label: 'before' },
      { value: 11, text: '11', label: 'after' },
    ],
    lit: 1,
  },
  { form: 'calendar', per: 'week', unit: 'week', times: 1, count: 3 },
  {
    form: 'years',
    dates: [
      { at: 1912, text: '1912', words: 'It was founded' },
      { at: 1945, text: '1945', words: '' },
    ],
  },
];

const sceneOf = (drawing: Drawing, steps: number): Scene<'statement'> => ({
  ...{ kind: 'statement', id: 'a', level: 2, heading: [], narration: [], notes: [], refs: [] },
  form: 'turns',
  lines: [{ pieces: Array.from({ length: steps }, () => 'one'), accents: [], drawing }],
  steps: [],
});
const drawingOf = (picture: Picture): Drawing => ({
  picture,
  figure: '1 in 5',
  hedge: 'About',
  words: 'are left',
});

function draw(
  picture: Picture,
  {
    mode = 'deck',
    format = 'landscape',
    steps = 1,
  }: { mode?: 'deck' | 'video'; format?: Format; steps?: number } = {},
) {
  const context = drawnContext({ references: [], lang: 'en' }, (src) => src);
  const progress = mode === 'video' ? [1, 0.5, 0] : [];
  return renderToStaticMarkup(
    <StageProvider value={{ ...context, mode, format, progress }}>
      <Turns scene={sceneOf(drawingOf(picture), steps)} />
    </StageProvider>,
  );
}

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

describe('a number that is drawn', () => {
  test('lights as many as it says', () => {
    const [people, things, , half] = pictures;
    if (!people || !things || !half) throw new Error('There are pictures.');
    expect(count(draw(people), /drawn-person/g)).toBe(1);
    expect(count(draw(people), /drawn-pale/g)).toBe(4);
    expect(count(draw(things), /drawn-lit/g)).toBe(3);
    expect(count(draw(half), /drawn-lit/g)).toBe(50);
  });

  test('is drawn to scale: a bar of half the value is half as long, from the edge of the stage', () => {
    const bars: Picture = {
      form: 'bars',
      amounts: [
        { value: 40, text: '40', label: '' },
        { value: 20, text: '20', label: '' },
      ],
      lit: 0,
    };
    const widths = [
      ...draw(bars).matchAll(/class="drawn-bar \w+" x="[^"]*" y="[^"]*" width="([\d.]+)"/g),
    ].map(([, width]) => Number(width));
    expect(widths).toHaveLength(2);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.5, 6);
  });

  test.each(['landscape', 'portrait', 'square'] as const)(
    'has its number and its words in %s, said once',
    (format) => {
      for (const picture of pictures) {
        const html = draw(picture, { format });
        const words = html
          .replace(/<svg[^>]*aria-hidden[\s\S]*?<\/svg>/g, '')
          .replace(/<[^>]*>/g, ' ');
        expect(count(words, /1 in 5/g)).toBe(1);
        expect(count(words, /are left/g)).toBe(1);
        expect(words).toContain('About');
        expect(html).not.toContain('NaN');
      }
    },
  );

  test('comes with its steps, one for each amount where each is said', () => {
    const bars = pictures.find(({ form }) => form === 'bars');
    if (!bars) throw new Error('There are bars.');
    expect(draw(bars, { steps: 2 })).toContain('data-fragment-index="1"');
    expect(draw(bars, { steps: 1 })).not.toContain('data-fragment-index="1"');
  });

  test('has the numbers of its steps in the video', () => {
    const [people] = pictures;
    if (!people) throw new Error('There are pictures.');
    expect(draw(people, { mode: 'video' })).toMatch(/drawn-person[^>]*--p:0\.5/);
  });
});

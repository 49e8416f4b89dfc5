import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { drawnContext, StageProvider } from '../../src/view/context';
import { Pages } from '../../src/view/Pages';
import type { Page } from '../../src/view/size/pages';

const context = drawnContext({ references: [], lang: 'en' }, (src) => src);
const draw = (pages: Page[], progress: number[], mode: 'deck' | 'video' = 'video') =>
  renderToStaticMarkup(
    <StageProvider value={{ ...context, mode, progress }}>
      <Pages pages={pages}>{({ from, until }) => `${from} to ${until}`}</Pages>
    </StageProvider>,
  );
const THREE = [
  { from: 0, until: 2 },
  { from: 2, until: 4 },
  { from: 4, until: 5 },
];
/** What of each page has come, and what has gone. */
const statesOf = (html: string) =>
  html
    .split('class="folio-mark"')[0]
    ?.split(/\d to \d/)
    .slice(0, -1)
    .map((before) => [
      /--in:([\d.]+)/.exec(before)?.[1],
      [...before.matchAll(/--out:([\d.]+)/g)].at(-1)?.[1],
    ]);

describe('pages', () => {
  test('that are one are drawn as they are', () => {
    expect(draw([{ from: 0, until: 3 }], [1])).toBe('0 to 3');
  });

  test('turn by the step of their first item', () => {
    const at = (step: number) => Array.from({ length: 6 }, (_, i) => (i <= step ? 1 : 0));
    expect(statesOf(draw(THREE, at(0)))).toEqual([
      [undefined, '0'],
      ['0', '0'],
      ['0', undefined],
    ]);
    expect(statesOf(draw(THREE, at(3)))).toEqual([
      [undefined, '1'],
      ['1', '0'],
      ['0', undefined],
    ]);
    expect(statesOf(draw(THREE, at(5)))).toEqual([
      [undefined, '1'],
      ['1', '1'],
      ['1', undefined],
    ]);
  });

  test('are fragments of the deck at the same steps, and numbered', () => {
    const html = draw(THREE, [], 'deck');
    expect([...html.matchAll(/data-turn="(\d)"/g)].map(([, step]) => step)).toEqual([
      ...['3', '5'],
      ...['3', '5'],
      ...['3', '5'],
    ]);
    expect(html).toContain('data-fragment-index="2"');
    expect(html.match(/\d \/ 3/g)).toEqual(['1 / 3', '2 / 3', '3 / 3']);
  });
});

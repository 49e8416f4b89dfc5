/** Pages that are no plain article: slides that a tool wrote as a page, and pages whose article is told wrongly. */
import { expect, test } from 'vitest';
import { textOf } from './office';

test('slides of Marp are sections, with their notes as what is said', async () => {
  const slide = (words: string, layer = '') =>
    `<svg data-marpit-svg=""><foreignObject><section ${layer}>${words}</section></foreignObject></svg>`;
  const page = `<html lang="en"><head><title>Tea</title></head><body><div id="p">${slide('', 'data-marpit-advanced-background="background"')}${slide('<h1>On tea</h1><!-- none --><p>A talk</p>')}${slide('<ul><li>Green</li></ul>')}${slide('<h1>Black</h1><h2>Assam</h2>')}</div>
<div class="bespoke-marp-note" data-index="1"><p>It is <b>green</b>.</p></div></body></html>`;
  expect(await textOf('a.html', page)).toBe(
    '---\nlang: en\n---\n\n# On tea\n\nA talk\n\n---\n\n- Green\n\nIt is **green**.\n\n## Black\n\n### Assam\n',
  );
});

test('slides of Reveal are sections, also where they stand in columns', async () => {
  const page = `<html><body><div class="reveal"><div class="slides"><section><h1>Tea</h1></section><section><section><h2>Green</h2><p>Grows.</p><aside class="notes">Say that.</aside></section><section><h2>Black</h2></section></section></div></div></body></html>`;
  expect(await textOf('a.html', page)).toBe(
    '# Tea\n\n## Green\n\nGrows.\n\nSay that.\n\n## Black\n',
  );
});

test('a page whose words are taken for a foot is read as a whole, without what leads around', async () => {
  const words = Array.from({ length: 40 }, (_, i) => `<p>Sentence ${i} is about tea.</p>`).join('');
  const page = `<html><body><nav><p>Home and more</p></nav><div class="footer"><!-- x -->${words}</div><article><p>Short.</p></article></body></html>`;
  const text = await textOf('a.html', page);
  expect(text).toContain('Sentence 39 is about tea.');
  expect(text).not.toMatch(/Home|<!--/);
});

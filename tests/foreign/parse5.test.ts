/** What lectern knows of parse5's tokenizer (8.1). */
import { expect, test } from 'vitest';
import { textOfHtml, tokenizeHtml } from '../../src/foreign/parse5';

const SAID = 'parse5 cuts HTML otherwise than src/foreign/parse5.ts counts on';

test('parse5 tells what each character of HTML belongs to', () => {
  const html = '🎉 a<B id=x>b &amp; c</b> <!-- d --><!DOCTYPE e></ f><br/><g h="i';
  const tokens = tokenizeHtml(html);
  expect(tokens.map(({ start }) => start).slice(1), SAID).toEqual(
    tokens.map(({ end }) => end).slice(0, -1),
  );
  expect(
    tokens.map(({ type, start, end }) => `${type} ${html.slice(start, end)}`),
    SAID,
  ).toEqual([
    ...['text 🎉 a', 'open <B id=x>', 'text b &amp; c', 'close </b>', 'text  '],
    ...['comment <!-- d -->', 'other <!DOCTYPE e>', 'other </ f>', 'open <br/>', 'text <g h="i'],
  ]);
  expect(tokens[1], SAID).toMatchObject({ name: 'b', isClosed: false });
  expect(tokens[8], SAID).toMatchObject({ name: 'br', isClosed: true });
});

test('parse5 reads a script as text, when it is closed', () => {
  const types = (html: string) => tokenizeHtml(html).map(({ type }) => type);
  expect(types('<script>a<b></script><i>'), SAID).toEqual(['open', 'text', 'close', 'open']);
  expect(types('<script>a<b>'), SAID).toEqual(['open', 'text', 'open']);
});

test('parse5 gives characters for their names', () => {
  expect(textOfHtml('<p>a &lt; b&nbsp;&eacute;</p>'), SAID).toBe('a < b\u00a0é');
});

import { expect, test } from 'vitest';
import { cleanSvg } from '../../src/mermaid/clean';

const inner = (content: string): string | undefined =>
  cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg" id="d">${content}</svg>`)?.inner;

test('what runs, what is HTML and what comes from elsewhere is left out of a picture', () => {
  expect(inner('<script>alert(1)</script><g onclick="alert(1)"><path d="M0 0"/></g>')).toBe(
    '<g><path d="M0 0" /></g>',
  );
  expect(inner('<foreignObject><div>Words</div></foreignObject><text>A</text>')).toBe(
    '<text>A</text>',
  );
  expect(inner('<image href="https://example.org/a.png"/><animate/><set/><iframe/>')).toBe('');
  expect(inner('<use href="https://example.org/a.svg#b"/><use xlink:href="#b"/>')).toBe(
    '<use /><use href="#b" />',
  );
  expect(inner('<rect fill="url(https://example.org/#a)" style="fill:url( \'//b\' )"/>')).toBe(
    '<rect />',
  );
});

test('a link is what it shows, and leads nowhere', () => {
  expect(inner('<a href="javascript:alert(1)"><text>A</text></a>')).toBe('<g><text>A</text></g>');
});

test('styles keep the rules that ask for nothing', () => {
  const css = (text: string) => cleanSvg(`<svg id="d"><style>${text}</style></svg>`)?.css;
  expect(css('@import url(https://example.org/a.css);#d .a{fill:#abc}')).toBe('');
  expect(css('#d .a{fill:#abc} #d .b{background:url(https://example.org)}')).toBe(
    '#d .a{fill:#abc}',
  );
  expect(css('@font-face{src:url(data:font/woff2,)}@keyframes k{from{opacity:0}}.a{x:1}')).toBe(
    '.a{x:1}',
  );
});

test('ids are numbered in their order, wherever they are named', () => {
  const drawn = (n: number) =>
    cleanSvg(
      `<svg id="d"><style>#m-${n} path{fill:red}</style><marker id="m-${n}"/><path marker-end="url(#m-${n})"/></svg>`,
    );
  expect(drawn(7)).toEqual({
    className: '',
    css: '#i1 path{fill:red}',
    inner: '<marker id="i1" /><path marker-end="url(#i1)" />',
  });
  expect(drawn(8)).toEqual(drawn(7));
});

test('colours are given for others, and letters are written as XML has them', () => {
  const svg = '<svg class="er big"><text style="fill:#4E79A7">&lt;a> &amp; b</text></svg>';
  expect(cleanSvg(svg, new Map([['#4e79a7', '#9c2f14']]))).toEqual({
    className: 'er big',
    css: '',
    inner: '<text style="fill:#9c2f14">&#x3C;a> &#x26; b</text>',
  });
  expect(cleanSvg('<p>No picture</p>')).toBeUndefined();
});

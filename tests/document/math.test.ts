import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse';
import { collectProblems } from '../../src/problem/problem';

/** The formulas of a text: blocks in brackets, each with the line in which it begins. */
function formulasOf(text: string): string[] {
  const { root } = parseDocument(text, { name: 'a', folder: '/' }, collectProblems('a.md'));
  const found: string[] = [];
  visit(root, ['math', 'inlineMath'], (node) => {
    if (node.type === 'math') found.push(`${node.position?.start.line} [${node.value}]`);
    if (node.type === 'inlineMath') found.push(`${node.position?.start.line} ${node.value}`);
  });
  return found;
}

describe('a formula in a line of text', () => {
  test.each([
    ['stands between dollars', 'so $E = mc^2$.', ['1 E = mc^2']],
    ['may be one letter, also with an ending', 'the $n$th of $k$', ['1 n', '1 k']],
    ['stands between two dollars', 'we get $$x^2$$ here', ['1 x^2']],
    ['may begin a line and end it', '$$a$$ for all $$b$$.', ['1 a', '1 b']],
    ['may begin an item and end it', '- $$a$$ and $$b$$', ['1 a', '1 b']],
    [
      'may have brackets and a call',
      String.raw`so \[P_{[l,r]}(x) = p[i](x)\]`,
      ['1 P_{[l,r]}(x) = p[i](x)'],
    ],
    ['stands in escaped brackets', String.raw`so \(a_b\) and \(y\)`, ['1 a_b', '1 y']],
    ['stands in brackets that are escaped twice', String.raw`so \\(\\alpha\\)`, ['1 \\alpha']],
    ['keeps stars and lines below', '$a*b$ and $c*d_e$ and $f_g$', ['1 a*b', '1 c*d_e', '1 f_g']],
    ['has dollars in its words', String.raw`$\text{if $x$}$ so`, ['1 \\text{if $x$}']],
    ['goes on in the next line', 'so $a +\nb$.', ['1 a +\nb']],
    ['has the backticks of GitHub around it', 'so $`a_b`$.', ['1 a_b']],
    ['needs no space where words need none', '在$L_2$范数中省略下标$2$', ['1 L_2', '1 2']],
    ['may be all that is bold', '**$x$**', ['1 x']],
  ])('%s', (_, text, formulas) => {
    expect(formulasOf(text)).toEqual(formulas);
  });

  test.each([
    ['a link in escaped brackets', String.raw`\[[YT](https://a.org/x_y)\], \[[B](b.md)\]`],
    ['money', 'from $5 to $10, or $20,000 and US$30,000'],
    ['money that is written after the number', 'from 5$ to 10$, and 20$'],
    ['ranges of money', 'for $10-$20 or $5/$6'],
    ['money between words that need no space', '从$5涨到$8，再到$10'],
    ['variables of a shell', '$PATH:$HOME, $HOME and $PWD/bin'],
    ['calls', '$.get/$.post and $(document).ready, then $(this)'],
    ['price classes', 'from $$ to $$$'],
    ['escaped dollars', String.raw`\$x\$`],
    ['code', '`$x$`'],
    ['prose', 'a $my_var and other$ thing'],
    ['escaped brackets', String.raw`\[1\] and \[citation needed\], \[x\], \(see below\)`],
  ])('is none in %s', (_, text) => {
    expect(formulasOf(text)).toEqual([]);
  });
});

describe('a formula by itself', () => {
  test.each([
    ['stands between lines of dollars', '$$\na\n= b\n$$', ['1 [a\n= b]']],
    ['may have empty lines, and look like a list', '$$\na\n\n- b\n$$', ['1 [a\n\n- b]']],
    ['may stand in one line', '$$x$$', ['1 [x]']],
    ['has its number left out', '$$x$$ (1)\n\n$$y$$ {#eq:y}', ['1 [x]', '3 [y]']],
    ['interrupts a paragraph', 'so\n$$x$$\nthen', ['2 [x]']],
    ['stands in escaped brackets', '\\[\nx\n\\]', ['1 [x]']],
    [
      'is an environment of TeX',
      '\\begin{cases}\na\n\\end{cases}',
      ['1 [\\begin{cases}\na\n\\end{cases}]'],
    ],
    ['is a fence of code of that name', '```math\nx\n```', ['1 [x]']],
    [
      'stands in a quote and in an item',
      '> $$\n> q\n> $$\n\n- a\n  $$\n  b\n  $$',
      ['1 [q]', '6 [b]'],
    ],
  ])('%s', (_, text, formulas) => {
    expect(formulasOf(text)).toEqual(formulas);
  });

  test('that is not closed is text, and swallows nothing', () => {
    expect(formulasOf('$$ open\n\n- a list\n\n$x$')).toEqual(['5 x']);
    expect(formulasOf('> $$\n> a\n\n$$\nb\n$$')).toEqual(['4 [b]']);
  });

  test('with words after it is a part of its paragraph', () => {
    expect(formulasOf('$$x$$ where x is it')).toEqual(['1 x']);
  });

  test('many that are never closed take no long time', () => {
    expect(formulasOf('$$x\n\n'.repeat(3000))).toEqual([]);
    expect(formulasOf('$a '.repeat(3000))).toEqual([]);
  });
});

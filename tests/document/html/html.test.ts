import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseBody, sketch, sketches } from '../tree';

describe('HTML in a line of text', () => {
  test.each([
    ['H<sub>2</sub>O', 'p("H" sub("2") "O")'],
    ['<kbd>Ctrl</kbd>+<kbd>C</kbd>', 'p(kbd("Ctrl") "+" kbd("C"))'],
    ['<mark>a</mark> <u>b</u> <small>c</small>', 'p(mark("a") " " u("b") " " small("c"))'],
    ['<b>a</b> <strong>b</strong> <i>c</i>', 'p(strong("a") " " strong("b") " " emphasis("c"))'],
    ['<s>a</s> <del>b</del>', 'p(delete("a") " " delete("b"))'],
    ['<abbr title="Long">L</abbr>', 'p(abbr:Long("L"))'],
    ['<code>a &lt; b</code>', 'p(inlineCode:"a < b")'],
    ['<a href="https://a.org">**a** b</a>', 'p(link:https://a.org(strong("a") " b"))'],
    ['One<br>two<br/>', 'p("One" break "two")'],
    ['One<br><br>two', 'p("One" break "two")'],
    ['<span style="color:red">a *b*</span>', 'p("a " emphasis("b"))'],
    ['<font color=red><b>a</b></font>', 'p(strong("a"))'],
    ['<q>a</q>', 'p("“a”")'],
    ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', 'p("漢(kan)")'],
    ['*a <b>b</b>*', 'p(emphasis("a " strong("b")))'],
    ['<img src="a.png" alt="A" width="120">', 'p(image:a.png|A|{"width":120})'],
    [
      '<img src="a.png" style="width: 50px; float: left">',
      'p(image:a.png|{"width":50,"place":"left"})',
    ],
    ['a <wbr>b<a name="x"></a>', 'p("a b")'],
  ])('%s is read', (line, expected) => {
    expect(sketches(line)).toEqual([expected]);
  });

  test.each([
    'A List<String> of <ClassName>, and <your-name>.',
    'The <div> element and the <input> element.',
    'Map<K, List<V>> and a < b > c.',
    '<ClassName>',
  ])('%s is text as written', (line) => {
    const { nodes, problems } = parseBody(line);
    expect(nodes.map(sketch)).toEqual([`p(${JSON.stringify(line)})`]);
    expect(problems).toEqual([]);
  });

  test('a tag in code is code', () => {
    expect(sketches('Use `<div>`.\n\n    <b>x</b>\n')).toEqual([
      'p("Use " inlineCode:"<div>" ".")',
      'code::"<b>x</b>"',
    ]);
  });

  test('a heading keeps one line', () => {
    expect(sketches('## One<br>two <sup>3</sup>')).toEqual(['h2("One" " " "two " sup("3"))']);
  });

  test('cells of a table hold it, and a list as lines', () => {
    expect(sketches('| a<br>b | <ul><li>c</li><li>d</li></ul> |\n| - | - |')).toEqual([
      'table(row(cell("a" break "b") cell("c" break "d")))',
    ]);
  });
});

describe('blocks of HTML', () => {
  test.each([
    ['<h1 align="center">My **tool**</h1>', ['h1("My " strong("tool"))']],
    ['<center>\n\n## A *b*\n\n</center>', ['h2("A " emphasis("b"))']],
    ['<div>\n\n- a\n- b\n\n</div>\n\nc', ['ul(li(p("a")) li(p("b")))', 'p("c")']],
    ['<p align="center">\n  <b>a</b>\n  b\n</p>', ['p(strong("a") "\\nb")']],
    ['<p>a</p>\n<p>b</p>', ['p("a")', 'p("b")']],
    ['<div>\n\n- a\n- b\n  </div>\n\nc', ['ul(li(p("a")) li(p("b")))', 'p("c")']],
    ['a\n\n<hr>\n\nb', ['p("a")', 'thematicBreak', 'p("b")']],
    [
      '<ul><li>a <i>b</i><li>c<ol start="3"><li>d</ol></ul>',
      ['ul(li(p("a " emphasis("b"))) li(p("c") ol:3(li(p("d")))))'],
    ],
    ['<ul><li><input type="checkbox" checked> a</li></ul>', ['ul(li:true(p("a")))']],
    [
      '<dl><dt>T</dt><dd>D</dd></dl>',
      ['definitionList(definitionTerm("T") definitionDescription(p("D")))'],
    ],
    ['<blockquote>a<footer>Ada</footer></blockquote>', ['blockquote(p("a") p("— " "Ada"))']],
    [
      '<aside class="pquote">\n  a *b*\n  <p class="credit">\n— Ada\n  </p>\n</aside>\n\nc',
      ['blockquote(p("a " emphasis("b")) p("— Ada"))', 'p("c")'],
    ],
    ['<aside class="sidequote">a</aside>', ['p("a")']],
    ['<pre><code class="language-js">a &lt; b\n  c</code></pre>', ['code:js:"a < b\\n  c"']],
    ['<pre>\n\na\n\n  *b*\n</pre>', ['code::"a\\n\\n  *b*"']],
    [
      '<figure><img src="a.png" alt="A"><figcaption>Of <i>a</i></figcaption></figure>',
      ['p(image:a.png|A|Of a)'],
    ],
    ['<picture><source srcset="b.webp"><img src="a.png" alt="A"></picture>', ['p(image:a.png|A)']],
    [
      '<picture><source srcset="b.webp 1x, c.webp 2x"><img alt="B"></picture>',
      ['p(image:b.webp|B)'],
    ],
    ['<video controls><source src="a.mp4"></video>', ['video:a.mp4']],
    ['Look: <video src="a.mp4"></video> There.', ['p("Look: ")', 'video:a.mp4', 'p("There.")']],
    ['<a href="https://a.org">\n  <img src="b.svg" alt="badge">\n</a>', ['p(image:b.svg|badge)']],
    [
      '<div class="columns"><div>a</div><div>\n\nb\n\n</div></div>',
      ['columns(column(p("a")) column(p("b")))'],
    ],
    ['<aside class="notes">Wait *here*.</aside>', ['html:"<!-- note: Wait here. -->"']],
    [
      '<p>[a][r] and [^n]</p>\n\n[r]: https://r.org\n\n[^n]: Note.',
      [
        'p(linkReference("a") " and " footnoteReference)',
        'definition',
        'footnoteDefinition(p("Note."))',
      ],
    ],
    ['<math display="block"><mi>x</mi></math>', ['math']],
  ])('%j is read', (block, expected) => {
    expect(sketches(block)).toEqual(expected);
  });

  test('what opens holds its summary and the blocks up to its end', () => {
    const block =
      '<details open>\n<summary>More <b>here</b></summary>\n\n- a\n\nLast.</details>\n\nAfter.';
    expect(sketches(block)).toEqual([
      'details:open["More " strong("here")](ul(li(p("a"))) p("Last."))',
      'p("After.")',
    ]);
  });

  test('lines in what opens are Markdown without a blank line, too', () => {
    const block = '<details><summary>Keys</summary>\n  - <kbd>a</kbd> does\n  - **b**\n</details>';
    expect(sketches(block)).toEqual([
      'details["Keys"](ul(li(p(kbd("a") " does")) li(p(strong("b")))))',
    ]);
  });

  test('what opens in a quote or an item ends in it', () => {
    expect(sketches('> <details><summary>a</summary>\n>\n> b\n> </details>\n\nc')).toEqual([
      'blockquote(details["a"](p("b")))',
      'p("c")',
    ]);
  });
});

describe('tables of HTML', () => {
  test('have their head, alignment and spans', () => {
    const block =
      '<table>\n<tr><th>A</th><th align="right">B</th></tr>\n<tr><td>`c`</td><td>d</td></tr>\n<tr><td colspan=2>\n\n**e**\n\n</td></tr></table>';
    const { nodes } = parseBody(block);
    expect(nodes.map(sketch)).toEqual([
      'table(row(cell("A") cell("B")) row(cell(inlineCode:"c") cell("d")) row(cell(strong("e")) cell()))',
    ]);
    expect(nodes[0]).toMatchObject({ align: [null, 'right'] });
  });

  test('without a head get an empty one, but for words in bold', () => {
    const rows = (first: string) => `<table><tr>${first}</tr><tr><td>c</td><td>d</td></tr></table>`;
    expect(sketches(rows('<td>a</td><td>b</td>'))).toEqual([
      'table(row(cell() cell()) row(cell("a") cell("b")) row(cell("c") cell("d")))',
    ]);
    expect(sketches(rows('<td><b>a</b></td><td><b>b</b></td>'))).toEqual([
      'table(row(cell(strong("a")) cell(strong("b"))) row(cell("c") cell("d")))',
    ]);
  });

  test('of one row that set blocks side by side are columns', () => {
    expect(sketches('<table><tr><td>\n\n- a\n\n</td><td>b</td></tr></table>')).toEqual([
      'columns(column(ul(li(p("a")))) column(p("b")))',
    ]);
  });

  test('of one row may hold code between fences, in which tags mean nothing', () => {
    const block = '<table><tr>\n<td>\n  ```html\n  <p>a</p>\n  ```\n</td>\n<td>b</td></tr></table>';
    expect(sketches(block)).toEqual(['columns(column(code:html:"<p>a</p>") column(p("b")))']);
  });

  test('rows that are indented after a blank line are no code', () => {
    expect(
      sketches('<table>\n    <tr><th>a</th></tr>\n\n    <tr><td>b</td></tr>\n</table>'),
    ).toEqual(['table(row(cell("a")) row(cell("b")))']);
  });
});

describe('what is left out', () => {
  test('is said once for each kind, where it stands first', () => {
    const { nodes, problems, messages } = parseBody(
      '<script>\na < b\n\nc\n</script>\n\nA.\n\n<style>b {}</style>\n\n<iframe src="x"></iframe> <iframe></iframe>\n\n<p>B <svg><path d=""/></svg>.</p>',
    );
    expect(nodes.map(sketch).join(' ')).toMatch(/^p\("A."\) p\("B +."\)$/);
    expect(problems).toEqual([
      '8:1 htmlLeftOut',
      '16:1 htmlLeftOut',
      '18:1 htmlLeftOut',
      '20:6 htmlLeftOut',
    ]);
    expect(messages).toContain('2 <iframe> elements were left out.');
  });

  test('never takes in what follows it', () => {
    expect(sketches('<svg>\n\nA.\n\n</svg>\n\nB.')).toEqual(['p("B.")']);
    expect(sketches('<form>\n\nA.')).toEqual(['p("A.")']);
  });

  test('is no more than the tags of an element that nobody knows', () => {
    const { nodes, messages } = parseBody(
      '<Tabs>\n<Tab name="x">\n\n**In**side.\n\n</Tab>\n</Tabs>',
    );
    expect(nodes.map(sketch)).toEqual(['p(strong("In") "side.")']);
    expect(messages).toEqual(['2 components like <Tabs> were left out; the text inside stays.']);
  });

  test('an element that is not closed takes in nothing', () => {
    const { nodes, problems } = parseBody('<details>\n<summary>a</summary>\n\n## B\n\nWords.');
    expect(nodes.map(sketch)).toEqual(['p("a")', 'h2("B")', 'p("Words.")']);
    expect(problems).toEqual(['8:1 htmlUnclosed']);
  });
});

test('each leaf has its place in the source', () => {
  const body =
    '<div>\n  <p>One **two**</p>\n\n> <b>three</b>\n> <ul>\n>   <li>four</li>\n> </ul>\n\n- <p>\n  five `six`\n  </p>\n\n</div>\n';
  const { document } = parseBody(body);
  const wrong: string[] = [];
  const seen: string[] = [];
  visit(document.root, (node: Nodes) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return;
    const { start, end } = node.position ?? {};
    const written = document.text.slice(start?.offset, end?.offset);
    seen.push(node.value.trim());
    const words = written.replaceAll('`', '').trim();
    if (words !== node.value.trim()) wrong.push(`${node.value} ${written}`);
    const line = document.text.split('\n')[(start?.line ?? 0) - 1] ?? '';
    if (!line.slice((start?.column ?? 0) - 1).startsWith(written.split('\n')[0] ?? ''))
      wrong.push(`${node.value} column ${start?.column}`);
  });
  expect(seen).toEqual(['A title', 'One', 'two', 'three', 'four', 'five', 'six']);
  expect(wrong).toEqual([]);
});

test('a summary that is all there is of an open element is not lost', () => {
  expect(sketches('<figure><details><summary>Words')).toEqual(['details["Words"]()']);
});

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { runs } from '../../runs';
import { parseBody } from '../tree';

/** Pieces of HTML, of Markdown and of other tools' tags, that are put together at random. */
const piece = fc.constantFrom(
  ...'<div>|</div>|<p align="center">|</p>|<details>|<summary>|</summary>|</details>|<b>|</b>|<a href="#x">|</a>|<br>|<img src="a.png">|<h2>|</h2>|<X y={z}>|</X>|<v-a/>|<Name>'.split(
    '|',
  ),
  ...'<table>|<tr>|<td colspan=2>|</td>|</tr>|</table>|<ul>|<li>|</ul>|<dl>|<dt>|<dd>|<figure>|<figcaption>|</figure>|<pre>|</pre>|<code>|</code>|<script>|</script>|<svg>|</svg>'.split(
    '|',
  ),
  ...'<!-- a -->|<!--|-->|<blockquote>|</blockquote>|<video src="a.mp4">|<math>|</math>|{% a %}|{% raw %}|{% endraw %}|{{ b }}|{{< c >}}|{: .d}|{.e}|{#f}|:tada:|[[g]]|##h|• i|2024. j|(b c.png)'.split(
    '|',
  ),
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
    'words',
    '**',
    '`',
    '```',
    '- ',
    '> ',
    '1. ',
    '# ',
    '| a |',
    '[',
    '](x)',
    '---\n',
    ':::note\n',
    '&amp;',
    '\t',
  ],
);
const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('of any HTML nothing is left but comments, and all that is left has a place in the text', () => {
  fc.assert(
    fc.property(body, (text) => {
      const { document } = parseBody(text);
      const { length } = document.text;
      visit(document.root, (node: Nodes) => {
        if (node.type === 'html') expect(node.value).toMatch(/^\s*<!--/);
        const { start, end } = node.position ?? {};
        if (start?.offset === undefined || end?.offset === undefined) return;
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        expect(end.offset).toBeLessThanOrEqual(length);
        const before = document.text.slice(0, start.offset).split('\n');
        expect([start.line, start.column]).toEqual([
          before.length,
          (before.at(-1)?.length ?? 0) + 1,
        ]);
      });
    }),
    { numRuns: runs(600), examples: [['- <pre>:tada:\n\t']] },
  );
});

/** All of whose words are to be read: nothing in it is a program or a comment. */
const kept = fc.constantFrom(
  ...'<div>|</div>|<p align="center">|</p>|<details>|<summary>|</summary>|</details>|<b>|</b>|<a href="#x">|</a>|<br>|<h2>|</h2>|<X y={z}>|</X>|<v-a/>|<Name>'.split(
    '|',
  ),
  ...'<table>|<tr>|<td colspan=2>|</td>|</tr>|</table>|<ul>|<li>|</ul>|<dl>|<dt>|<dd>|<figure>|<figcaption>|</figure>|<pre>|</pre>|<code>|</code>|<blockquote>|</blockquote>'.split(
    '|',
  ),
  ...'{% a %}|{{ b }}|{: .d}|{.e}|:tada:|[[gg]]|##h|• i|2024. j|\n|\n\n|\n\n| |    |**|- |> |1. |# |# a |[|](x)'.split(
    '|',
  ),
  ...Array<string>(12).fill('WORD'),
);

test('whatever HTML stands around words, none of them is lost', () => {
  fc.assert(
    fc.property(fc.array(kept, { maxLength: 30 }), (pieces) => {
      const names = pieces.map((part, i) => (part === 'WORD' ? `word${i}x` : ''));
      const { document } = parseBody(
        pieces.map((part, i) => (names[i] ? ` ${names[i]} ` : part)).join(''),
      );
      const seen = JSON.stringify(document.root);
      expect(names.filter((name) => !seen.includes(name))).toEqual([]);
    }),
    { numRuns: runs(600) },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checked } from '../../src/pipeline';
import { accountOf, sumOf } from '../../src/scene/account';
import { runs } from '../runs';
import { checkBody, checkText } from '../sample';

const account = async (body: string) => {
  const { read, problems } = await checkBody(body);
  if (!read) throw new Error('nothing was read');
  return { pieces: accountOf(read.document, read.origin.ledger, problems), problems };
};

describe('the account of a document', () => {
  test('says of each piece where it ended, and sums it up', async () => {
    const { pieces } = await account(
      '## A\n\nSaid **loud**.[^a]\n\n- shown\n\n```js\nx\n```\n\n<!-- note: Wait. -->\n\n[^a]: A source.\n\n<script>a()</script>\n',
    );
    const fates = pieces.map(({ fate, text }) => [fate, text]);
    expect(fates).toContainEqual(['spoken', 'loud']);
    expect(fates).toContainEqual(['shown', 'shown']);
    expect(fates).toContainEqual(['shown', 'x']);
    expect(fates).toContainEqual(['note', 'Wait.']);
    expect(fates).toContainEqual(['reference', 'A source.']);
    expect(sumOf(pieces)).toMatch(
      /^\d+ pieces: \d+ shown or spoken, 1 reference, 1 note, 1 left out$/,
    );
  });

  test('says nothing of kinds that are not there', () => {
    expect(sumOf([])).toBe('0 pieces');
    expect(sumOf([{ fate: 'note', text: 'a', line: 1, column: 1 }])).toBe('1 piece: 1 note');
  });
});

/** Markdown that people write, of any mixture. */
const words = fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,3}$/);
const word = fc.stringMatching(/^[a-z]{2,8}$/);
const list = fc
  .array(words, { minLength: 1, maxLength: 12 })
  .chain((items) =>
    fc
      .constantFrom('- ', '1. ', '- [ ] ', '- [x] ')
      .map((mark) => `${items.map((item) => `${mark}${item}`).join('\n')}\n`),
  );
const block = fc.oneof(
  words.map((text) => `${text}.`),
  fc
    .tuple(words, words, words, words)
    .map(([a, b, c, d]) => `**${a}** and *${b}* and \`${c}\` and ~~${d}~~.`),
  list,
  words.map((text) => `- ${text}\n  - ${text}\n\n    \`\`\`\n    ${text}\n    \`\`\`\n`),
  words.map((text) => `> ${text}\n>\n> - ${text}\n>\n> — ${text}`),
  words.map((text) => `> [!NOTE]\n> ${text}`),
  words.map((text) => `| ${text} | b |\n| - | - |\n| ${text} | c |\n| d | ${text} | e |`),
  words.map((text) => `\`\`\`js\n${text}\n\`\`\``),
  words.map((text) => `![${text}](${text.replace(/ /g, '-')}.png)`),
  words.map((text) => `<details><summary>${text}</summary>\n\n${text}\n\n</details>`),
  words.map((text) => `<div align="center">\n\n${text} <b>${text}</b>\n\n</div>`),
  words.map((text) => `:::points\n- ${text}\n:::`),
  words.map((text) => `:::nothing\n${text}\n\n- ${text}\n:::`),
  words.map((text) => `:::columns\n${text}\n:::`),
  words.map((text) => `$$\n${text.replace(/ /g, '+')}\n$$`),
  words.map((text) => `${text}[^1]\n\n[^1]: ${text}`),
  words.map((text) => `${text}\n: ${text}\n: ${text} **${text}**`),
  words.map((text) => `:::compare\n- ${text}\n  - ${text}\n- ${text}\n  - ${text}\n:::`),
  words.map((text) => `:::stat\n- **48 %** ${text}\n- **3** ${text}\n:::`),
  words.map((text) => `:::summary\n- ${text}\n- ${text}\n:::`),
  words.map((text) => `:::steps\n1. ${text}\n2. ${text}\n:::`),
  words.map((text) => `\`\`\`mermaid\nflowchart LR\na[${text}] --> b[${text}]\n\`\`\``),
  words.map((text) => `\`\`\`chart\ntype: bar\ndata:\n  ${text}: 3\n  other: 4\n\`\`\``),
  words.map((text) => `:::timeline\n- **1987** ${text}\n- **2011** ${text}\n:::`),
  words.map((text) => `:::cards\n- **${text}**: ${text}\n- ${text}\n:::`),
  words.map(
    (text) => `:::look\n![${text}](cell.svg)\n\n- 30% 30% 40% 40% **${text}**: ${text}\n:::`,
  ),
  words.map((text) => `:::morph\n\`\`\`js\n${text}\n\`\`\`\n\n\`\`\`js\n${text}\n\`\`\`\n:::`),
  // Numbers that are drawn, dates on a line of time, icons.
  fc
    .tuple(words, fc.integer({ min: 2, max: 99 }))
    .map(([text, n]) => `About ${n} % of the people were ${text}. One in five was not ${text}.`),
  words.map((text) => `It was ${text} in 1912. In 1950 it was ${text}. By 1989 all was ${text}.`),
  words.map((text) => `:::draw\nOne in three ${text} is ${text}.\n:::`),
  words.map((text) => `- :icon-heart: ${text}\n- :rocket: ${text}\n- ${text} :smile:`),
  words.map((text) => `! The notice of ${text} is long enough.\n! It is ${text}.`),
  words.map((text) => `- https://example.org/${text.replace(/ /g, '-')}\n- ${text}`),
  // Of longer ones the middle is left out, and a sign stands for it.
  word.map((text) => `https://example.org/${text}`),
  word.map((text) => `See https://example.org/${text} or <${text}@example.org>.`),
  fc
    .tuple(words, words, fc.constantFrom('France', 'Japan', 'Chile'))
    .map(
      ([title, place, country]) =>
        `\`\`\`map\ntitle: ${title}\nunit: km\ncountries:\n  ${country}: 3\nplaces:\n  ${place}: [48, 2]\n\`\`\``,
    ),
  words.map((text) => `**Anna:** ${text}.\n\n**Ben:** ${text}!`),
  words.map(
    (text) => `$${text.replace(/ /g, '+')}$ and ^[${text}] and <kbd>${text}</kbd> ==${text}==`,
  ),
  fc.constant('---'),
  words.map((text) => `### ${text}`),
  words.map((text) => `# ${text}`),
);

/** Words of the languages of charts, maps and diagrams tell what is drawn. */
const SYNTAX = new Set('flowchart type bar data title unit countries places'.split(' '));
/** An address is said by its host alone. */
const said = (text: string): string => text.replace(/https?:\/\/([^\s/]+)\S*/g, '$1');

/** Holds that every piece has a fate, and that its words are where that says; or a problem at its place. */
function expectBalance({ read, problems }: Checked, source: string): void {
  if (!read) return;
  const { document, origin, scenes } = read;
  const made = JSON.stringify(scenes.scenes) + JSON.stringify(scenes.references);
  for (const piece of accountOf(document, origin.ledger, problems)) {
    const where = `${piece.line}: ${piece.text} in\n${source}`;
    if (piece.fate !== 'left out') {
      for (const word of said(piece.text)
        .split(/[^a-z]+/)
        .filter((one) => one.length > 1 && !SYNTAX.has(one)))
        expect(made.includes(word), `${word} of ${where}`).toBe(true);
      continue;
    }
    const told = problems.filter(({ line }) => Math.abs(line - piece.line) <= 6);
    expect(told.length, where).toBeGreaterThan(0);
  }
}

test('nothing is lost silently: every piece has a fate, or a problem at its place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 9 }), async (blocks) => {
      const text = `${blocks.join('\n\n')}\n`;
      expectBalance(await checkText(text), text);
    }),
    { numRuns: runs(60) },
  );
}, 120_000);

const deep = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

describe('nor in odd documents, none of which fails:', () => {
  test.each([
    [
      'lists with code, pictures, quotes and tables inside',
      '- alpha\n  - beta\n\n    ```js\n    gamma()\n    ```\n\n    ![delta](x.png)\n\n    > epsilon\n\n    1. zeta\n       - [ ] eta\n         | a | b |\n         |---|---|\n         | theta | iota |\n',
    ],
    [
      'a picture that is missing, beside words that are told',
      '![delta](x.png "gamma")\n\nThe **alpha** of it is more than a **beta** could ever be.\n',
    ],
    [
      'tables with HTML',
      '| <b>kappa</b> | lam<br>bda |\n|:-:|-:|\n| <ul><li>mu</li><li>nu</li></ul> | `xi|pi` |\n| <details><summary>rho</summary>sigma</details> | ![tau](t.png) | upsilon |\n',
    ],
    [
      'notes in headings, in notes, and of none',
      '# alpha[^a]\n\n## phi[^b] and[^zz]\n\nchi[^a].\n\n[^a]: psi `code` and\n\n    omega\n\n    - item\n[^b]: inline ^[nested]\n[^unused]: never\n',
    ],
    [
      'definitions of links that nothing uses',
      'Text [one][r1] and [r2][] and [missing][r9].\n\n[r1]: https://example.org "gamma"\n[unused]: https://example.org/unused "delta"\n',
    ],
    [
      'comments in lists, the last one open',
      '- one <!-- hidden -->\n- <!-- only -->\n- two\n  <!-- block\n  eta -->\n  - three <!-- unclosed\n\n## beta\n\niota after\n',
    ],
    ['definitions in quotes', '> kappa\n> : lambda\n> : mu\n>   - nu\n>\n> > xi\n> > : omicron\n'],
    [
      'details in lists',
      '- pi\n  <details><summary>rho</summary>\n\n  - sigma\n  <details><summary>tau</summary>\n\n  upsilon\n  </details>\n\n  ```py\n  phi = 1\n  ```\n  </details>\n- chi\n',
    ],
    [
      'line ends of all sorts, and a byte order mark',
      '\ufeff# one\r\n\r\nalpha beta.\r\n\r\n- one\r\n\t- two\r\n\t\t- three\r\r## cr\r\rgamma\n',
    ],
    ['tabs', '#\tone\n\n-\talpha\n\t-\tbeta\n\n\t\tcode\n\n\tdelta\n\n1.\tepsilon\n\t2.\tzeta\n'],
    [
      'letters without width',
      '# one\u200b\n\n## \u200b\u200b\n\n\u200b\n\nalpha\u200bbeta \u2060 \u00ad \u200f\u202e rev\n\n- \u200b\n- \u00a0\n- gamma\n',
    ],
    ['quotes in quotes', `${'>'.repeat(300)} deep\n`],
    ['lists in lists', deep(300, (i) => `${'  '.repeat(i)}- item\n`)],
    ['boxes in boxes', `${'<div>\n'.repeat(300)}\nepsilon\n\n${'</div>\n'.repeat(300)}`],
    ['a line of 20,000 words', `${'word '.repeat(20_000)}\n`],
    [
      'a word of 20,000 letters',
      `- ${'y'.repeat(20_000)}\n\n\`\`\`\n${'q'.repeat(20_000)}\n\`\`\`\n`,
    ],
    [
      'items and quotes that come in parts',
      '- **Bold lead.** Then a plain sentence follows it here, and it goes on for a while. [link](https://example.org) and `code. with dots. in it` end.\n- a ~~struck sentence.~~ Another sentence with $x_1$ in it, which nobody reads in one breath at all.\n- y\n- z\n- w\n\n> One sentence with words. Another with `code. dots` and *more. words*, and so on and so forth. And a third one that goes on.\n',
    ],
  ])('%s', async (_, body) => {
    const checked = await checkText(body);
    expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expectBalance(checked, body.slice(0, 2000));
  });
});

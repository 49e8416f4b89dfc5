import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf, sumOf } from '../../src/scene/account';
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
  fc.constant('---'),
  words.map((text) => `### ${text}`),
  words.map((text) => `# ${text}`),
);

test('nothing is lost silently: every piece has a fate, or a problem at its place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 14 }), async (blocks) => {
      const checked = await checkText(`${blocks.join('\n\n')}\n`);
      if (!checked.read) return;
      const { document, origin, scenes } = checked.read;
      const made = JSON.stringify(scenes.scenes) + JSON.stringify(scenes.references);
      for (const piece of accountOf(document, origin.ledger, checked.problems)) {
        const where = `${piece.line}: ${piece.text} in\n${blocks.join('\n\n')}`;
        if (piece.fate !== 'left out') {
          for (const word of piece.text.split(/[^a-z]+/).filter((one) => one.length > 1))
            expect(made.includes(word), `${word} of ${where}`).toBe(true);
          continue;
        }
        const told = checked.problems.filter(({ line }) => Math.abs(line - piece.line) <= 6);
        expect(told.length, where).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});

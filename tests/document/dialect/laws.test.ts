/** What holds of any text, whatever tools it was written for. */
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readDialects } from '../../../src/document/dialects';
import { parseDocument } from '../../../src/document/parse';
import { collectProblems } from '../../../src/problem/problem';
import { runs } from '../../runs';

const piece = fc.constantFrom(
  ...['\n', '\n', '\n\n', '    ', '  ', ' ', 'words', '**b**', '# ', '- ', '> ', '| a |\n|-|\n'],
  ...[
    '\n---\n',
    '\n---\n',
    '\n--\n',
    '\n----\n',
    '\n***\n',
    'layout: x',
    'class: y\n',
    'hide: true',
  ],
  ...[
    '\n::: note\n',
    '\n:::tip A\n',
    '\n::: {.columns}\n',
    '\n::: {.column}\n',
    '\n:::\n',
    '\n::::\n',
  ],
  ...['\n:::points\n', '\n::: {.notes}\n', '\n::: {.hidden}\n', '\n::right::\n', '\n:: left ::\n'],
  ...['\n!!! note "A"\n    ', '\n??? tip\n    ', '\n=== "T"\n    ', '\n```{note} A\n', '\n```\n'],
  ...[
    '\n```{r, echo=FALSE}\n',
    '\n:class: dropdown\n',
    '\n> [!NOTE] A\n',
    '\n???\n',
    '\nNote: x\n',
  ],
  ...['.left[', '\n.left-column[\n', ']', '\n]\n', '[a]{.b}', '{.c}', '[@a]', '@fig-x', '==m=='],
  ...[
    '<!-- c -->',
    '<!-- _class: x -->',
    '<!-- .slide: x -->',
    '<v-click>',
    '\n<v-clicks>\n',
    '<a @b>',
  ],
  ...[
    '![bg right:3](a.png)',
    '![x](y){width=3}',
    '{ref}`a`',
    '(t)=',
    ': cap',
    '. . .',
    '{{1}}',
    '<<< @/a',
  ],
);
const body = fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''));
const keys = fc.constantFrom<Record<string, unknown>>(
  ...[{}, {}, { marp: true }, { mdc: true }, { format: 'revealjs' }, { revealOptions: {} }],
  ...[{ output: 'xaringan' }, { narrator: 'x', language: 'en' }],
);

describe('any text', () => {
  test('keeps its lines and their lengths before it is parsed', () => {
    fc.assert(
      fc.property(body, keys, (text, front) => {
        const { text: read } = readDialects(text, front, collectProblems('talk.md'));
        const lengths = (all: string) => all.split('\n').map(({ length }) => length);
        expect(lengths(read)).toEqual(lengths(text));
      }),
      { numRuns: runs(400) },
    );
  });

  test('is a tree whose nodes and problems have places in it', () => {
    fc.assert(
      fc.property(
        body,
        fc.constantFrom('', '---\nmarp: true\n---\n', '---\nmdc: true\n---\n'),
        (rest, head) => {
          const text = head + rest;
          const problems = collectProblems('talk.md');
          const { root } = parseDocument(text, { name: 'talk', folder: '/nowhere' }, problems);
          const lines = text.split('\n').length;
          visit(root, ({ position }) => {
            expect(position?.start.line ?? 1).toBeLessThanOrEqual(lines);
            expect(position?.end.offset ?? 0).toBeLessThanOrEqual(text.length);
          });
          for (const { line } of problems.list) expect(line).toBeLessThanOrEqual(lines);
        },
      ),
      { numRuns: runs(400) },
    );
  });
});

describe('lines without end', () => {
  const N = 45_000;
  test.each([
    ['spaces behind a name', `:::a${' '.repeat(N)}b`],
    ['colons', `:::a${':'.repeat(N)}b`],
    ['tags', `<v-clicks>\n\n${'<a b="'.repeat(N / 6)}`],
    ['clicks', '<v-click '.repeat(N / 9)],
    ['attributes', `\`x\`{${'a=bb'.repeat(N / 4)}`],
    ['classes', `# A {${'.a '.repeat(N / 3)}!`],
    ['comments', '<!-- '.repeat(N / 5)],
    ['marks', '=='.repeat(N / 2)],
    ['blocks', '::: note\n'.repeat(9000)],
    ['keys of slides', `# A\n\n${'---\nlayout: b\n'.repeat(2000)}`],
    ['empty lines', `# A\n\nclass: a\n${'\n'.repeat(N)}class: b`],
    ['notes', `${'# A\n\n---\n\n'.repeat(4)}${'Note: x\n'.repeat(9000)}`],
  ])('of %s are soon read', (_, text) => {
    const before = process.cpuUsage();
    readDialects(text, {}, collectProblems('talk.md'));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});

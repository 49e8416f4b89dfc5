/** No word is lost without a word. */
import { describe, expect, test } from 'vitest';
import { missingIn } from './ledger';
import { box, draftOf, slidesFile, wordFile } from './office';
import { samples } from './samples';

const { pdf, md, tex, adoc, ...held } = samples;

test.each(Object.entries(held))(
  'all words of a .%s are in the document',
  async (ending, sample) => {
    const { text } = await draftOf(`a.${ending}`, sample);
    expect(missingIn(text, ending, sample)).toEqual([]);
  },
);

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

test('words that are missing are those that the import leaves out', async () => {
  const file = wordFile(`<w:p>${run('seen')}</w:p><w:p>${run('secret', '<w:vanish/>')}</w:p>`);
  const { text, left } = await draftOf('a.docx', file);
  expect(missingIn(text, 'docx', file)).toEqual(['secret']);
  expect([...left]).toEqual([['hidden texts', 1]]);
  const slides = slidesFile([
    { shapes: box('title', ['Seen']) + box('ftr', ['Footer']) },
    { shapes: box('title', ['Secret']), isHidden: true },
  ]);
  const deck = await draftOf('a.pptx', slides);
  expect(missingIn(deck.text, 'pptx', slides)).toEqual(['footer', 'secret']);
  expect([...deck.left]).toEqual([['hidden slides', 1]]);
});

describe('words that mean something to a tool', () => {
  test.each([
    ': a definition',
    '\\cite{smith} says',
    'C:\\temp is there, \\LaTeX too',
    '{{ page.title }} is a template',
    '{% include tea %} is one, too',
    '{{< figure tea >}} as well',
    'Tea {#green}',
    'Tea {.left}',
    '\\(x\\) is a formula',
    ':smile: is an icon, 10:30:45 is a time',
    '::left::',
    'import tea from "kettle"',
    '[TOC]',
    'https://example.com/?a=1&copy=2',
    '::: word',
    '::: {.word}',
    ':::warning\nof something\n:::',
    '{: .class}',
    'Tea\n{: .class}',
    '{:toc}',
    'Tea{: .class} is here',
    '\\begin{tabular}{ll} a & b \\\\ c & d \\end{tabular}',
    '\\begin{tabular}{ll}\na & b \\\\\nc & d \\\\\n\\end{tabular}',
    '\\section{Tea} and \\textbf{more}',
    '\\item tea',
    '$x$ costs $5 and $6',
    '% a comment of LaTeX',
    '???',
    '!!! note "Tea"',
    '=== "Tea"',
    '.. note:: tea',
    '@startuml',
    'class: middle',
    'Note: tea is spoken',
    '--',
    '{pause}',
    '. . .',
    '<v-click>tea</v-click>',
    '[[tea]] and [[_TOC_]]',
    '=> tea ==marked== ++added++ H~2~O x^2^',
    '[tea]{.red}',
    '- [ ] tea',
    '~~~ tea',
    '| a | b |',
    '+++',
    'step [step] and [!NOTE] tea',
    '@[youtube](tea)',
    '#tea !include tea',
  ])('stay words: %s', async (words) => {
    const file = `Signs\n\nBefore it.\n\n${words}\n\n- ${words}\n\nAfter it, all is as it was.\n`;
    const { text } = await draftOf('a.txt', file);
    expect(missingIn(text, 'txt', file)).toEqual([]);
  });
});

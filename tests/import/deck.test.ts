/** Slides of other tools in Markdown, written out in lectern's own form. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../src/import/draft';
import { newFolder } from '../folder';
import { save, textOf } from './office';

describe('slides in Markdown', () => {
  test('of Marp have their grounds as full pictures, and comments as notes', async () => {
    const marp = `---\nmarp: true\ntheme: gaia\n---\n\n# Tea\n\n---\n\n<!-- _class: lead -->\n\n## Kinds\n\n![bg](https://example.com/tea.jpg)\n\n- green\n- black\n\nThere are two.\n\n<!-- Say why. -->\n`;
    expect(await textOf('a.md', marp)).toBe(
      '# Tea\n\n## Kinds\n\n![](https://example.com/tea.jpg){.full}\n\n- green\n- black\n\nThere are two.\n\n<!-- note: Say why. -->\n',
    );
  });

  test('that have no title are called as their page, or as their file', async () => {
    const slides = '## {background-image="a.png"}\n\nTea.\n\n## Kinds\n\nGreen.\n';
    expect(await textOf('on-tea.qmd', `---\npagetitle: "Tea & more"\n---\n\n${slides}`)).toMatch(
      /^# Tea & more\n/,
    );
    expect(await textOf('on-tea.qmd', `---\nformat: revealjs\n---\n\n${slides}`)).toMatch(
      /^# On tea\n/,
    );
  });

  test('of Slidev whose notes are long are said by them, a click is a step', async () => {
    const notes =
      'Tea comes in two kinds, [click] and both need time, as you will see in a moment.';
    const slidev = `---\ntheme: seriph\nhighlighter: shiki\n---\n\n# Tea\n\n---\nlayout: two-cols\n---\n\n# Kinds\n\nTwo of them\n\n::right::\n\n- green\n- black\n\n<!--\n${notes}\n-->\n`;
    expect(await textOf('a.md', slidev)).toBe(
      '# Tea\n\n## Kinds\n\n- Two of them\n\n* green\n* black\n\nTea comes in two kinds, [step] and both need time, as you will see in a moment.\n',
    );
  });

  test('of Pandoc have columns one after the other, and formulas and code as they were', async () => {
    const pandoc = `---\ntitle: Tea\nformat: revealjs\n---\n\n## Kinds\n\n:::: {.columns}\n::: {.column width="50%"}\n$x_1$ is green.\n:::\n::: {.column}\n\`\`\`python\nx = 1\n\`\`\`\n:::\n::::\n`;
    expect(await textOf('a.qmd', pandoc)).toBe(
      '# Tea\n\n## Kinds\n\n$x_1$ is green.\n\n```python\nx = 1\n```\n',
    );
  });

  test('keep their terms, and what these mean', async () => {
    const terms = 'Green\n:   Not dried\n:   Of *young* leaves\n\nBlack\n:   Dried\n';
    const deck = `---\nmarp: true\n---\n\n# Tea\n\n---\n\n## Kinds\n\n${terms}`;
    expect(await textOf('a.md', deck)).toBe(`# Tea\n\n## Kinds\n\n${terms}`);
  });

  test('take the pictures along that lie in their folder, and no others', async () => {
    const outside = newFolder();
    const folder = path.join(outside, 'deep', 'deeper');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(outside, 'x.svg'), '<svg/>');
    writeFileSync(
      path.join(folder, 'a.md'),
      '# Tea\n\n![Cup](cup.svg)\n\n![Secret](../../x.svg)\n',
    );
    writeFileSync(path.join(folder, 'cup.svg'), '<svg/>');
    const { pictures, left } = await readDraft(path.join(folder, 'a.md'));
    expect([...pictures.keys()]).toEqual(['cup.svg']);
    expect([...left]).toEqual([['pictures that are not beside the file', 1]]);
  });
});

test('a picture within the text of a page becomes a file', async () => {
  const words = 'These are words of an article that somebody wrote about tea. '.repeat(12);
  const source = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'.padEnd(300)).toString(
    'base64',
  );
  const page = `<article><h1>Tea</h1><p>${words}</p><p><img src="data:image/svg+xml;base64,${source}" alt="A cup"></p></article>`;
  const { text, pictures } = await readDraft(save('a.html', page));
  expect(text).toContain('![A cup](picture.svg)');
  expect([...pictures.keys()]).toEqual(['picture.svg']);
});

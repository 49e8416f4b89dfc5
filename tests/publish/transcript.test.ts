import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/cache/store';
import { checkPage } from '../../src/publish/check-page';
import type { Report } from '../../src/publish/finding';
import { renderPage } from '../../src/publish/page';
import { buildTranscript, renderMarkdown } from '../../src/publish/transcript';
import { checkBody, checkProse, checkText, FRONT, newFolder, readOf, timelineOf } from '../sample';

const OWN = `
import { defineScene, z } from 'lectern';
export default defineScene({
  kind: 'dot',
  schema: z.object({}),
  read: () => ({ fields: {}, steps: [{ text: 'A dot grows' }] }),
  view: () => null,
  DESCRIBE
});
`;

async function render(checked: Awaited<ReturnType<typeof checkText>>) {
  const { scenes } = readOf(checked);
  const timeline = await timelineOf(checked);
  const transcript = buildTranscript(timeline, scenes.own);
  return {
    markdown: renderMarkdown(transcript),
    html: await renderPage(transcript, timeline, openStore(newFolder())),
  };
}
const markdownOf = async (body: string, files = {}, check = checkBody) =>
  (await render(await check(body, files))).markdown.replace(/^# A title\n\n/, '');

describe('a transcript', () => {
  test('has what is said under its headings, bold phrases marked, and links to its sources', async () => {
    const body =
      '## One\n\nSome **words** here.[^a]\n\n### Two\n\nMore.\n\n[^a]: **Roe, 2020.** On [words](https://example.org/w).\n';
    expect(await markdownOf(body)).toBe(
      [
        '## One\n\nSome **words** here.\n\nSources: [1. Roe, 2020](#references)\n',
        '### Two\n\nMore.\n',
        '## References\n\n1. **Roe, 2020.** On [words](https://example.org/w).\n',
      ].join('\n'),
    );
  });

  test.each([
    ['a list', '- One\n  - Inner\n- Two', '- One\n>   - Inner\n> - Two'],
    ['stages', '1. First\n2. Then', '1. First\n> 2. Then'],
    ['numbers', ':::stat\n\n- **1,200 %** of it\n\n:::', '- **1,200 %** of it'],
    ['a year', ':::stat\n\n- **2019** at last\n\n:::', '- **2019** at last'],
    ['code', '```ts\nlet a = 1;\n```', '```ts\n> let a = 1;\n> ```'],
    ['a quote', '> So it goes.\n>\n> — Roe', '> So it goes.\n>\n> — Roe'],
    ['a table', '| A | B |\n| - | - |\n| 1 | 2 |', '| A  | B  |\n> | :- | :- |\n> | 1  | 2  |'],
    [
      'a chart',
      '```chart\ntype: bar\nunit: "%"\ny: Share\ndata:\n  This: 48.25\n  That: 1000\n```',
      'Bar chart: Share (%)\n>\n> | Bar  | Share |\n> | ---- | ----: |\n> | This | 48.25 |\n> | That | 1,000 |',
    ],
  ])('tells what is on screen: %s', async (_, block, told) => {
    const text = await markdownOf(`## A\n\n${block}\n\nSaid.\n`, {}, checkProse);
    expect(text).toBe(`## A\n\n> On screen\n>\n> ${told}\n\nSaid.\n`);
  });

  test('strikes what is struck', async () => {
    const body = '## A\n\nTea **was ~~never~~ often** made ~~here~~. It is.\n';
    const { markdown, html } = await render(await checkBody(body));
    expect(markdown).toContain('Tea **was ~~never~~ often** made ~~here~~. It is.');
    expect(html).toContain('<del>here</del>');
    expect(await markdownOf('## A\n\n~~All of it.~~\n')).toBe(
      '## A\n\n> On screen\n>\n> ~~All of it.~~\n',
    );
  });

  test('has once what is said as it is shown', async () => {
    const long = 'The starter needs a warm place in the kitchen, where nobody moves it.';
    const more = 'It wants flour and water each day, and it thanks you with bubbles.';
    expect(await markdownOf(`## A\n\nYou need:\n\n- Rye\n- ${long} ${more}\n- Salt\n`)).toBe(
      `## A\n\n> On screen\n>\n> - Rye\n> - ${long} ${more}\n> - Salt\n\nYou need:\n`,
    );
    expect(await markdownOf('## A\n\n> So it goes.\n>\n> — Roe\n')).toBe(
      '## A\n\n> On screen\n>\n> > So it goes.\n>\n> — Roe\n',
    );
  });

  test('tells what a picture shows, and its caption', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
    const body = '## A\n\n![A red square](a.svg "Of paper")\n\nSaid.\n';
    expect(await markdownOf(body, { 'a.svg': svg })).toContain(
      '> Picture: A red square\n>\n> Of paper\n',
    );
  });

  test("tells of the document's own kind what it says of itself, else the texts of its steps", async () => {
    const body = '## A\n\n:::dot\n:::\n\nSaid.\n';
    const own = (describe: string) => ({ 'dot.tsx': OWN.replace('DESCRIBE', describe) });
    expect(await markdownOf(body, own(''))).toContain('> - A dot grows\n');
    const described = own("describe: () => 'A red dot grows until it fills the stage.',");
    expect(await markdownOf(body, described)).toContain('> A red dot grows until it fills the');
  });

  test('keeps signs of Markdown and HTML as the text that they are', async () => {
    const { markdown, html } = await render(
      await checkText(
        `${FRONT}## A \\*b\\* \\<i\\>\n\nUse \\*stars\\* and \\<b\\> & \\_lines\\_.\n`,
      ),
    );
    const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
    expect(JSON.stringify(tree)).toContain('"Use *stars* and <b> & _lines_."');
    expect(html).not.toMatch(/<i>|<b>/);
  });

  test('is a page that keeps the rules of accessibility that are checked, in its language and direction', async () => {
    const front = FRONT.replace('voice:', 'lang: ar\ntheme: night\nvoice:');
    const { html } = await render(await checkText(`${front}## Below the title\n\nSaid.\n`));
    const found: string[] = [];
    checkPage(html, ((_file, code) => found.push(code)) as Report);
    expect(found).toEqual([]);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('#11151c');
    expect(html).toContain('<h2 id="below-the-title">');
  });
});

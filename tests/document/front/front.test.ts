/** Front matter in every form that is met, or none. */
import { describe, expect, test } from 'vitest';
import { checkText, placesOf, readOf } from '../../sample';

/** Its title, author and date, with the codes of its problems. */
async function read(text: string) {
  const checked = await checkText(text);
  const { title, author, date, lang } = checked.read?.document.meta ?? {};
  return { title, author, date, lang, problems: placesOf(checked) };
}
const body = '\n# A heading\n\nSome words.\n';

describe('front matter', () => {
  test('is not needed', async () => {
    expect(await read(body)).toMatchObject({ title: 'A heading', problems: [] });
  });

  test.each([
    ['YAML', `---\ntitle: A talk\nauthor: Ada\ndate: 2026-01-02\n---\n${body}`],
    ['YAML with a name', `---yaml\ntitle: A talk\nauthor: Ada\ndate: 2026-01-02\n---\n${body}`],
    ['YAML that ends in dots', `---\ntitle: A talk\nauthor: Ada\ndate: 2026-01-02\n...\n${body}`],
    [
      'YAML between longer lines',
      `----\ntitle: A talk\nauthor: Ada\ndate: 2026-01-02\n----\n${body}`,
    ],
    [
      'YAML after a comment',
      `<!-- a\nb -->\n\n---\ntitle: A talk\nauthor: Ada\ndate: 2026-01-02\n---\n${body}`,
    ],
    ['YAML with capitals', `---\nTitle: A talk\nAuthor: Ada\nDate: 2026-01-02\n---\n${body}`],
    ['TOML', `+++\ntitle = "A talk"\nauthor = 'Ada'\ndate = 2026-01-02\n+++\n${body}`],
    ['JSON', `---json\n{"title": "A talk", "author": "Ada", "date": "2026-01-02"}\n---\n${body}`],
    ['lines of Pelican', `Title: A talk\nDate: 2026-01-02 10:20\nAuthor: Ada\nSlug: x\n${body}`],
    [
      'lines of MultiMarkdown',
      `Title:  A\n  talk\nAuthor: Ada\nDate: 2 January 2026\nBase Header Level: 2\n${body}`,
    ],
    ['lines of Pandoc', `% A talk\n% Ada\n% January 2, 2026\n${body}`],
    [
      'references of Markdown',
      `[title]: <> (A talk)\n[author]: <> (Ada)\n[date]: <> (2026-01-02)\n${body}`,
    ],
  ])('may be %s', async (_, text) => {
    expect(await read(text)).toEqual({
      ...{ title: 'A talk', author: 'Ada', date: '2026-01-02', lang: 'en', problems: [] },
    });
  });

  test('may stand in the comment that begins a course of LiaScript', async () => {
    const text = `<!--\nauthor: Ada\nemail: a@b.org\nlanguage: de\nnarrator: Deutsch Female\n-->\n${body}`;
    expect(await read(text)).toMatchObject({ title: 'A heading', author: 'Ada', lang: 'de' });
  });

  test.each([
    ['a slide between rules', '---\n# A heading\n---\n\nSome words.\n'],
    ['a slide with room around it', '---\n\n# A heading\n\n---\n\nSome words.\n'],
    ['a list of dates and names', `Date: 2026-01-02\nPresent: Ada, Grace\n${body}`],
    ['a rule', `---\n${body}`],
    ['words that begin with a key', `Note: this is a draft.\n${body}`],
  ])('is not seen in %s', async (_, text) => {
    const { title, date, problems } = await read(text);
    expect({ title, date }).toEqual({ title: 'A heading', date: undefined });
    expect(problems.filter((problem) => /meta|yaml|front/i.test(problem))).toEqual([]);
  });

  test('may have empty lines between its keys', async () => {
    const text = '---\n\nlayout: post\ntitle: A\n\ntags:\n- b\n\n---\n\nWords.\n';
    const { document } = readOf(await checkText(text));
    expect([document.meta.title, document.deck]).toEqual(['A', false]);
  });

  test('that is not closed ends at the first empty line', async () => {
    expect(await read(`---\ntitle: A talk\n${body}\n---\n\nMore.\n`)).toMatchObject({
      ...{ title: 'A talk', problems: ['1:1 frontMatterOpen'] },
    });
  });

  test('keeps every place of the text below it', async () => {
    const text = `\n<!-- x -->\n---\ntitle: A talk\n---\n${body}\n## B\n\n:::bulets\n:::\n`;
    expect((await read(text)).problems).toEqual(['13:1 directiveUnknown']);
  });
});

describe('a title', () => {
  const title = async (text: string) => (await read(text)).title;
  test.each([
    ['of the front matter', '---\ntitle: A\n---\n\n# B\n', 'A'],
    ['of the first "#", wherever it stands', '## Before\n\n# A *talk* {#x}\n', 'A talk'],
    ['of the first heading', '#\n\n### B\n\n## C\n', 'B'],
    ['of the file', 'Words alone.\n', 'Talk'],
    [
      'of the first heading where the front matter leaves it empty',
      '---\ntitle:\n---\n\n# B\n',
      'B',
    ],
    ['as it was written, though it looks like a number', '---\ntitle: 1.10\n---\n\n# B\n', '1.10'],
  ])('is that %s', async (_, text, expected) => {
    expect(await title(text)).toBe(expected);
  });
});

describe('a mistake in YAML', () => {
  test.each([
    ['title: F# #1', 'F# #1'],
    ['title: Foo: bar', 'Foo: bar'],
    ['title: @ada speaks', '@ada speaks'],
    ['title: "Foo" and bar', '“Foo” and bar'],
    ['title: [Draft] Foo', '[Draft] Foo'],
    ["title: 'Foo", 'Foo'],
    ['title: *Foo* and bar', 'Foo and bar'],
    ['title: Foo %', undefined],
  ])('in %j is read as it was meant, and said', async (line, meant) => {
    const { title, problems } = await read(`---\nauthor: Ada\n${line}\n---\n${body}`);
    expect(title).toBe(meant ?? 'Foo %');
    expect(problems).toEqual(meant ? ['3:8 yamlMended'] : []);
  });

  test('in an indent of tabs is mended', async () => {
    const text = `---\ntitle: A\nvoice:\n\tname: silent\n---\n${body}`;
    const checked = await checkText(text);
    expect(placesOf(checked)).toEqual(['3:7 yamlMended']);
    expect(checked.read?.document.meta.voice.name).toBe('silent');
  });

  test('keeps the other keys', async () => {
    const text = `---\ntitle: A: B\ntags: [x\nformats: {\nauthor: Ada\n---\n${body}`;
    expect(await read(text)).toMatchObject({
      ...{ title: 'A: B', author: 'Ada', problems: ['2:8 yamlMended', '4:11 yamlBroken'] },
    });
  });

  test('a comment behind a title stays one', async () => {
    const { title, problems } = await read(`---\ntitle: A # the title\n---\n${body}`);
    expect({ title, problems }).toEqual({ title: 'A', problems: [] });
  });
});

describe('a key', () => {
  const codes = async (lines: string) => (await read(`---\n${lines}\n---\n${body}`)).problems;

  test.each([
    'layout: post\ntags: [a]\ncategories: x\npermalink: /x/\nexcerpt_separator: <!--more-->',
    'draft: false\nweight: 10\nShowToc: true\ncover:\n  image: x.png',
    'pubDate: 2024-01-01\nheroImage: ./x.png\nfeatured: true',
    'marp: true\npaginate: true\nheader: x\nbackgroundColor: "#fff"\nstyle: |\n  a { }',
    'theme: paper\nhighlighter: shiki\ndrawings:\n  persist: false\nmdc: true\nfonts: {sans: X}\nrouterMode: hash',
    'format:\n  revealjs:\n    incremental: true\nbibliography: x.bib\nexecute:\n  echo: false\njupyter: python3',
    'output:\n  html_document:\n    toc: true\nparams: {a: 1}\nknit: x',
    'sidebar_position: 3\nsidebar_label: X\nhide_table_of_contents: true',
    'cssclasses: [a]\naliases: [b]',
    'theme: seriph',
    'theme: Gaia',
    'marp: true\ntheme: our-own',
    'theme: ./theme\nclass: text-center',
    'theme: [cosmo, custom.scss]',
    'url: /posts/a/\nthumbnail: /a.png',
    'slideOptions:\n  transition: slide',
    'teaching: 10\nexercises: 5',
  ])('of another tool is passed over: %j', async (lines) => {
    expect(await codes(lines)).toEqual([]);
  });

  test('near one of ours is said with ours', async () => {
    const { problems } = await checkText(`---\nautor: Ada\ntitel: X\nflavour: Y\n---\n${body}`);
    expect(problems.map(({ severity, fix }) => [severity, /mean "(\w+)"/.exec(fix)?.[1]])).toEqual([
      ['warning', 'author'],
      ['warning', 'title'],
      ['warning', undefined],
    ]);
  });
});

describe('a value as other tools have it', () => {
  test.each([
    ['author: [Ada, Grace]', { author: 'Ada, Grace' }],
    ['author: {name: Ada, email: a@b.org}', { author: 'Ada' }],
    [
      'author:\n  - name: {given: Ada, family: Lovelace}\n    orcid: 1\n  - Grace',
      { author: 'Ada Lovelace, Grace' },
    ],
    ['authors:\n  - name: Ada Lovelace\n    affiliations: [x]', { author: 'Ada Lovelace' }],
    ['authors: [ada]', { author: undefined }],
    ['date: 2024-03-01T10:00:00Z', { date: '2024-03-01' }],
    ['date: 2024-3-1 10:00:00 +0100', { date: '2024-03-01' }],
    ['date: 2024/03/01', { date: '2024-03-01' }],
    ['date: March 1st, 2024', { date: '2024-03-01' }],
    ['date: Fri, 01 Mar 2024 10:00:00 GMT', { date: '2024-03-01' }],
    ['date: 1.3.2024', { date: '2024-03-01' }],
    ['lang: en_GB', { lang: 'en-GB' }],
    ['lang: DE\nvoice: silent', { lang: 'de' }],
    ['locale: fr_FR.UTF-8', { lang: 'fr-FR' }],
    ['language: English', { lang: 'en' }],
    ['author:\ndate:\nlang: ""', { author: undefined, date: undefined, lang: 'en' }],
  ])('%j is understood', async (lines, expected) => {
    const found = await read(`---\n${lines}\n---\n${body.replace('Some words.', '')}`);
    expect(found).toMatchObject({ ...expected, problems: [] });
  });

  test.each([
    ['theme: nihgt', '2:8'],
    ['date: 03/01/2024', '2:7'],
    ['date: last-modified', '2:7'],
    ['title: {en: A, de: B}', '2:8'],
    ['url: posts', '2:6'],
    ['author: [{handle: ada}]', '2:9'],
  ])('%j is passed over, and said', async (line, at) => {
    const checked = await checkText(`---\n${line}\n---\n${body}`);
    expect(placesOf(checked)).toEqual([`${at} metaWrong`]);
    expect(checked.failed).toBe(false);
  });
});

test('of a draft of the IETF ends with its first part, and parts are no words', async () => {
  const text = `---\ncoding: utf-8\n\ntitle: A talk\ndocname: draft-a-b-latest\nauthor:\n  -\n    ins: A. Lovelace\n    name: Ada\n\n--- abstract\n\nIn short.\n\n--- middle\n${body}\n--- back\n`;
  const checked = await checkText(text);
  const { document, lines } = readOf(checked);
  expect(document.meta.title).toBe('A talk');
  expect(document.sections.map(({ id }) => id)).toEqual(['a-talk', 'abstract', 'a-heading']);
  expect(lines.flat().map(({ text }) => text)).toEqual(['In short.', 'Some words.']);
});

describe('a document that is set whole in a fence', () => {
  const whole = `---\ntitle: A talk\n---\n${body}\n~~~js\nrun();\n~~~\n`;

  test.each([
    ['', '```markdown', '```'],
    ['of four marks', '````md', '````'],
    ['after empty lines', '\n\n``` Markdown', '```\n\n'],
  ])('%s is read as what it holds', async (_, opens, closes) => {
    const found = await checkText(`${opens}\n${whole}${closes}`);
    expect(placesOf(found)).toEqual(['1:1 fencedWhole']);
    const plain = await checkText(whole);
    expect(found.read?.scenes).toEqual(readOf(plain).scenes);
  });

  test('is not one whose first fence is closed sooner', async () => {
    const checked = await checkText('```markdown\n# A\n```\n\nSome words.\n\n```js\nrun();\n```\n');
    expect(placesOf(checked)).toEqual([]);
  });
});

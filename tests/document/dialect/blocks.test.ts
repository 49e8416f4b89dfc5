/** Blocks set apart, columns and cells, as tools for documents write them. */
import { describe, expect, test } from 'vitest';
import { sketchAll } from '../tree';

/** Below a heading. */
const nodes = (body: string) => sketchAll(`# A\n\n${body}\n`).nodes.slice(1);
const problems = (body: string) => sketchAll(`# A\n\n${body}\n`).problems;

describe('words set apart', () => {
  test.each([
    ['of GitHub', '> [!WARNING]\n> Hot *tea*.', 'callout:warning[](p("Hot " emphasis("tea") "."))'],
    ['of Obsidian', '> [!tip] A *hint*\n> Words', 'callout:tip["A " emphasis("hint")](p("Words"))'],
    [
      'of GitHub with all that it says in its first line, which is no title',
      `> [!TIP] **So**: ${'words and more '.repeat(7)}end.\n> Last.`,
      `callout:tip[](p(strong("So") ": ${'words and more '.repeat(7)}end." "\\n" "Last."))`,
    ],
    ['of Obsidian that fold', '> [!faq]- Why\n> Words', 'details["Why"](p("Words"))'],
    ['of Docusaurus', ':::note\n\nWords\n\n:::', 'callout:note[](p("Words"))'],
    [
      'of Docusaurus with a title',
      ':::tip[A *b*]\nWords\n:::',
      'callout:tip["A " emphasis("b")](p("Words"))',
    ],
    ['of VitePress', '::: danger Stop\nWords\n:::', 'callout:caution["Stop"](p("Words"))'],
    ['of VitePress that open', '::: details More\nWords\n:::', 'details["More"](p("Words"))'],
    [
      'of Quarto',
      '::: {.callout-important title="Look"}\nWords\n:::',
      'callout:important["Look"](p("Words"))',
    ],
    [
      'of Quarto with a heading',
      '::: {.callout-note}\n## Look\n\nWords\n:::',
      'callout:note["Look"](p("Words"))',
    ],
    [
      'of Quarto that open',
      '::: {.callout-tip collapse="true"}\n## Look\nWords\n:::',
      'details["Look"](p("Words"))',
    ],
    [
      'of Carpentries',
      '::::::: challenge\n## Try\n\nWords\n:::::::',
      'callout:note["Try"](p("Words"))',
    ],
    [
      'of javascript.info',
      '```warn header="Hot"\nWords\n```',
      'callout:warning["Hot"](p("Words"))',
    ],
    ['of MkDocs, with tabs', '!!! note\n\tWords\n\n\tMore', 'callout:note[](p("Words") p("More"))'],
    ['of MkDocs', '!!! note\n    Words\n\n    - a', 'callout:note[](p("Words") ul(li(p("a"))))'],
    [
      'of MkDocs with a title',
      '!!! danger "Very *hot*"\n\n    Words',
      'callout:caution["Very " emphasis("hot")](p("Words"))',
    ],
    ['of MkDocs that open', '???+ example\n    Words', 'details:open["Example"](p("Words"))'],
    [
      'of MyST',
      '```{warning} Hot\nWords *here*\n```',
      'callout:warning["Hot"](p("Words " emphasis("here")))',
    ],
    ['of MyST in colons', ':::{tip}\nWords\n:::', 'callout:tip[](p("Words"))'],
    [
      'of MyST that open',
      '```{note} More\n:class: dropdown\nWords\n```',
      'details["More"](p("Words"))',
    ],
  ])('%s are a callout', (_, body, expected) => {
    expect(nodes(body)).toEqual([expected]);
    expect(problems(body)).toEqual([]);
  });

  test('stand in each other, in items, and between words without room', () => {
    expect(nodes('a\n:::: note\nb\n::: tip\nc\n:::\nd\n::::\ne')).toEqual([
      'p("a")',
      'callout:note[](p("b") callout:tip[](p("c")) p("d"))',
      'p("e")',
    ]);
    expect(nodes('- a\n\n  ::: note\n  b\n  :::\n- c').join()).toContain('callout:note[](p("b"))');
    expect(nodes('- a\n\n!!! note\n    b\n\n- c')).toEqual([
      'ul(li(p("a")))',
      'callout:note[](p("b"))',
      'ul(li(p("c")))',
    ]);
  });

  test('are not seen in code, nor in an exclamation', () => {
    const code = '```md\n::: note\nWords\n:::\n!!! note\n    x\n```';
    expect(nodes(code)).toEqual(['code:md:"::: note\\nWords\\n:::\\n!!! note\\n    x"']);
    expect(nodes('!!! wow\n\nWords')).toEqual(['p("!!! wow")', 'p("Words")']);
    expect(nodes('> [!a quote] b')).toEqual(['blockquote(p("[!a quote] b"))']);
  });
});

describe('columns', () => {
  test('of Pandoc stand side by side, whatever their colons', () => {
    const expected = ['columns(column(ul(li(p("a")))) column(ul(li(p("b")))))'];
    expect(
      nodes(':::: {.columns}\n::: {.column width="40%"}\n- a\n:::\n::: {.column}\n- b\n:::\n::::'),
    ).toEqual(expected);
    expect(nodes('::: columns\n::: column\n- a\n:::\n\n::: column\n- b\n:::\n:::')).toEqual(
      expected,
    );
  });

  test('of Quarto are made of each block', () => {
    expect(nodes('::: {layout-ncol=2}\n![a](a.png)\n\n![b](b.png)\n:::')).toEqual([
      'columns(column(p(image:a.png|a)) column(p(image:b.png|b)))',
    ]);
  });
});

describe('blocks between colons', () => {
  test('of ours stay as they are, with a space, too', () => {
    expect(nodes(':::points\n- a\n:::')).toEqual(['containerDirective(ul(li(p("a"))))']);
    expect(nodes('::: points\n- a\n:::')).toEqual(['containerDirective(ul(li(p("a"))))']);
    expect(nodes('::: note\n:::points\n- a\n:::\nb\n:::')).toEqual([
      'callout:note[](p("b"))',
      'containerDirective(ul(li(p("a"))))',
    ]);
  });

  test('that only say how words look leave the words', () => {
    const body =
      '::: {.incremental}\n- a\n:::\n\n::: fragment\nb\n:::\n\n::: {#fig-x .big}\nc\n:::';
    expect(nodes(body)).toEqual(['ul(li(p("a")))', 'p("b")', 'p("c")']);
  });

  test('that nobody knows leave their words, under their title', () => {
    expect(nodes(':::theorem Of tea\nWords\n:::')).toEqual(['p(strong("Of tea"))', 'p("Words")']);
  });

  test('are notes, or hidden', () => {
    expect(nodes('::: {.notes}\nSay *this*.\n\n- x\n:::\n\nWords')).toEqual([
      'html:"<!-- note: Say *this*.\\n\\n- x -->"',
      'p("Words")',
    ]);
    expect(nodes('::: notes\nSay.\n:::')).toEqual(['html:"<!-- note: Say. -->"']);
    expect(problems('::: {.hidden}\nNot this.\n:::')).toEqual(['3:1 slideHidden']);
    expect(nodes('::: {.hidden}\nNot this.\n:::')).toEqual([]);
  });

  test('that are not closed leave their words, and are said', () => {
    expect(nodes('::: {.columns}\nWords')).toEqual(['p("Words")']);
    expect(problems('::: {.columns}\nWords')).toEqual(['3:1 blockUnclosed']);
    expect(nodes('Words\n:::\nMore')).toEqual(['p("Words")', 'p("More")']);
    expect(problems('Words\n:::\nMore')).toEqual(['4:1 directiveStray']);
  });

  test('end behind a block of HTML', () => {
    expect(nodes('::: note\n<p>Words</p>\n:::\n\nMore')).toEqual([
      'callout:note[](p("Words"))',
      'p("More")',
    ]);
    expect(nodes('<div>\n::: note\nWords\n:::\n</div>')).toEqual(['p("Words")']);
  });
});

describe('what Pandoc, Quarto and R Markdown write', () => {
  const front = (body: string, keys = 'format: html') =>
    sketchAll(`---\n${keys}\n---\n\n# A\n\n${body}\n`).nodes.slice(1);

  test.each([
    ['cells', '```{r setup, fig.width=3}\n#| label: x\nplot(1)\n```', ['code:r:"plot(1)"']],
    ['classes of code', '``` {.python .numberLines}\na\n```', ['code:python:"a"']],
    ['pauses', 'a\n\n. . .\n\nb', ['p("a")', 'p("b")']],
    [
      'spans',
      'a [b *c*]{.red key="v:1"} d [e](f){target="_blank"}',
      ['p("a b " emphasis("c") " d " link:f("e"))'],
    ],
    ['attributes of code', 'a `b`{.js} c', ['p("a " inlineCode:"b" " c")']],
    ['attributes in a line', 'a\n{: .big}\n\n{: .x }\n\nb', ['p("a")', 'p("b")']],
    ['citations', 'As known [see @ada, p. 3; -@grace].', ['p("As known.")']],
    ['references', 'See @fig-one.', ['p("See the figure.")']],
    [
      'captions',
      '| a |\n| - |\n| b |\n\n: Of tea {#tbl-x}',
      ['table(row(cell("a")) row(cell("b")))', 'p("Of tea")'],
    ],
    [
      'drawn tables',
      '+---+---+\n| a | b |\n+===+===+\n| c | d |\n|   | e |\n+---+---+\n\n: Of tea',
      ['table(row(cell("a") cell("b")) row(cell("c") cell("d e")))', 'p("Of tea")'],
    ],
    [
      'drawn tables without names, whose cells hold items, headings, code and letters of two columns',
      '+------+--------+\n| - a  | # b    |\n| - 氯 | ```    |\n|      | x | y  |\n|      | ```    |\n+------+--------+',
      [
        'table(row(cell() cell()) row(cell("a" break "氯") cell(strong("b") break inlineCode:"x | y")))',
      ],
    ],
    [
      'drawn tables with cells across others',
      '+---+---+\n| a     |\n+---+---+',
      ['code::"+---+---+\\n| a     |\\n+---+---+"'],
    ],
  ])('%s', (_, body, expected) => {
    expect(front(body)).toEqual(expected);
  });

  test('headings keep an id alone', () => {
    expect(sketchAll('# A {#top .x data-y="z"}\n\n## B {.unnumbered}\n\n## C {-}\n').nodes).toEqual(
      [...['h1("A")', 'h2("B")', 'h2("C")']],
    );
  });

  test('hidden cells are left out, and counted once', () => {
    const text = '# A\n\n```{r, include=FALSE}\na\n```\n\n```{python}\n#| echo: false\nb\n```\n';
    expect(sketchAll(text)).toMatchObject({ nodes: ['h1("A")'], problems: ['3:1 cellHidden'] });
  });

  test('addresses and packages in brackets are no citations', () => {
    expect(nodes('Use [@babel/core] or [a@b.org].')[0]).toContain('[@babel/core]');
  });

  test('outputs that are slides make a deck', () => {
    const deck = (keys: string) => sketchAll(`---\n${keys}\n---\n\n# A\n`).deck;
    expect(deck('format: revealjs')).toBe(true);
    expect(deck('format:\n  beamer:\n    theme: x')).toBe(true);
    expect(deck('output: xaringan::moon_reader')).toBe(true);
    expect(deck('output: ioslides_presentation')).toBe(true);
    expect(deck('format: html')).toBe(false);
  });
});

describe('what MyST, LiaScript and others write', () => {
  test('figures, code and formulas in fences', () => {
    const body =
      '```{figure} a.png\n:alt: A\n:width: 200px\n\nThe *caption*\n```\n\n```{code-block} python\n:linenos:\n\na = 1\n```\n\n```{math}\nx\n```';
    expect(nodes(body)).toEqual([
      'p(image:a.png|A|The caption|{"width":200})',
      'code:python:"a = 1"',
      'math',
    ]);
  });

  test('figures between colons', () => {
    const body = ':::{figure} a.png\n:alt: A\n:width: 200px\n:class: x\n\nThe *caption*\n:::';
    expect(nodes(body)).toEqual(['p(image:a.png|A|The caption|{"width":200})']);
    expect(nodes(':::{note}\n:class: dropdown\n\nWords\n:::')).toEqual([
      'callout:note[](p("Words"))',
    ]);
  });

  test('roles are their words, targets are nothing', () => {
    expect(nodes('(target)=\n\nSee {ref}`this part <x>` and {code}`f()`.')).toEqual([
      'p("See " "this part" " and " inlineCode:"f()" ".")',
    ]);
  });

  test('steps and media of LiaScript', () => {
    const head = '<!--\nauthor: A\nlanguage: en\nnarrator: x\n-->\n\n';
    expect(sketchAll(`${head}# A\n\n    {{1}}\nWords !?[film](a.mp4)\n`).nodes).toEqual([
      'h1("A")',
      'p("Words   " link:a.mp4("film"))',
    ]);
  });

  test('tabs of MkDocs, one after the other', () => {
    expect(nodes('=== "One"\n\n    a\n\n=== "Two"\n\n    b')).toEqual([
      'p(strong("One"))',
      'p("a")',
      'p(strong("Two"))',
      'p("b")',
    ]);
  });

  test('words that are marked', () => {
    expect(nodes('a ==b c== d, a == b == c')).toEqual(['p("a " mark("b c") " d, a == b == c")']);
  });
});

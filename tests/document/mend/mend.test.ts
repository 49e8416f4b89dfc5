import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseBody, sketch, sketches } from '../tree';

describe('what was meant is done, where it is sure', () => {
  test.each([
    ['##Heading', ['h2("Heading")']],
    ['#\u00a0Heading', ['h1("Heading")']],
    ['＃＃ 标题', ['h2("标题")']],
    ['#One\n\n##Two', ['h1("One")', 'h2("Two")']],
    ['<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> b1', ['p("One.")', 'p("Two.")']],
    ['-\u00a0a\n-\u00a0b', ['ul(li(p("a")) li(p("b")))']],
    ['• a\n• b', ['ul(li(p("a")) li(p("b")))']],
    ['![A](my photo (1).png)', ['p(image:my photo (1).png|A)']],
    ['![A](my photo.png "Title")', ['p(image:my photo.png|A|Title)']],
    ['![A](a.png “Title”)', ['p(image:a.png|A|Title)']],
    ['![A](a.png =300x200)', ['p(image:a.png|A|{"width":300})']],
    ['![A|300](a.png)', ['p(image:a.png|A|{"width":300})']],
    ['![[a b.png|300]]', ['p(image:a b.png|{"width":300})']],
    ['[a](two words.pdf)', ['p(link:two words.pdf("a"))']],
    ['[a] (https://a.org)', ['p(link:https://a.org("a"))']],
    ['！[图](a.png) [文](https://a.org)', ['p(image:a.png|图)', 'p(link:https://a.org("文"))']],
    ['[文]（https://a.org）', ['p(link:https://a.org("文"))']],
    ['一个**“词”**的', ['p("一个" strong("“词”") "的")']],
    ['**Note: **text', ['p(strong("Note:") " " "text")']],
    ['A **word ** here.', ['p("A " strong("word") " here.")']],
    ['And ** there**.', ['p("And " strong("there") ".")']],
    ['** All of it **', ['p(strong("All of it"))']],
    ['[a](#a place) [b](https://b.org', ['p(link:#a-place("a") " " link:https://b.org("b"))']],
    ['[[A page|words]] and [[Another]]', ['p("words and Another")']],
    ['Click ![[open.svg#icon]] now', ['p("Click " " now")']],
    ['![[Another note]] and [[Note#^a1b2]]', ['p("Another note and Note")']],
    ['<input type="checkbox"\n  checked\n  >\n  Words', ['p("☑ \\nWords")']],
    ['A sign :material-pound: here', ['p("A sign  here")']],
    ['[`a`][pkg.a] and [b][pkg.b]', ['p(inlineCode:"a" " and b")']],
    [
      '1. One\n    a. Two\n    b. Three',
      ['ol:1(li(p("One") ul(li(p("a. Two")) li(p("b. Three")))))'],
    ],
    [
      '<div class="mermaid">\nflowchart TD\n  A --&gt; B\n</div>',
      ['code:mermaid:"flowchart TD\\n  A --> B"'],
    ],
    ['(some/label)=\nWords', ['p("Words")']],
    ['[a]() b', ['p("a" " b")']],
    ['คำว่า**“ทดสอบ”**นี้', ['p("คำว่า" strong("“ทดสอบ”") "นี้")']],
    ['2024. A year.', ['p("2024. A year.")']],
    ['a\n\n--\n\nb', ['p("a")', 'thematicBreak', 'p("b")']],
    ['My hair---it froze.', ['p("My hair—it froze.")']],
    ['So far -- and no further.', ['p("So far – and no further.")']],
    [
      'Run it with --force or -- as ever --all, a----b',
      ['p("Run it with --force or – as ever --all, a----b")'],
    ],
    ['a\n\n-- Ada', ['p("a")', 'p("-- Ada")']],
    ['3. Oktober 1990 war ein Mittwoch.', ['p("3. Oktober 1990 war ein Mittwoch.")']],
    ['```js{1,3}\na\n```', ['code:js:"a"']],
    ['One.\n\n~~Two.~~\n\nThree.', ['p("One." " " delete("Two."))', 'p("Three.")']],
    ['~~One.~~\n\nTwo.', ['p(delete("One.") " " "Two.")']],
    ['~~One.~~\n\n- Two', ['p(delete("One."))', 'ul(li(p("Two")))']],
  ])('%j is %j', (text, expected) => {
    expect(sketches(text)).toEqual(expected);
  });

  test.each([
    ['f(**a, **b) and 2 ** 3 ** 4', ['p("f(**a, **b) and 2 ** 3 ** 4")']],
    ['#tag and words', ['p("#tag and words")']],
    ['2024. a\n2025. b', ['ol:2024(li(p("a")) li(p("b")))']],
    ['3. Then do this.', ['ol:3(li(p("Then do this.")))']],
    ['a[i](see the file b.txt)', ['p("a[i](see the file b.txt)")']],
    ['[a](b) and (c d.png)', ['p(link:b("a") " and (c d.png)")']],
    ['[b][c d] and m[i][jjj]', ['p("[b][c d] and m[i][jjj]")']],
    ['[[1, 2], [3, 4]]', ['p("[[1, 2], [3, 4]]")']],
    ['`##a` and\n\n    ##b', ['p(inlineCode:"##a" " and")', 'code::"##b"']],
  ])('%j is left as it is', (text, expected) => {
    expect(sketches(text)).toEqual(expected);
  });

  test('sentences with a rule right below them are no heading', () => {
    const text = 'One line of a paragraph,\nand another one.\n---\n\nA heading\n---\n';
    expect(sketches(text)).toEqual([
      'p("One line of a paragraph,\\nand another one.")',
      'thematicBreak',
      'h2("A heading")',
    ]);
  });
});

describe('emoji', () => {
  test.each([
    ['Done :tada:, :+1: and :rocket:!', 'Done 🎉, 👍 and 🚀!'],
    [':wave::skin-tone-2:', '👋'],
    ['At 10:30:45, a:b:c, 1:100:5.', 'At 10:30:45, a:b:c, 1:100:5.'],
    [':no-such-name: stays', ':no-such-name: stays'],
    ['constructor :constructor: too', 'constructor :constructor: too'],
  ])('%j is %j', (text, expected) => {
    expect(
      parseBody(text)
        .nodes.map((node) => textOf(node))
        .join(''),
    ).toBe(expected);
  });

  test('in code is code', () => {
    expect(sketches('`:tada:`')).toEqual(['p(inlineCode:":tada:")']);
  });
});

describe('what is not closed', () => {
  test('a fence ends before the next heading', () => {
    const { nodes, problems, messages } = parseBody('```js\na\n\n## B\n\nWords.\n');
    expect(nodes.map(sketch)).toEqual(['code:js:"a"', 'h2("B")', 'p("Words.")']);
    expect(problems).toEqual(['8:1 fenceUnclosed']);
    expect(messages[0]).toContain('line 9');
  });

  test('a fence ends with the signs that were meant to close it', () => {
    const { nodes, problems } = parseBody('````js\na\n```\n\nWords.\n');
    expect(nodes.map(sketch)).toEqual(['code:js:"a"', 'p("Words.")']);
    expect(problems).toEqual(['8:1 fenceUnclosed']);
  });

  test('a comment ends with its paragraph, or with the sign that was meant', () => {
    expect(sketches('<!-- a\nb\n\nWords.')).toEqual(['html:"<!-- a\\nb -->"', 'p("Words.")']);
    expect(sketches('<!-- a -- >\n\nWords.')).toEqual(['html:"<!-- a -->"', 'p("Words.")']);
  });

  test('each of several is closed', () => {
    const { nodes } = parseBody('```js\na\n\n## B\n\n<!-- c\n\nWords.\n\n```py\nd\n');
    expect(nodes.map(sketch)).toEqual([
      'code:js:"a"',
      'h2("B")',
      'html:"<!-- c -->"',
      'p("Words.")',
      'code:py:"d"',
    ]);
  });
});

describe('directives', () => {
  test('with two colons are their words', () => {
    const { nodes, problems } = parseBody('::note[Some words]\n\n::toggle{id=1}\n');
    expect(nodes.map(sketch)).toEqual(['p("Some words")']);
    expect(problems).toEqual(['8:1 directiveLeaf', '10:1 directiveLeaf']);
  });

  test('in a line are their words', () => {
    expect(sketches('An :abbr[HTML]{title="x"} at 10:30a, Schüler:innen.')).toEqual([
      'p("An " "HTML" " at 10" ":30a" ", Schüler" ":innen" ".")',
    ]);
  });

  test('of which only the colons are there are left out', () => {
    const { nodes, problems } = parseBody('Words.\n\n:::\n\nMore.\n');
    expect(
      nodes
        .map((node) => textOf(node))
        .join(' ')
        .trim()
        .replace(/\s+/g, ' '),
    ).toBe('Words. More.');
    expect(problems).toEqual(['10:1 directiveStray']);
  });
});

describe('too much', () => {
  test('a paragraph without end is several, of whole sentences', () => {
    const { nodes } = parseBody('A sentence of words. '.repeat(600));
    const texts = nodes.map((node) => textOf(node));
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.every((text) => text.trim().endsWith('.'))).toBe(true);
    expect(texts.join('').trim()).toBe('A sentence of words. '.repeat(600).trim());
  });

  test('a paragraph of 55,000 characters is one warning with its length', () => {
    const { problems, messages } = parseBody(`Words.\n\n- ${'word '.repeat(11_000)}`);
    expect(problems).toEqual(['10:1 paragraphTooLong']);
    expect(messages).toEqual(['This paragraph has 55001 characters, and is read as several.']);
  });

  test('quotes without end are fewer, and keep their words', () => {
    const { nodes, problems } = parseBody(`${'> '.repeat(200)}Words.`);
    expect(nodes.map((node) => textOf(node))).toEqual(['Words.']);
    expect(problems).toEqual(['8:1 nestedTooDeep']);
  });

  test('a list of links, a table and code of any length are not too much', () => {
    const list = '- [a](b) *c* [d](e)\n'.repeat(400);
    const table = `| a | b |\n| - | - |\n${'| *a* | [b](c) |\n'.repeat(400)}`;
    const code = `\`\`\`json\n${'[[1, 2], [3]]\n'.repeat(5000)}\`\`\`\n`;
    const numbers = list.replaceAll('- ', '1. ');
    expect(parseBody(`${list}\n${numbers}\n${table}\n${code}`).problems).toEqual([]);
  });
});

test('after mends, what was written has its place all the same', () => {
  const { document } = parseBody('##One\n\n{% a %} Two **three**\n{% b %}\nfour\n\n##Five');
  const seen: string[] = [];
  for (const node of document.root.children.slice(1)) {
    const { start, end } = node.position ?? {};
    seen.push(`${start?.line}:${start?.column} ${document.text.slice(start?.offset, end?.offset)}`);
  }
  expect(seen).toEqual(['8:1 ##One', '10:9 Two **three**', '12:1 four', '14:1 ##Five']);
});

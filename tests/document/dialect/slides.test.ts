/** Slides as other tools write them. */
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/parse';
import { collectProblems } from '../../../src/problem/problem';
import { sketchAll } from '../tree';

const nodes = (text: string) => sketchAll(text).nodes;

describe('a deck of Marp', () => {
  const HEAD = '---\nmarp: true\npaginate: true\n---\n\n';

  test('keeps what its comments say of looks to itself, and gives all others to the speaker', () => {
    const text = `${HEAD}<!-- _class: lead -->\n\n# <!-- fit --> Tea\n\n<!--\nheader: 'x'\nfooter: ''\n-->\n\n<!-- Ask who drinks it. -->\n\n---\n\n## Leaves\n\n<!-- _backgroundColor: #fff -->\n`;
    const { deck, nodes, problems } = sketchAll(text);
    expect({ deck, problems }).toEqual({ deck: true, problems: [] });
    expect(nodes.filter((node) => node.includes('note:'))).toEqual([
      'html:"<!-- note: Ask who drinks it. -->"',
    ]);
  });

  test('takes no slide that was taken out for a note', () => {
    const text = `${HEAD}# A\n\n<!--\n---\n\n## Old\n\nOld words here.\n-->\n\n<!-- TODO: more -->\n\n<!-- ![x](y.png) -->\n`;
    expect(nodes(text).join()).not.toContain('note:');
  });

  test.each([
    ['bg right:40% A cup', 'A cup|{"place":"right","share":0.4}'],
    ['bg left', '{"place":"left"}'],
    ['bg', '{"place":"full"}'],
    ['bg fit opacity:.5 brightness:1.2', '{"place":"full"}'],
    ['w:300px A cup', 'A cup|{"width":300}'],
    ['A cup, left', 'A cup, left'],
  ])('reads of a picture ![%s]', (alt, expected) => {
    expect(nodes(`${HEAD}# A\n\n![${alt}](a.png)\n`)[1]).toBe(`p(image:a.png|${expected})`);
  });

  test('is known without its key, by its comments and backgrounds', () => {
    const slides = '\n\n---\n\n## B\n\nb\n'.repeat(4);
    expect(nodes(`# A\n\n![bg](a.png)${slides}`)[1]).toBe('p(image:a.png|{"place":"full"})');
  });
});

describe('a deck of Slidev', () => {
  const HEAD = '---\ntitle: A\nhighlighter: shiki\n---\n\n# A\n';

  test('has keys at the top of its slides, which are no headings', () => {
    const text = `${HEAD}\nWords\n---\nlayout: center\nclass: x\n---\n\n## B\n\n---\n\n## C\n`;
    expect(sketchAll(text)).toEqual({
      ...{ deck: true, problems: [] },
      nodes: ['h1("A")', 'p("Words")', 'thematicBreak', 'h2("B")', 'thematicBreak', 'h2("C")'],
    });
  });

  test('is known by the keys of a slide alone, which keep every place', () => {
    const text = '# A\n\n---\nlayout: quote\n---\n\n:::bulets\n:::\n\n::: nothing\n';
    expect(sketchAll(text).deck).toBe(true);
    expect(sketchAll('# A\n\n---\nBob: hello\n---\n\nWords\n').nodes).toEqual([
      ...['h1("A")', 'thematicBreak', 'h2("Bob: hello")', 'p("Words")'],
    ]);
  });

  test('puts slots side by side, below the heading', () => {
    const text = `${HEAD}\n---\nlayout: two-cols\n---\n\n## B\n\n- a\n\n::right::\n\nWords\n\n---\n\n## C\n`;
    expect(nodes(text).slice(2, 4)).toEqual([
      'h2("B")',
      'columns(column(ul(li(p("a")))) column(p("Words")))',
    ]);
  });

  test('leaves above its columns what stands before the left one', () => {
    const text = `${HEAD}\n---\nlayout: two-cols-header\n---\n\nAbove\n\n:: left ::\n\nL\n\n::right::\n\nR\n\n::bottom::\n\nBelow\n`;
    expect(nodes(text).slice(2)).toEqual([
      ...['p("Above")', 'columns(column(p("L")) column(p("R")))', 'p("Below")'],
    ]);
  });

  test('has one note a slide, its last comment, and steps at its clicks', () => {
    const text = `${HEAD}\n<!-- Not this. -->\n\nWords\n\n<!-- Say hello. [click] Go on. -->\n\n---\n\n## B\n\n<!-- Nor this. -->\n\nMore\n`;
    expect(nodes(text).filter((node) => node.includes('note:'))).toEqual([
      'html:"<!-- note: Say hello. [step] Go on. -->"',
    ]);
  });

  test('has clicks around its words, and tags as Vue writes them', () => {
    const text = `${HEAD}\n<v-clicks depth="2">\n\n- a\n- b\n\n</v-clicks>\n\n<div @click="go" w-1/2 class="x">\n\nWords <carbon:arrow /> here\n\n</div>\n`;
    expect(nodes(text)).toEqual(['h1("A")', 'ul(li(p("a")) li(p("b")))', 'p("Words  here")']);
  });

  test('shows the picture of a layout at its side', () => {
    const text = `${HEAD}\n---\nlayout: image-right\nimage: /a.png\n---\n\n## B\n`;
    expect(nodes(text).slice(2)).toEqual(['p(image:/a.png|{"place":"right"})', 'h2("B")']);
  });

  test('names what stands in other files, and what is hidden', () => {
    const text = `${HEAD}\n<<< @/a.ts\n\n---\nsrc: ./b.md\n---\n\n---\nhide: true\n---\n\n## Hidden\n\n---\n\n## C\n`;
    expect(sketchAll(text)).toMatchObject({
      problems: ['11:1 includeLeft', '15:1 slideHidden', '8:5 includeLeft'],
      nodes: ['h1("A")', ...Array(3).fill('thematicBreak'), 'h2("C")'],
    });
  });

  test('has code with the lines in focus, state after state', () => {
    const text = `${HEAD}\n\`\`\`ts {1|2-3|all}{lines:true} twoslash\na\n\`\`\`\n\n\`\`\`\`md magic-move\n\`\`\`js\none\n\`\`\`\n\`\`\`js\ntwo\n\`\`\`\n\`\`\`\`\n`;
    expect(nodes(text).slice(1)).toEqual(['code:ts:"a"', 'code:js:"one"', 'code:js:"two"']);
  });
});

describe('a deck of reveal.js', () => {
  const SLIDES = '# A\n\na\n\n---\n\n## B\n\nb\n\n---\n\n## C\n\nc\n\n---\n\n## D\n\nd\n';

  test('has notes from "Note:" to the end of the slide, where no parser looks', () => {
    const text = SLIDES.replace('\nb\n', '\n- b\nNote: First *word*.\n\n## Not a heading\n- x\n');
    expect(sketchAll(text)).toMatchObject({
      deck: true,
      nodes: expect.arrayContaining([
        'h2("B")',
        'ul(li(p("b")))',
        'html:"<!-- note: First *word*.\\n\\n## Not a heading\\n- x -->"',
      ]),
    });
    expect(nodes(text)).not.toContain('h2("Not a heading")');
  });

  test('is parted by rules right below words, by two dashes, and by lines that it names', () => {
    const text =
      '---\nverticalSeparator: "<!--v-->"\n---\n\n# A\n\nWords\n---\n\n## B\n\n--\n\n## C\n\n<!--v-->\n\n## D\n';
    expect(nodes(text)).toEqual([
      ...['h1("A")', 'p("Words")', 'thematicBreak', 'h2("B")', 'thematicBreak'],
      ...['h2("C")', 'thematicBreak', 'h2("D")'],
    ]);
  });

  test('says nothing of its comments', () => {
    const text = `<!-- .slide: data-background="x" -->\n${SLIDES}\nWords <!-- .element: class="fragment" -->\n`;
    const { deck, nodes: all, problems } = sketchAll(text);
    expect({ deck, problems }).toEqual({ deck: true, problems: [] });
    expect(all.join()).not.toContain('note:');
  });

  test('has notes in shortcodes of Hugo', () => {
    const text = `+++\noutputs = ["Reveal"]\n+++\n\n# A\n\n{{% note %}}\nHello *you*.\n{{% /note %}}\n`;
    expect(nodes(text)).toEqual(['h1("A")', 'html:"<!-- note: Hello *you*. -->"']);
  });
});

describe('a deck of remark', () => {
  test('has properties at the top of slides, notes below three signs, and steps', () => {
    const text =
      'class: center, middle\nname: start\n\n# A\n\n???\nSay *this*.\n\n---\n\n## B\n- a\n--\n\n- b\n\n---\nlayout: true\n\nOn each\n\n---\n\n## C\n';
    expect(sketchAll(text)).toEqual({
      deck: true,
      problems: ['18:1 slideHidden'],
      nodes: [
        ...['h1("A")', 'html:"<!-- note: Say *this*. -->"', 'thematicBreak', 'h2("B")'],
        ...['ul(li(p("a")) li(p("b")))', 'thematicBreak', 'thematicBreak', 'h2("C")'],
      ],
    });
  });

  test('has columns and classes in brackets', () => {
    const text =
      '# A\n\n.left-column[\n- a\n]\n.right-column[\nWords .red[in *red*] [1]\n]\n\n.center[.big[Hello]]\n\n???\nx\n\n---\n\n# B\n';
    expect(nodes(text).slice(1, 3)).toEqual([
      'columns(column(ul(li(p("a")))) column(p("Words in " emphasis("red") " [1]")))',
      'p("Hello")',
    ]);
  });
});

describe('a document that is no deck', () => {
  test.each([
    [
      'an article with ornaments',
      `# A\n\n${'Words and more words. '.repeat(30)}\n\n---\n\n`.repeat(5),
    ],
    [
      'a page about decks',
      '# A\n\nUse `<v-click>` and `<!-- .slide: -->`.\n\n```md\n---\nlayout: x\n---\n???\n```\n',
    ],
    ['a text with a rule', '# A\n\na\n\n---\n\nb\n\n---\n\nc\n'],
    ['a text with "Note:"', '# A\n\nNote: this is said.\n\nAnd this.\n'],
  ])('is %s', (_, text) => {
    expect(sketchAll(text).deck).toBe(false);
  });

  test('keeps its comments for the author', () => {
    expect(nodes('# A\n\n<!-- Check this number. -->\n\nWords\n').join()).not.toContain('note:');
  });
});

test('short slides between rules are a deck, whoever made them', () => {
  const text = '# A\n\na\n\n---\n\nb\n\n<!-- Say b. -->\n\n---\n\n## C\n\n---\n\n![d](d.png)\n';
  expect(sketchAll(text)).toMatchObject({
    deck: true,
    nodes: expect.arrayContaining(['html:"<!-- note: Say b. -->"']),
  });
});

describe('rules beside headings', () => {
  const rule = '\n\n---\n\n';
  const scenes = (text: string) => {
    const { sections } = parseDocument(
      text,
      { name: 'talk', folder: '/nowhere' },
      collectProblems('talk.md'),
    );
    return sections.map(
      ({ heading, content }) => `${textOf(heading)}: ${content.map((node) => textOf(node)).join()}`,
    );
  };

  test('of slides that alternate, a heading and what it is of, make one scene of both', () => {
    const text = ['# T', '## A', 'a', '## B', '- b', '## C\n\nc'].join(rule);
    expect(scenes(text)).toEqual(['T: ', 'A: a', 'B: b', 'C: c']);
  });

  test('of a deck part what stands between them, though some slides are headings alone', () => {
    const text = ['# T', '## A', 'a', 'b', 'c', '## B', '## C\n\nc'].join(rule);
    expect(scenes(text)).toEqual(['T: ', 'A: ', ': a', ': b', ': c', 'B: ', 'C: c']);
  });

  test('of a text that is no deck are ornaments right below a heading, and part what follows', () => {
    const long = `Many words stand here. ${'They go on and on. '.repeat(20)}`;
    const text = `# T\n\n${long}\n\n## A\n---\na\n\n***\nb\n\n---\n\n## B\n\n---\n`;
    expect(scenes(text).slice(1)).toEqual(['A: a', 'A: b', 'B: ']);
  });

  test('right below words make no deck of short parts', () => {
    const part =
      '**Motion**\nThat we go, and that we go today.\n---\n**Yes: 3**\n**No: 1**\nIt is accepted.\n---\n';
    expect(sketchAll(`# Minutes\n\n## One\n---\n${part}\n## Two\n---\n${part}`).deck).toBe(false);
  });
});

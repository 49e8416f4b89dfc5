import { describe, expect, test } from 'vitest';
import { parseBody, sketch, sketches } from '../tree';

describe('tags of template languages', () => {
  test.each([
    ['A {% include b.html %} c {{ site.title }}, d.', ['p("A c, d.")']],
    ['{% if a %}\nOne.\n{% else %}\nTwo.\n{% endif %}', ['p("One.")', 'p("Two.")']],
    ['{{< lead >}}\nSome **words**.\n{{< /lead >}}', ['p("Some " strong("words") ".")']],
    ['{{% steps %}}\n\n- a\n\n{{% /steps %}}', ['ul(li(p("a")))']],
    ['Version **{{ site.version }}** ({{ date }}) is out.', ['p("Version is out.")']],
    ['{% comment %}\nNot this.\n{% endcomment %}\n\nThis.', ['p("This.")']],
    ['{# Not this. #}This.', ['p("This.")']],
    ['{% raw %}`{{ a }}`{% endraw %}', ['p(inlineCode:"{{ a }}")']],
    ['{% raw %}{{ a }}{% endraw %}', ['p("{{ a }}")']],
    ['{{#if a}}\n\nWords.\n\n{{/if}}', ['p("Words.")']],
    [
      '[a]({% link b.md %}) [c]({{ "/d.md" | relative_url }})',
      ['p(link:b.md("a") " " link:d.md("c"))'],
    ],
    ['[a]({{< ref "b.md" >}})', ['p(link:b.md("a"))']],
    ['[a]({{ page.next }})', ['p("a")']],
    ['![a]({{site.url}}/b.jpg)', ['p(image:b.jpg|a)']],
    ['<img src="{{ site.baseurl }}{{ "/b.jpg" }}" alt="a">', ['p(image:b.jpg|a)']],
    ['![a]({{ "/b c.jpg" | asset }})', ['p(image:b%20c.jpg|a)']],
    ['{{< figure src="/a b.png" alt="A" caption="Of <b>a</b>" >}}', ['p(image:a b.png|A|Of a)']],
    [
      '{{< img src="a.png" alt="A" caption="My [_last_ one](https://example.org/a) on B" >}}',
      ['p(image:a.png|A|My last one on B)'],
    ],
    ['{% include figure.html url="a.png" title="A" %}', ['p(image:a.png|A|A)']],
    ['{{< video src="a.mp4" >}}', ['video:a.mp4']],
    ['{% highlight js mark_lines="1 3" %}\na\n{% endhighlight %}', ['code:js:"a"']],
    [
      '{{< highlight go "linenos=true" >}}\nimport "fmt"\n\n{{ a }}\n{{< /highlight >}}',
      ['code:go:"import \\"fmt\\"\\n\\n{{ a }}"'],
    ],
    ['{% highlight js %}a```b{% endhighlight %}', ['code:js:"a```b"']],
    [
      '{% hint style="warning" %}\nMind this.\n{% endhint %}',
      ['containerDirective(p("Mind this."))'],
    ],
  ])('%j is %j', (text, expected) => {
    expect(sketches(text)).toEqual(expected);
  });

  test.each([
    'A formula $x^{{a}}$ and \\frac{{a}}{{b}}.',
    'In `{% code %}` and `{{ code }}`.',
    '```\n{% code %}\n{{ code }}\n```',
    'A set {a, b} and {{}}.',
  ])('%j is none', (text) => {
    expect(parseBody(text).problems).toEqual([]);
    expect(sketches(text).join('')).toContain('{');
  });

  test('that are left out are counted for each kind, and named where the first of it stands', () => {
    const { messages, problems } = parseBody(
      'A {% include a.html %}.\n\n{{< youtube x >}}\n\n{% include b.html %}\n\n{{ a }}\n',
    );
    expect(problems).toEqual([
      '8:3 shortcodesLeftOut',
      '10:1 shortcodesLeftOut',
      '14:1 shortcodesLeftOut',
    ]);
    expect(messages).toEqual([
      '2 shortcodes like {% include … %} were left out; the text inside stays.',
      '1 shortcode like {{< youtube … >}} was left out; the text inside stays.',
      '1 shortcode like {{ a }} was left out; the text inside stays.',
    ]);
  });
});

describe('programs among the words', () => {
  test('are left out: imports, exports, components', () => {
    const { nodes, messages } = parseBody(
      "import A from './a';\nimport { B } from 'b';\n\nexport const c = {\n  d: 1,\n};\n\n## E\n\n<Tabs f={[1, 2]} g=\"h\">\n\nWords <B.C i={() => j > 1}>stay</B.C>.\n\n</Tabs>\n\n{/* Not this. */}\n\n{\n/** Nor this. */\n}\n",
    );
    expect(nodes.map(sketch)).toEqual(['h2("E")', 'p("Words stay.")']);
    expect(messages).toEqual([
      '3 lines of a program like "import A from \'./a\';" were left out.',
      '2 components like <Tabs> were left out; the text inside stays.',
    ]);
  });

  test.each([
    'import duties from China rose.',
    'export default settings to a file.',
    'In `import a from "b"`.',
  ])('%j is a sentence', (text) => {
    expect(parseBody(text).problems).toEqual([]);
  });

  test('a picture that a program asks for is found', () => {
    expect(sketches('<img src={require(\'./a.png\').default} alt="A" />')).toEqual([
      'p(image:./a.png|A)',
    ]);
  });

  test('what Vue adds to a tag is left out', () => {
    expect(sketches('<div v-if="a" @click="b" :class="c">Words.</div>')).toEqual(['p("Words.")']);
  });
});

describe('lists of attributes', () => {
  test.each([
    ['Some words.\n{: .lead}', ['p("Some words.")']],
    ['**a**{:.b} c', ['p(strong("a") " c")']],
    ['[a](b.md){:target="_blank"} c', ['p(link:b.md("a") " c")']],
    ['## A {.b #c key="d"}', ['h2("A")']],
    ['## A {-}', ['h2("A")']],
    ['[some words]{.aside} here', ['p("some words here")']],
    ['[words]{.mark} here', ['p(mark("words") " here")']],
    ['![a](b.png){: .right width="300"}', ['p(image:b.png|a|{"width":300,"place":"right"})']],
    ['![a](b.png)\n{: .full}', ['p(image:b.png|a|{"place":"full"})']],
    [
      '![A caption](b.png){fig-alt="What \\"is\\" shown"}',
      ['p(image:b.png|What "is" shown|A caption)'],
    ],
    ['- a {.b}\n- c', ['ul(li(p("a")) li(p("c")))']],
    ['{::comment}\nNot this.\n{:/comment}\n\nThis.', ['p("This.")']],
    ['```{.python .numbered}\na\n```', ['code:python:"a"']],
  ])('%j is %j', (text, expected) => {
    expect(sketches(text)).toEqual(expected);
    expect(parseBody(text).problems).toEqual([]);
  });

  test.each(['A set {a, b}.', 'In JSON {"a": 1} or {:ok, value}.', 'The class {.a} of it.'])(
    '%j is none',
    (text) => {
      expect(sketches(text).join('')).toContain('{');
    },
  );

  test('may hold the id of a heading', () => {
    const { document } = parseBody('## A {.b #c key="d"}\n\n## B {#e .f}\n\n## C {#g}');
    expect(document.sections.slice(1).map(({ id }) => id)).toEqual(['c', 'e', 'g']);
  });

  test('tell where a block is to stand', () => {
    const { nodes } = parseBody('- a\n- b\n{.left}\n\n{.wide}\n| a |\n| - |\n| b |\n');
    expect(nodes.map(({ type, data }) => [type, data])).toEqual([
      ['list', { wish: { place: 'left' } }],
      ['table', { wish: { place: 'wide' } }],
    ]);
  });
});

describe('tables of contents', () => {
  test.each([
    '[TOC]',
    '[[_TOC_]]',
    '$'.concat('{toc}'),
    '* The list\n{:toc}',
    '{{< toc >}}',
    '<!-- toc -->\n\n- [A](#a)\n\n<!-- tocstop -->',
    '<!-- START doctoc generated -->\n- [A](#a)\n<!-- END doctoc -->',
  ])('%j is left out without a word', (text) => {
    const { nodes, problems } = parseBody(`Before.\n\n${text}\n\nAfter.`);
    expect(nodes.map(sketch)).toEqual(['p("Before.")', 'p("After.")']);
    expect(problems).toEqual([]);
  });
});

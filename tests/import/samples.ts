/** A file of each format that is read, with a little of everything. */
import { box, slidesFile, wordFile } from './office';
import { openFile } from './open-file';
import { pdf } from './pdf-file';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const word = wordFile(`
  <w:p><w:pPr><w:pStyle w:val="1"/></w:pPr>${run('On tea')}</w:p>
  <w:p>${run('Tea is ')}${run('good', '<w:b/>')}${run(' &amp; cheap, a*b_c.')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>
  <w:tbl><w:tr><w:tc><w:p>${run('a|b')}</w:p></w:tc><w:tc><w:p>${run('c')}</w:p></w:tc></w:tr></w:tbl>`);

const slides = slidesFile([
  { shapes: box('ctrTitle', ['Tea']) + box('subTitle', ['A talk']), notes: 'Welcome.' },
  {
    shapes:
      box('title', ['Kinds']) +
      box('body', [
        '<a:p><a:pPr><a:buChar char="•"/></a:pPr><a:r><a:rPr b="1"/><a:t>Green</a:t></a:r><a:r><a:t> tea</a:t></a:r></a:p>',
      ]),
    notes: 'There is one, [click] and it is green.',
  },
]);

const text = openFile(
  'text',
  '<text:h text:outline-level="1">Kinds</text:h><text:list text:style-name="L"><text:list-item><text:p>green<text:note text:id="n"><text:note-body><text:p>Of leaves.</text:p></text:note-body></text:note></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
);
const presentation = openFile(
  'presentation',
  '<draw:page><draw:frame presentation:class="title" svg:width="8cm" svg:height="2cm"><draw:text-box><text:p>Kinds</text:p></draw:text-box></draw:frame><draw:frame svg:y="5cm" svg:width="8cm" svg:height="2cm"><draw:text-box><text:p>Two <text:span text:style-name="B">of them</text:span></text:p></draw:text-box></draw:frame></draw:page>',
);

const words =
  'These are words of an article that somebody wrote about tea, for $5 and 50 %. '.repeat(8);
const page = `<html><head><title>Tea</title></head><body><article><h1>On tea</h1><p>${words}</p><h2>Kinds</h2><ul><li>green<ul><li>young</li></ul></li></ul><table><tr><th>a</th><th colspan="2">b</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table><pre><code class="language-js">a &lt; b</code></pre><p>${words}</p></article></body></html>`;

const cells = [
  { cell_type: 'markdown', source: ['# Tea\n', '\n', 'With $x_1$ and *care*.'], metadata: {} },
  {
    cell_type: 'code',
    source: 'print(1)',
    metadata: {},
    outputs: [{ output_type: 'stream', name: 'stdout', text: ['1\n'] }],
  },
];
const notebook = JSON.stringify({ nbformat: 4, metadata: {}, cells });

const deck =
  '---\nmarp: true\n---\n\n# Tea\n\n---\n\n## Kinds\n\n![bg](https://example.com/a.png)\n\n- green\n  - young\n\n> [!NOTE]\n> Wait.\n\n| a | b |\n| - | - |\n| 1 | $x$ |\n\nWords of it.[^1]\n\n[^1]: Of leaves.\n';

const plain = `On tea\n\n${words}\n\nKinds\n-----\n\n1. green\n2. a*b*c, _x_, [y], 5 < 6, #7, ~a~, | and \\, https://example.com/a_b\n`;

const portable = pdf([
  [
    [60, 700, 20, 'On tea'],
    [60, 660, 10, 'Tea is a drink that many peo-'],
    [60, 648, 10, 'ple like, for \\(5\\) reasons.'],
    [60, 610, 14, 'Kinds', 'bold'],
    [60, 590, 10, '- green'],
  ],
]);

const paper = String.raw`\title{Tea}
\newcommand{\tea}{tea}
\begin{document}
\section{Kinds}
\begin{itemize}
  \item \textbf{green} \tea
\end{itemize}
\begin{tabular}{ll} a & b \\ $x$ & d \end{tabular}
\begin{verbatim}
a %% b
\end{verbatim}
\end{document}`;

const asciidoc = `= On tea
Ada Byron

${words}

== Kinds

* green
** young

Wait.footnote:[Or not.]

[cols=">1,1"]
|===
|a |b *c*

|1 |stem:[x]
|===

[source,js]
----
a < b
----
`;

export const samples: Readonly<Record<string, Uint8Array | string>> = {
  ...{ docx: word, odt: text, pptx: slides, odp: presentation, pdf: portable },
  ...{ html: page, ipynb: notebook, md: deck, txt: plain, tex: paper, adoc: asciidoc },
};

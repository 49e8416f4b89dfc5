import { describe, expect, test } from 'vitest';
import { parseBody, sketches } from '../tree';

describe('LaTeX among Markdown', () => {
  test.each([
    ['\\framesubtitle{Look closer}\n\nWords.', ['p("Look closer")', 'p("Words.")']],
    [
      'Some \\textbf{bold} and \\emph{soft} words.',
      ['p("Some " strong("bold") " and " emphasis("soft") " words.")'],
    ],
    ['See \\href{https://a.org/b}{the page}.', ['p("See " link:https://a.org/b("the page") ".")']],
    ['\\begin{center}\nIn the middle.\n\\end{center}', ['p("In the middle.")']],
    [
      '\\begin{columns}\n\\begin{column}{0.5\\textwidth}\nLeft\n\\end{column}\n\\begin{column}{0.5\\textwidth}\nRight\n\\end{column}\n\\end{columns}',
      ['p("Left")', 'p("Right")'],
    ],
    [
      '\\begin{itemize}\n  \\item One\n  \\item<2-> Two\n\\end{itemize}',
      ['ul(li(p("One")) li(p("Two")))'],
    ],
    [
      '\\begin{description}\n\\item[Key] Words\n\\end{description}',
      ['ul(li(p(strong("Key") " Words")))'],
    ],
    ['\\begin{block}{A rule}\nKeep it.\n\\end{block}', ['p(strong("A rule"))', 'p("Keep it.")']],
    ['\\begin{verbatim}\nx \\pause\n\\end{verbatim}', ['code::"x \\\\pause"']],
    ['\\includegraphics[width=3in]{img/a.png}', ['p(image:img/a.png)']],
    ['\\begin{figure}[H]\n    \\includegraphics{a.png}\n\\end{figure}', ['p(image:a.png)']],
    ['\\note{For me.}\n\nWords.', ['html:"<!-- note: For me. -->"', 'p("Words.")']],
    ['Words\\index{words} and \\LaTeX{}\\ldots', ['p("Words and LaTeX…")']],
  ])('%j is %j', (text, expected) => {
    expect(sketches(text)).toEqual(expected);
  });

  test('in a table is a table', () => {
    const [table] = sketches(
      '\\begin{tabular}{l|r}\n\\hline\na & \\textbf{b} \\\\\nc & 5\\% \\\\\n\\end{tabular}',
    );
    expect(table).toContain('"a"');
    expect(table).toMatch(/^table/);
    expect(table).toContain('"5%"');
  });

  test.each([
    'A path C:\\small\\pause and a\\b.',
    'In `\\pause` and $\\textbf{x}_1$.',
    '```\n\\begin{center}\n\\pause\n```',
    'An \\unknown{thing} stays.',
  ])('%j is none', (text) => {
    expect(parseBody(text).problems).toEqual([]);
    expect(sketches(text).join('')).toContain('\\\\');
  });

  test('that says nothing is left out with one warning, and a drawing with its own', () => {
    const { problems } = parseBody(
      'Words.\n\n\\pause\n\n\\vspace{1em}\n\n\\begin{tikzpicture}\n\\draw (0,0);\n\\end{tikzpicture}\n\nAs in \\cite{knuth}.\n',
    );
    expect(problems).toEqual(['10:1 latexLeftOut', '14:1 latexLeftOut', '18:7 latexLeftOut']);
  });
});

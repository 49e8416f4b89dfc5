/** LaTeX, and the documents that it becomes. */
import { expect, test } from 'vitest';
import { draftOf, textOf } from './office';

const TEX = String.raw`\documentclass{article}
\usepackage{booktabs} % tables
\newcommand{\tea}{Earl Grey}
\title{On \emph{tea}}
\author{Ada Byron\thanks{of London} \and Grace Hopper}
\begin{document}
\maketitle
% A comment of its own.
\section{Kinds}
There are ${'``'}two'' kinds---\tea{} and others, e.g.~green; 50\% of $x_1$.

\begin{itemize}
  \item Green
  \item Black
    \begin{itemize}
      \item \tea
    \end{itemize}
\end{itemize}

\begin{table}
  \begin{tabular}{lr}
    \toprule
    Kind & Minutes \\
    \midrule
    Green & 2 \\
    Black & 4 \\
    \bottomrule
  \end{tabular}
  \caption{How long to wait}
\end{table}

\[ E = mc^2 \]

\paragraph{Care.} It is hot.

\begin{verbatim}
a % b -- c
\end{verbatim}
\end{document}
Not read.
`;

test('LaTeX gives its title, sections, lists, tables, formulas and code, and words for its macros', async () => {
  const { text, remarks } = await draftOf('a.tex', TEX);
  expect(text).toMatch(/^---\nauthor: Ada Byron, Grace Hopper\n---\n\n# On tea\n/);
  expect(text).toContain(
    '## Kinds\n\nThere are “two” kinds—Earl Grey and others, e.g. green; 50% of $x_1$.',
  );
  expect(text).toContain('- Green\n- Black\n  - Earl Grey\n');
  expect(text).toContain('| Kind | Minutes |\n| - | - |\n| Green | 2 |\n| Black | 4 |');
  expect(text).toContain('How long to wait');
  expect(text).toContain('$$\nE = mc^2\n$$');
  expect(text).toContain('```\na % b -- c\n```');
  expect(text).toContain('**Care.** It is hot.');
  expect(text).not.toMatch(/comment|Not read|\\/);
  expect(remarks.join()).toContain('without its packages');
});

test('who wrote it stands at its head alone, and cells that are set otherwise are their words', async () => {
  const text = await textOf(
    'a.tex',
    String.raw`\begin{document}
\title{Tea} \author{Ada\orcidID{0000-1}} \institute{London \\ \email{a@b.c}}
\keywords{leaf \and cup}
\begin{tabular}{ll}
\multirow{2}{*}{\begin{tabular}[c]{@{}c@{}}of \\ it\end{tabular}} & \makecell{how \\ long} \\
a & b \\
\end{tabular}
\end{document}`,
  );
  expect(text).toBe(
    '---\nauthor: Ada\n---\n\n# Tea\n\nleaf, cup\n\n| of it | how long |\n| - | - |\n| a | b |\n',
  );
});

test('a command apart from its words, and letters of another size', async () => {
  const source = String.raw`\begin{document}
\section{Tea}
\subsection {Kinds}
\small{Green \emph{tea}} is {\small good}, {\bf hot} and {\em not \textbf{cold}}.
\end{document}`;
  expect(await textOf('a.tex', source)).toBe(
    '# Tea\n\n## Kinds\n\nGreen *tea* is good, **hot** and *not __cold__*.\n',
  );
});

test('a part of one is read as it is', async () => {
  expect(await textOf('a.tex', '\\section{Tea}\n  It is hot.\n')).toContain(
    '# Tea\n\nIt is hot.\n',
  );
});

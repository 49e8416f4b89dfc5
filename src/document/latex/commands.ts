/** Commands of LaTeX that stand in prose for Pandoc, Beamer and R Markdown, and what becomes of each. */

/** Set or arrange pages, and say nothing; a number of arguments goes with them. */
const SILENT: Readonly<Record<number, string>> = {
  0: `pause newpage clearpage cleardoublepage pagebreak linebreak newline smallskip medskip bigskip vfill hfill centering
    noindent raggedright raggedleft scriptsize footnotesize normalsize tiny small large Large LARGE huge Huge bfseries
    itshape ttfamily sffamily rmfamily normalfont selectfont appendix backmatter mainmatter frontmatter maketitle titlepage
    tableofcontents listoffigures listoftables printindex begingroup endgroup columnbreak hline toprule midrule bottomrule
    null onehalfspacing doublespacing singlespacing justifying sloppy protect`,
  1: `vspace hspace label pagestyle thispagestyle pagenumbering usepackage usetheme usecolortheme usefonttheme useinnertheme
    useoutertheme graphicspath hypersetup lstset phantom color linespread setbeamercovered pgfplotsset tikzset usetikzlibrary
    RaggedRight setstretch index`,
  2: `setcounter addtocounter setlength addtolength setbeamertemplate setbeamercolor setbeamerfont definecolor fontsize
    newcommand renewcommand providecommand DeclareMathOperator`,
  3: 'addcontentsline',
};

/** Hold what only LaTeX can put there: told when they are left out. */
const LOST: Readonly<Record<number, string>> = {
  0: 'printbibliography printglossary',
  1: `cite citep citet citeauthor citeyear parencite textcite autocite footcite nocite ref eqref pageref autoref cref Cref
    vref input include bibliography bibliographystyle movie animategraphics`,
};

/** Marks around the words of their last argument. */
const MARKED: Readonly<Record<string, readonly [open: string, close: string, before?: number]>> = {
  ...many('textbf alert structure strong', ['**', '**']),
  ...many('textit emph textsl', ['*', '*']),
  ...many('texttt code lstinline', ['`', '`']),
  ...many('textsuperscript', ['<sup>', '</sup>']),
  ...many('textsubscript', ['<sub>', '</sub>']),
  ...many('underline uline', ['<u>', '</u>']),
  ...many('sout st', ['~~', '~~']),
  ...many('textsc textrm textsf textup textmd textnormal text mbox fbox centerline uppercase', [
    '',
    '',
  ]),
  ...many('only uncover visible onslide makebox framebox textbackground', ['', '']),
  ...many('textcolor colorbox parbox scalebox foreignlanguage', ['', '', 1]),
  resizebox: ['', '', 2],
  ...many('footnote footnotetext thanks', ['^[', ']']),
  url: ['<', '>'],
  ...many('framesubtitle caption', ['\n\n', '\n\n']),
  ...many('part chapter', ['\n\n# ', '\n\n']),
  ...many('section frametitle', ['\n\n## ', '\n\n']),
  subsection: ['\n\n### ', '\n\n'],
  subsubsection: ['\n\n#### ', '\n\n'],
  ...many('paragraph subparagraph', ['\n\n**', '**']),
  ...many('note speakernote', ['\n\n<!-- note: ', ' -->\n\n']),
};

/** Stand for themselves. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{
    ldots: '…',
    dots: '…',
    textellipsis: '…',
    LaTeX: 'LaTeX',
    TeX: 'TeX',
    XeLaTeX: 'XeLaTeX',
    LuaLaTeX: 'LuaLaTeX',
  },
  ...{
    BibTeX: 'BibTeX',
    textregistered: '®',
    copyright: '©',
    texttrademark: '™',
    textdegree: '°',
    euro: '€',
    EUR: '€',
  },
  ...{
    quad: ' ',
    qquad: ' ',
    checkmark: '✓',
    rightarrow: '→',
    leftarrow: '←',
    Rightarrow: '⇒',
    Leftarrow: '⇐',
  },
  ...{
    textbullet: '•',
    textendash: '–',
    textemdash: '—',
    textasciitilde: '~',
    guillemotleft: '«',
    guillemotright: '»',
  },
};

export type Meaning =
  | { kind: 'silent' | 'lost'; takes: number }
  | { kind: 'marked'; open: string; close: string; before: number }
  | { kind: 'sign'; text: string }
  | { kind: 'link' | 'picture' | 'item' };

/** What a command means in prose; undefined for one that nobody knows. */
export function meaningOf(name: string): Meaning | undefined {
  if (name === 'href') return { kind: 'link' };
  if (name === 'includegraphics') return { kind: 'picture' };
  if (name === 'item') return { kind: 'item' };
  const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
  if (sign !== undefined) return { kind: 'sign', text: sign };
  const marked = Object.hasOwn(MARKED, name) ? MARKED[name] : undefined;
  if (marked) return { kind: 'marked', open: marked[0], close: marked[1], before: marked[2] ?? 0 };
  const takes = SILENT_TAKES.get(name);
  if (takes !== undefined) return { kind: 'silent', takes };
  const lost = LOST_TAKES.get(name);
  return lost === undefined ? undefined : { kind: 'lost', takes: lost };
}

const SILENT_TAKES = takesOf(SILENT);
const LOST_TAKES = takesOf(LOST);

function takesOf(table: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(
    Object.entries(table).flatMap(([takes, names]) =>
      names.split(/\s+/).map((name): [string, number] => [name, Number(takes)]),
    ),
  );
}

function many<T>(names: string, value: T): Record<string, T> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}

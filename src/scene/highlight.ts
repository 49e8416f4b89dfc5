/** Colours of code, by Shiki. Colours are CSS variables, so that the theme decides them. */
import { bundledLanguagesInfo } from 'shiki/langs';
import { z } from 'zod';

export const tokenSchema = z.strictObject({
  text: z.string(),
  /** `var(--code-token-…)` of the theme. */
  color: z.string().optional(),
  italic: z.boolean().optional(),
});
export type Token = z.infer<typeof tokenSchema>;

const THEME = { name: 'stage', variablePrefix: '--code-', fontStyle: true };
/** Names that say that there are no colours, and those that others have for a language, each before the one that is coloured. */
const PLAIN = 'text txt plain plaintext text-only none output ascii tree gitignore log logs';
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{
    assembly: 'asm',
    nasm: 'asm',
    command: 'bash',
    terminal: 'console',
    'sh-session': 'console',
  },
  ...{
    conf: 'ini',
    csvpreview: 'csv',
    patch: 'diff',
    dotnet: 'csharp',
    env: 'dotenv',
    edn: 'clojure',
  },
  ...{ golang: 'go', 'go-html-template': 'html', 'go-text-template': 'text', graphviz: 'text' },
  ...{
    h: 'c',
    hpp: 'cpp',
    jinja2: 'jinja',
    mathematica: 'wl',
    maven: 'xml',
    node: 'js',
    dot: 'text',
  },
  ...{
    mysql: 'sql',
    pgsql: 'sql',
    postgres: 'sql',
    sqlite: 'sql',
    tsql: 'sql',
    pseudocode: 'text',
  },
  ...{ ipython: 'python', python2: 'python', python3: 'python', py3: 'python', rss: 'xml' },
  ...{ svg: 'xml', xaml: 'xml', 'html+erb': 'erb', 'xml+erb': 'erb', 'html+jinja': 'jinja' },
};

/** Names and aliases of the languages that can be coloured. */
export const LANGUAGES = [
  ...PLAIN.split(' '),
  ...bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
];
const COLOURED = new Set(LANGUAGES);
export const isLanguage = (name: string): boolean => COLOURED.has(languageOf(name));

/** As the language is called here: what HackMD has behind the name (`js=101`, `!`) says nothing of it. */
function languageOf(name: string): string {
  const bare = name.toLowerCase().replace(/(?:=[\d+]*|!)$/, '') || 'text';
  return OTHER_NAMES[bare] ?? bare;
}

/** The coloured tokens of each line. `language` is one that isLanguage knows. */
export async function highlight(text: string, language: string): Promise<Token[][]> {
  const known = languageOf(language);
  const lang = PLAIN.split(' ').includes(known) ? 'text' : known;
  // Loaded when there is code: many documents have none.
  const { createCssVariablesTheme, getSingletonHighlighter } = await import('shiki');
  const themes = [createCssVariablesTheme(THEME)];
  const shiki = await getSingletonHighlighter({ themes, langs: [lang] });
  // Without the limit of time: a busy machine must not change the colours.
  const { tokens } = shiki.codeToTokens(text, {
    lang: lang as 'text',
    theme: THEME.name,
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    line.map(({ content, color, fontStyle = 0 }) => ({
      text: content,
      ...(color ? { color } : {}),
      ...((fontStyle & 1) > 0 ? { italic: true } : {}),
    })),
  );
}

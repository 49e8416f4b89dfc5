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
const PLAIN = ['text', 'txt', 'plain'];

/** Names and aliases of the languages that can be coloured. */
export const LANGUAGES = [
  ...PLAIN,
  ...bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
];
export const isLanguage = (name: string): boolean => LANGUAGES.includes(name.toLowerCase());

/** The coloured tokens of each line. `language` is one of LANGUAGES. */
export async function highlight(text: string, language: string): Promise<Token[][]> {
  const lang = PLAIN.includes(language) ? 'text' : language.toLowerCase();
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

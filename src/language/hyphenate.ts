/** Where long words may be parted, by the patterns of their language (Liang's, as TeX has them), loaded when they are asked for. */
import { codeOf } from './tag';

/** The word in parts, none of which is a letter or two; one part where it cannot be parted. */
export type Hyphenate = (word: string) => string[];

type Patterns = { hyphenateSync(text: string, options?: { hyphenChar?: string }): string };
type Load = () => Promise<{ default: Patterns }>;

/** Languages whose patterns are free to use (MIT, BSD, LPPL, or their own like words); others of the package are not. */
const LOADS: Readonly<Record<string, Load>> = {
  bg: () => import('hyphen/bg'),
  da: () => import('hyphen/da'),
  de: () => import('hyphen/de-1996'),
  el: () => import('hyphen/el-monoton'),
  en: () => import('hyphen/en-us'),
  'en-GB': () => import('hyphen/en-gb'),
  es: () => import('hyphen/es'),
  et: () => import('hyphen/et'),
  fi: () => import('hyphen/fi'),
  fr: () => import('hyphen/fr'),
  it: () => import('hyphen/it'),
  lt: () => import('hyphen/lt'),
  nb: () => import('hyphen/nb'),
  nl: () => import('hyphen/nl'),
  nn: () => import('hyphen/nn'),
  no: () => import('hyphen/nb'),
  pl: () => import('hyphen/pl'),
  pt: () => import('hyphen/pt'),
  ru: () => import('hyphen/ru'),
  sk: () => import('hyphen/sk'),
  sv: () => import('hyphen/sv'),
  uk: () => import('hyphen/uk'),
};

/** Tags of languages whose words are parted. */
export const HYPHENATED = Object.keys(LOADS);

const HYPHEN = '\u00ad';
/** A part with fewer letters looks torn off. */
const LEAST = 3;

/** Undefined for a language whose patterns are not known. */
export async function openHyphenation(lang: string): Promise<Hyphenate | undefined> {
  const load = LOADS[lang] ?? LOADS[codeOf(lang)];
  if (!load) return undefined;
  const { default: patterns } = await load();
  return (word) => merge(patterns.hyphenateSync(word, { hyphenChar: HYPHEN }).split(HYPHEN));
}

function merge(parts: readonly string[]): string[] {
  const merged: string[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && last.length < LEAST) merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const last = merged.at(-1) ?? '';
  if (merged.length < 2 || last.length >= LEAST) return merged;
  return [...merged.slice(0, -2), (merged.at(-2) ?? '') + last];
}

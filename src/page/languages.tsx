/** The ways to the same talk in its other languages, on the deck and on the watch page. */
import { markIn, wordsOf } from '../language/languages';
import { directionOf, nameOf } from '../language/tag';

/** By scene of the page: the scene of the other that says the same, and how many steps that has. */
export type Places = Readonly<Record<string, { scene: string; steps: number }>>;

/** A language of a talk. */
export interface TalkLanguage {
  lang: string;
  /** The folder of its results, beside that of the page's own. */
  name: string;
  /** Where its watch page is published. */
  url?: string;
  /** Nothing in the language of the page itself. */
  places?: Places;
}

/** Pages, by where they lie in the folder of a document's results. */
const PAGES = {
  deck: 'deck/index.html',
  single: '',
  watch: 'publish/watch/index.html',
  watchDeck: 'publish/watch/deck/index.html',
};
export type PageName = keyof typeof PAGES;

/** From the page of one language to that of another; to where it is published where both are. */
export function languageHref(
  page: PageName,
  { name, url }: TalkLanguage,
  own: string | undefined,
): string {
  const file = PAGES[page];
  if (url && own && page === 'watch') return url;
  if (url && own && page === 'watchDeck') return new URL(PAGES.deck, url).href;
  const folder = encodeURIComponent(name);
  const up = '../'.repeat(file.split('/').length);
  return `${up}${folder}/${file || `${folder}.html`}`;
}

interface LanguagesProps {
  /** Of the page. */
  lang: string;
  languages: readonly TalkLanguage[];
  hrefOf(language: TalkLanguage): string;
}

/** All languages by their own names; scripts read where each scene is from `data-places`. */
export function Languages({ lang, languages, hrefOf }: LanguagesProps) {
  return (
    <nav className="languages" aria-label={wordsOf(lang).languages} {...markIn(lang)}>
      {languages.map((language) => {
        const own = { lang: language.lang, dir: directionOf(language.lang) };
        const name = ownName(language.lang);
        return language.places ? (
          <a
            key={language.lang}
            {...own}
            hrefLang={language.lang}
            href={hrefOf(language)}
            data-places={JSON.stringify(language.places)}
          >
            {name}
          </a>
        ) : (
          <span key={language.lang} {...own} aria-current="true">
            {name}
          </span>
        );
      })}
    </nav>
  );
}

/** As a line begins: "Français". */
function ownName(lang: string): string {
  const name = nameOf(lang, lang);
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

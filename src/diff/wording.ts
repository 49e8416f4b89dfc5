/** The words of the page, in the language of the document where there are any. */
import { createContext, useContext } from 'react';
import type { Format } from '../format';
import { fillCounted } from '../language/gaps';
import { wordsOf } from '../language/languages';
import { seconds, signed } from './time';

export interface Wording extends ReturnType<typeof openWording> {}

/** `lang` is the document's. */
export function openWording(lang: string) {
  const { lang: own, diff, dev } = wordsOf(lang);
  return {
    /** That the words are in. */
    lang: own,
    words: diff,
    seconds: (ms: number) => seconds(ms, own),
    signed: (ms: number) => signed(ms, own),
    count: (name: Counts, count: number) => fillCounted(diff[name], count, own),
    steps: (count: number) => fillCounted(diff.facts.steps, count, own),
    formats: (formats: readonly Format[]) =>
      new Intl.ListFormat(own).format(formats.map((format) => dev.formats[format])),
  };
}

type Counts = 'unchanged' | 'out' | 'in' | 'steps' | 'more';

const Context = createContext(openWording('en'));
export const WordingProvider = Context.Provider;
export const useWording = (): Wording => useContext(Context);

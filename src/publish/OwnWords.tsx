/** Words of lectern's own may be in another language than the document. */
import type { ReactNode } from 'react';
import { markIn } from '../language/languages';

/** Such words that are a part of an element, or stand at the side where the page begins. `lang` is the page's. */
export function OwnWords({ lang, children }: { lang: string; children: ReactNode }) {
  const mark = markIn(lang);
  return mark.lang ? <span {...mark}>{children}</span> : children;
}

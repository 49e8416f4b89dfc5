/** Words of lectern's own are English in a document of any language; whoever reads them out is told so (WCAG 2.2, 3.1.2). */
import type { ReactNode } from 'react';
import { directionOf } from '../language/tag';

/** For an element of English words alone in a page of this language; nothing where the page is English, too. */
export function englishIn(lang: string): { lang?: 'en'; dir?: 'ltr' } {
  if (/^en(-|$)/i.test(lang)) return {};
  return directionOf(lang) === 'ltr' ? { lang: 'en' } : { lang: 'en', dir: 'ltr' };
}

/** English words that are a part of an element, or stand at the side where the page begins. */
export function English({ lang, children }: { lang: string; children: ReactNode }) {
  const attributes = englishIn(lang);
  return attributes.lang ? <span {...attributes}>{children}</span> : children;
}

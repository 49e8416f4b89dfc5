/** What of a page is words of its own; where no article is found among them, all of it is read. */

/** What a site puts around its words. */
const AROUND = 'script, style, template, noscript, iframe, nav, aside, form, button';
/** What may be around them. */
const BESIDE = 'a, header, footer';

const without = (document: Document, left: string): Element => {
  const body = (document.body ?? document.documentElement).cloneNode(true) as Element;
  for (const one of body.querySelectorAll(left)) one.remove();
  return body;
};

/** Nobody sees them; in a document they would be notes. */
export const withoutRemarks = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, '');

const count = (words: string | null | undefined): number =>
  (words ?? '').split(/\s+/).filter(Boolean).length;

/** Of twelve pages of several sites an article had at least 0.82 of these words; of two that were taken apart wrongly, 0.3. */
const LEAST = 0.4;

/** The page's own words as HTML where `found`, an article's HTML, has too few of them; a function, since what finds it changes the page. */
export function wholePage(document: Document): (found: string) => string | undefined {
  const own = count(without(document, `${AROUND}, ${BESIDE}`).textContent);
  const html = withoutRemarks(without(document, AROUND).innerHTML);
  return (found) => (count(found.replace(/<[^>]*>/g, ' ')) < own * LEAST ? html : undefined);
}

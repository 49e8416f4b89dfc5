/** Addresses of the web as words: what is shown of one that stands bare in a text, and what is said. */

/** Letters of an address that are still read. */
const LONGEST = 36;
const SCHEME = /^(https?:\/\/|mailto:)/i;

/** An address as people write it: without its scheme, and of a long one the site and the last part. */
export function shortAddress(href: string): string {
  const plain = href
    .replace(SCHEME, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
  if (plain.length <= LONGEST) return plain;
  const site = siteOf(href);
  const last = (
    plain
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  ).trim();
  const short = `${site}/…/${last}`;
  return last && last !== site && short.length <= LONGEST ? short : `${site}/…`;
}

/** The site's name: `example.org`. Of an address of mail, all of it. */
export const siteOf = (href: string): string =>
  href
    .replace(SCHEME, '')
    .replace(/^www\./i, '')
    .split(/[/?#]/)[0] ?? '';

/** Whether the words of a link are the address alone, as a text has it in which nobody made a link of it. */
export const isBare = (words: string, href: string): boolean =>
  SCHEME.test(href) && [href, href.replace(/^http:\/\//i, '')].includes(words);

/** Letters of a page's name that are still said. */
const LONGEST_PAGE = 40;

/** The page that an address names, in words: `reveal.js` of `https://github.com/hakimel/reveal.js`; nothing where that says nothing. */
export function pageOf(href: string): string {
  const path = href
    .replace(SCHEME, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
  const name = path.includes('/') ? (path.split('/').at(-1) ?? '') : '';
  const words = name
    .replace(/\.(?:html?|md|php|aspx?)$/i, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  return words.length <= LONGEST_PAGE && /^[\p{L}\p{N}. ]*\p{L}{2}[\p{L}\p{N}. ]*$/u.test(words)
    ? words
    : '';
}

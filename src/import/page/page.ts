/** Saved pages: the article, without what a site puts around it. Nothing is fetched. */
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { Failure } from '../../failure';
import { alignOfAttributes } from '../align';
import { mayBeText } from '../length';
import { LIMITS } from '../limits';
import type { Reader } from '../reader';
import { placeOf, settle, standIn } from './place';
import { slidesOf } from './slides';
import { htmlToTree } from './tree';
import { wholePage } from './whole';

export const page: Reader = {
  name: 'a web page',
  endings: ['html', 'htm', 'xhtml'],
  async read(bytes) {
    if (bytes.length > LIMITS.text)
      throw new Failure('The page is too large.', 'save the article alone.');
    mayBeText(bytes);
    const source = new TextDecoder(charsetOf(bytes)).decode(bytes);
    if (nestingOf(source) > LIMITS.nesting)
      throw new Failure('The page lies deeper than any article.', 'save the article alone.');
    const { document } = parseHTML(source);
    const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
    const place = placeOf(document, source);
    const slides = slidesOf(document);
    const wholeOf = wholePage(document);
    keepAligns(document);
    const found = await quietly(() => Defuddle(document, standIn(place), { useAsync: false }));
    const { tree, left } =
      slides ?? htmlToTree(wholeOf(found.content) ?? (found.content || source));
    settle(tree, place);
    const title = (slides ? undefined : heading) || found.title || document.title;
    const meta = {
      ...(title && { title }),
      ...(found.author && { author: found.author }),
      ...(/^\d{4}-\d{2}-\d{2}/.test(found.published ?? '') && {
        date: found.published.slice(0, 10),
      }),
      ...(found.language && { lang: found.language }),
    };
    return { tree, meta, pictures: new Map(), left, remarks: [] };
  },
};

/** Styles and classes are gone from the article; how its cells stand is said in the older way, which stays. */
function keepAligns(document: Document): void {
  for (const cell of document.querySelectorAll('td, th')) {
    const of = (name: string): string => cell.getAttribute(name) ?? '';
    const align = alignOfAttributes(of('align'), of('style'), of('class'));
    if (align) cell.setAttribute('align', align);
  }
}

/** Tags that nothing has to close, programs and remarks. */
const CLOSED =
  /<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<!--[\s\S]*?(?:-->|$)|<\/?(?:p|li|d[dt]|t[rdh]|option|br|hr|img|input|meta|link|wbr|area|base|col|embed|source|track|param)\b|<[a-z][^<>]*\/>/gi;

/** How deep elements lie in each other, of those that have to be closed. */
function nestingOf(source: string): number {
  let [depth, deepest] = [0, 0];
  for (const [tag] of source.replace(CLOSED, '').matchAll(/<\/?[a-z]/gi)) {
    depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** As the page says in its first lines; UTF-8 else. */
function charsetOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const name = /<meta[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'utf-8';
  }
}

/** The library tells what it does on the console. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log, warn, error } = console;
  Object.assign(console, { log() {}, warn() {}, error() {} });
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

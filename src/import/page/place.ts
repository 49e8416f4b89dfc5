/** Links of a page that were meant from where it was: they lead there again, or are words. */
import type { Nodes, Root } from 'mdast';

/** No page of the world: what is beside a saved page is told by its own names. */
export const HERE = 'https://example.invalid/';

const SAVED = /<!-- saved from url=\(\d+\)(https?:\/\/\S+)/;

/** Where the page was, as it says itself; undefined where it does not. */
export function placeOf(document: ParentNode, source: string): string | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const saved = SAVED.exec(source.slice(0, 2048))?.[1];
  return (
    [saved, link, shared].find((one) => one && URL.canParse(one) && /^https?:/i.test(one)) ??
    undefined
  );
}

/** The same place in no site: all that is named from there can be told. */
export const standIn = (place: string | undefined): string =>
  place ? new URL(new URL(place).pathname.replace(/^\/+/, ''), HERE).href : HERE;

/** Changes links and pictures of the tree, which was read as if the page were at `standIn(place)`. */
export function settle(tree: Root, place: string | undefined): void {
  const folder = standIn(place).replace(/[^/]*$/, '');
  const settled = (node: Nodes): Nodes[] => {
    if ('children' in node) node.children = (node.children as Nodes[]).flatMap(settled) as never;
    if ((node.type !== 'link' && node.type !== 'image') || !node.url.startsWith(HERE))
      return [node];
    const path = node.url.slice(HERE.length);
    if (node.type === 'image')
      return [{ ...node, url: node.url.replace(folder, '').replace(HERE, '') }];
    return place ? [{ ...node, url: new URL(`/${path}`, place).href }] : node.children;
  };
  settled(tree);
}

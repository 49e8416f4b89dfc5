/** Links: where they may lead. One to a scene must lead to one that is there. */
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeOf } from '../document/place';
import type { Document } from '../document/schema';
import { nearest } from '../problem/nearest';
import type { Place, Problems } from '../problem/problem';
import { sceneOf } from './inline';
import { addReferences } from './references';
import type { Scene } from './schema';

/** Addresses of link definitions (`[name]: address`), by name. */
export function linkDefinitions(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  visit(document.root, 'definition', ({ identifier, url }) => {
    if (!found.has(identifier)) found.set(identifier, url);
  });
  return found;
}

/** The scene that each name of an anchor means: its id, or the name that GitHub gives its heading. */
export function sceneNames(document: Document): Map<string, string> {
  const names = new Map<string, string>();
  const slugger = new GithubSlugger();
  for (const { id, heading } of addReferences(document)) {
    const slug = slugger.slug(textOf(heading));
    if (!names.has(slug)) names.set(slug, id);
  }
  for (const { id } of addReferences(document)) names.set(id, id);
  return names;
}

/** The id of the scene that an anchor means; large letters are as good as small ones. */
export const sceneNamed = (name: string, names: ReadonlyMap<string, string>): string | undefined =>
  names.get(name) ?? names.get(name.toLowerCase());

/** Reports links to scenes that are not there: their words stay, and lead nowhere. */
export function checkLinks(document: Document, scenes: readonly Scene[], problems: Problems): void {
  const definitions = linkDefinitions(document);
  const names = sceneNames(document);
  const ids = new Set([...document.sections, ...scenes].map(({ id }) => id));
  const lost: Lost[] = [];
  const check = (node: Nodes, href = '') => {
    const id = sceneOf(href.trim());
    if (id && !ids.has(id) && !sceneNamed(id, names)) lost.push({ id, place: placeOf(node) });
  };
  visit(document.root, 'link', (node) => check(node, node.url));
  visit(document.root, 'linkReference', (node) => check(node, definitions.get(node.identifier)));
  report(lost, [...ids], problems);
}

interface Lost {
  id: string;
  place: Place;
}

/** So many links that lead nowhere are slips, each told by itself; more are a table of contents of something else. */
const MOST_SLIPS = 3;

function report(lost: readonly Lost[], ids: readonly string[], problems: Problems): void {
  const groups = lost.length > MOST_SLIPS ? [lost] : lost.map((one) => [one]);
  for (const group of groups) {
    const [first, more] = group;
    if (!first) continue;
    const named = group.map(({ id, place }) => ({ id, line: place.line }));
    const meant = more ? undefined : nearest(first.id, ids);
    problems.report('linkUnknown', first.place, named, ids, meant);
  }
}

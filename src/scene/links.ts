/** A link to a scene must lead to one that is there. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../document/place';
import type { Document } from '../document/schema';
import { nearest } from '../problem/nearest';
import type { Problems } from '../problem/problem';
import { sceneOf } from './inline';
import { linkDefinitions } from './phrasing';
import type { Scene } from './schema';

/** A section whose scene could not be read has its own problem, and may be named. */
export function checkLinks(document: Document, scenes: readonly Scene[], problems: Problems): void {
  const definitions = linkDefinitions(document);
  const ids = [...new Set([...document.sections, ...scenes].map(({ id }) => id))];
  const check = (node: Nodes, href = '') => {
    const id = sceneOf(href.trim());
    if (id !== undefined && !ids.includes(id))
      problems.report('linkUnknown', placeOf(node), id, nearest(id, ids), ids);
  };
  visit(document.root, 'link', (node) => check(node, node.url));
  visit(document.root, 'linkReference', (node) => check(node, definitions.get(node.identifier)));
}

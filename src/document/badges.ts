/** Badges: small pictures of the web that tell how a project fares today. Nobody presents them. */
import type { Image, Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { placeOf } from './place';

const WEB = /^(https?:)?\/\//i;
/** Hosts, and parts of addresses, that serve nothing else. */
const BADGE =
  /(\b|_)badges?(\b|_)|badgen|shields\.io|travis-ci\.|codecov\.io|circleci\.com|coveralls\.io|appveyor\.com|snyk\.io\/test|nodei\.co|isitmaintained|github\.com\/.*\/workflows\/|godoc\.org|packagist\.org|david-dm\.org|opencollective\.com\/.*\.svg|producthunt\.com\/.*\.svg/i;
const PHOTO = /\.jpe?g\b/i;

/** Whether a picture is a badge; what lies beside the document is none. */
const isBadge = (node: Nodes): boolean =>
  node.type === 'image' && WEB.test(node.url) && BADGE.test(node.url) && !PHOTO.test(node.url);

/** Takes the badges out of the tree, with what held nothing else; all of them are one warning, at the first. */
export function dropBadges(root: Root, problems: Problems): void {
  const found: Image[] = [];
  visit(root, 'image', (node) => {
    if (isBadge(node)) found.push(node);
  });
  const [first] = found;
  if (!first) return;
  problems.report('badgesLeftOut', placeOf(first), found.length);
  prune(root);
}

/** Removes badges, and nodes that are empty without them. */
function prune(parent: Parents): void {
  visit(parent, (node, index, holder: Parents | undefined) => {
    if (!holder || index === undefined || node === parent) return undefined;
    const isCell = node.type === 'tableCell' || node.type === 'tableRow';
    if (!isBadge(node) && (isCell || !('children' in node && isEmptied(node)))) return undefined;
    holder.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Whether a node holds badges, and nothing beside them that can be read. */
function isEmptied(node: Parents): boolean {
  let badges = 0;
  let others = 0;
  visit(node, (child) => {
    if (isBadge(child)) badges += 1;
    else if ('value' in child ? child.value.trim() : child.type === 'image') others += 1;
  });
  return badges > 0 && others === 0 && !textOf(node, { includeImageAlt: false }).trim();
}

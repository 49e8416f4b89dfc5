/** Badges: small pictures on the web that tell of a project's state. They are for readers of its page, and are left out. */
import type { Image, Nodes, Root } from 'mdast';
import type { Problems } from '../problem/problem';
import { placeOf } from './place';

/** Hosts that serve nothing else, and paths of those that serve other pictures, too. */
const HOSTS =
  /^(?:[\w-]+\.)*(?:shields\.io|badgen\.net|badge\.fury\.io|badges\.gitter\.im|travis-ci\.(?:org|com)|circleci\.com|codecov\.io|coveralls\.io|pepy\.tech|nodei\.co|deps\.rs|snyk\.io|codeclimate\.com|appveyor\.com|goreportcard\.com|godoc\.org|mybinder\.org|isitmaintained\.com|david-dm\.org|bestpractices\.dev|packagephobia\.(?:com|now\.sh)|hits\.dwyl\.(?:com|io)|contrib\.rocks|star-history\.com)$/i;
const PATHS = /[/._-]badges?(?:[/._-]|$)|\/shields?\/|\/buildStatus\b/i;

/** A picture on the web that is known as a badge. */
export function isBadge({ url }: Image): boolean {
  const whole = url.startsWith('//') ? `https:${url}` : url;
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return false;
  const { hostname, pathname } = new URL(whole);
  return HOSTS.test(hostname) || PATHS.test(pathname);
}

/** Takes badges out of the tree, and what holds nothing else; one warning tells of all. */
export function dropBadges(root: Root, problems: Problems): void {
  const found: Image[] = [];
  prune(root, found);
  const [first] = found;
  if (first) problems.report('imageBadges', placeOf(first), found.length);
}

/** Whether anything was taken out of `node`. */
function prune(node: Nodes, found: Image[]): boolean {
  if (!('children' in node)) return false;
  const before = found.length;
  node.children = node.children.filter((child: Nodes) => {
    if (child.type === 'image' && isBadge(child)) {
      found.push(child);
      return false;
    }
    return !prune(child, found) || !isEmpty(child);
  }) as typeof node.children;
  return found.length > before;
}

/** Of what may be left out as a whole: items of lists and cells stay. */
function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return !node.value.trim();
  if (node.type === 'break') return true;
  const holds = ['paragraph', 'link', 'linkReference', 'emphasis', 'strong'].includes(node.type);
  return holds && 'children' in node && node.children.every(isEmpty);
}

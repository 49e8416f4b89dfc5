/** Badges: small pictures on the web that tell of a project's state. They are for readers of its page, and are left out. */
import type { Image, Nodes, Root } from 'mdast';
import type { Problems } from '../problem/problem';
import { placeOf } from './place';

/** Hosts that serve nothing else, and paths of those that serve other pictures, too. */
const HOSTS = new Set(
  [
    // The state of a project.
    'shields.io badgen.net badge.fury.io travis-ci.org travis-ci.com circleci.com codecov.io coveralls.io codeclimate.com',
    'appveyor.com goreportcard.com godoc.org isitmaintained.com david-dm.org bestpractices.dev snyk.io deps.rs pepy.tech',
    'nodei.co packagephobia.com packagephobia.now.sh badgesize.io fossa.com fossa.io codefactor.io codacy.com saucelabs.com',
    'inch-ci.org scrutinizer-ci.com dependabot.com greenkeeper.io securityscorecards.dev trendshift.io repology.org dockeri.co',
    'reuse.software badges.gitter.im tokei.rs libraries.io',
    // What a reader may press.
    'mybinder.org herokucdn.com gitpod.io developer.stackblitz.com repl.it railway.app deepwiki.com producthunt.com',
    // Who reads it, who wrote it, who pays.
    'hits.dwyl.com hits.dwyl.io visitorbadge.io komarev.com hit.yhype.me hitcounter.pythonanywhere.com contrib.rocks',
    'star-history.com repobeats.axiom.co github-readme-stats.vercel.app github-readme-streak-stats.herokuapp.com',
    'streak-stats.demolab.com github-profile-trophy.vercel.app avatars.githubusercontent.com avatars0.githubusercontent.com',
    'avatars1.githubusercontent.com avatars2.githubusercontent.com avatars3.githubusercontent.com',
  ].flatMap((line) => line.split(' ')),
);
const PATHS =
  /[/._-]badges?(?:[/._-]|$)|\/shields?\/|\/buildStatus\b|\/(?:deploy\/)?button(?:\.svg)?$|\/open-in-[\w-]+\.svg$/i;

/** A picture on the web that is known as a badge. */
export function isBadge({ url }: Image): boolean {
  const whole = url.startsWith('//') ? `https:${url}` : url;
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return false;
  const { hostname, pathname } = new URL(whole);
  const names = hostname.toLowerCase().split('.');
  return names.some((_, i) => HOSTS.has(names.slice(i).join('.'))) || PATHS.test(pathname);
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

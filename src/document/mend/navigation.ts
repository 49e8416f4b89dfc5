/** Ways around a page that a deck and a video do not have: tables of its contents, "back to top". */
import type { Link, List, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Report } from '../../problem/problem';
import { placeOf } from '../place';

/** What contents are called, by language. */
const NAMES = [
  ...['(?:table of )?contents?', 'toc', '(?:quick )?(?:navigation|index)'],
  ...['inhalt(?:e|sverzeichnis|sübersicht)?', 'table des mati[èe]res', 'sommaire', 'sommario'],
  ...['(?:tabla|índice|indice) de (?:contenidos?|conteúdos?)', '[íi]ndice', 'contenidos?'],
  ...['sumário', 'conteúdo', 'inhoud(?:sopgave)?', 'innehåll(?:sförteckning)?'],
  ...['ind(?:hold(?:sfortegnelse)?|hald)', 'innhold(?:sfortegnelse)?', 'sisällys(?:luettelo)?'],
  ...[
    'spis treści',
    'obsah',
    'cuprins',
    'tartalom(?:jegyzék)?',
    'i[̇]?çindekiler',
    'daftar isi',
    'mục lục',
  ],
  ...[
    'содержание',
    'оглавление',
    'зміст',
    'περιεχόμενα',
    'תוכן (?:ה)?עניינים',
    'ال?محتويات',
    'فهرس',
    'فهرست',
  ],
  ...['目[录錄]', '目次', '목차', '차례', 'विषय[- ]?सूची'],
];
export const CONTENTS = new RegExp(`^(?:${NAMES.join('|')})(?!\\p{L})`, 'iu');

/** Whether words say nothing but that contents follow. */
export const isContentsName = (words: string): boolean => {
  const plain = words.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '').replace(/\s+/g, ' ');
  return CONTENTS.exec(plain)?.[0] === plain && plain !== '';
};
const TOP =
  /^(?:(?:(?:go|jump) )?back(?: (?:up|to (?:the )?(?:top|contents?|toc|table of contents)))?|(?:to (?:the )?)?top|(?:zurück )?nach oben|zurück zum anfang|volver (?:arriba|al inicio)|retour en haut)$/iu;
/** Links that make a list one of contents. */
const FEWEST = 3;
/** A name in HTML, or behind a heading, and the number behind an address that is there twice. */
const PLACE = /(?:\b(?:id|name)\s*=\s*["']?|\{#)([^\s"'<>{}]+)/g;
const AGAIN = /-\d+$/;

/** A sign in a heading that leads to itself, or to the contents. */
const SIGN = /^(?:toc|top|[^\p{L}\p{N}]*)$/iu;

/** Changes the tree, which was read from `source`, in place. */
export function dropNavigation(root: Root, source: string, report: Report): void {
  visit(root, 'heading', (node) => {
    node.children = node.children.filter(
      (child) =>
        child.type !== 'link' ||
        !child.url.startsWith('#') ||
        node.children.length === 1 ||
        !SIGN.test(wordsOf(child)),
    );
  });
  const places = placesIn(root, source);
  const holders: Parents[] = [root];
  visit(root, 'details', (node) => {
    holders.push(node);
  });
  for (const holder of holders) {
    const nodes = (holder.children as RootContent[]).filter((node) => !isToTop(node));
    holder.children = withoutContents(nodes, holder, places, report) as typeof holder.children;
  }
  root.children = root.children.filter(
    (node) => node.type !== 'details' || node.children.length > 0 || !isNamed(node),
  );
}

function withoutContents(
  nodes: RootContent[],
  holder: Parents,
  places: ReadonlySet<string>,
  report: Report,
): RootContent[] {
  const headings = nodes.filter(({ type }) => type === 'heading').map(slugOf);
  const dropped = new Set<RootContent>();
  nodes.forEach((node, i) => {
    if (node.type !== 'list' || !isContents(node) || !leadsTo(node, places)) return;
    const head = nodes.slice(0, i).findLast(({ type }) => type !== 'html');
    const isHead = head !== undefined && head.type !== 'list' && isNamed(head);
    if (!isHead && !isNamed(holder) && !isOfAll(node, nodes.slice(0, i), headings)) return;
    report('contentsLeftOut', placeOf(node));
    dropped.add(node);
    const next = nodes.slice(i + 1).find(({ type }) => type !== 'html');
    const isAll = !next || next.type === 'heading' || next.type === 'thematicBreak';
    // With it a document does not begin: what goes on below it opens.
    const isFirst = holder.type === 'root' && nodes.find(({ type }) => type !== 'html') === head;
    if (isHead && (isAll || isFirst || head.type === 'paragraph')) dropped.add(head);
  });
  return nodes.filter((node) => !dropped.has(node));
}

/** Called a table of contents. */
function isNamed(node: Nodes): boolean {
  const words =
    node.type === 'details'
      ? textOf({ type: 'paragraph', children: node.summary })
      : node.type === 'heading' || node.type === 'paragraph'
        ? textOf(node)
        : '';
  return words.length < 60 && CONTENTS.test(words.replace(/^[^\p{L}]+/u, ''));
}

/** Every item is a link to a place in the document, and there are some. */
function isContents(list: List): boolean {
  let count = 0;
  const isLinks = (node: Nodes): boolean => {
    if (node.type === 'list' || node.type === 'listItem') return node.children.every(isLinks);
    if (node.type !== 'paragraph') return false;
    const links = linksIn(node);
    count += links.length;
    return links.length > 0 && wordsBeside(node) === '';
  };
  return isLinks(list) && count >= FEWEST;
}

/** Where links of the document may lead: its headings, and what has a name. */
function placesIn(root: Root, source: string): Set<string> {
  const named = [...source.matchAll(PLACE)].map(([, name = '']) => lettersOf(name));
  const places = new Set(named);
  visit(root, 'heading', (node) => {
    places.add(slugOf(node));
  });
  return places;
}

/** Whether most of its links lead to something in the document: else it is an agenda, and no way around. */
function leadsTo(list: List, places: ReadonlySet<string>): boolean {
  const targets = targetsOf(list);
  const found = targets.filter(
    (target) => places.has(lettersOf(target)) || places.has(lettersOf(target.replace(AGAIN, ''))),
  );
  return found.length * 2 > targets.length;
}

/** Addresses in the document, as they are read. */
function targetsOf(list: List): string[] {
  const targets: string[] = [];
  visit(list, 'link', ({ url }) => {
    targets.push(decoded(url));
  });
  return targets;
}

/** Below the title, with a link to most of what follows, in its order: contents, whatever stands above them. */
function isOfAll(list: List, before: readonly Nodes[], headings: readonly string[]): boolean {
  if (before.filter(({ type }) => type === 'heading').length > 1) return false;
  const found = targetsOf(list).map((target) => headings.indexOf(lettersOf(target)));
  return (
    found.every((at, i) => at > (found[i - 1] ?? -1)) && found.length * 2 >= headings.length - 1
  );
}

const slugOf = (node: Nodes): string => lettersOf(textOf(node));

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** An address as it is read. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const linksIn = ({ children }: Paragraph): Link[] =>
  children.filter((node) => node.type === 'link').filter(({ url }) => url.startsWith('#'));

/** What stands in a paragraph beside its links into the document: letters only. */
const wordsBeside = ({ children }: Paragraph): string =>
  children
    .filter((node) => node.type !== 'link' || !node.url.startsWith('#'))
    .map((node) => (node.type === 'image' ? 'image' : textOf(node)))
    .join('')
    .replace(/[^\p{L}]+/gu, '');

const wordsOf = (link: Link): string =>
  textOf(link)
    .replace(/[^\p{L}\p{N}\s]+/gu, '')
    .trim();

function isToTop(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const links = linksIn(node);
  const words = links.map(wordsOf);
  return (
    links.length > 0 &&
    wordsBeside(node) === '' &&
    words.every((one) => one === '' || TOP.test(one))
  );
}

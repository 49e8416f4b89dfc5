/** Pictures as blocks of their own: one that stands among words, in a link or in a heading is shown beside them. */
import type {
  Heading,
  Image,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { dropBadges } from './badges';
import { takeWish } from './wish';

/** What holds blocks, each of which may be a picture. */
const HOLDERS = [
  ...['root', 'containerDirective', 'columns', 'column', 'list', 'listItem', 'blockquote'],
  ...['details', 'callout', 'definitionList', 'definitionDescription'],
];
/** px; a picture that is wished no larger is a sign in a line of words. */
const SIGN = 48;

/** Changes the tree in place; badges are left out with a warning. */
export function liftPictures(root: Root, problems: Problems): void {
  dropBadges(root, problems);
  const addresses: Addresses = new Map();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  liftIn(root, addresses);
}

/** Those of link definitions, by name. */
type Addresses = Map<string, string>;

function liftIn(parent: Parents, addresses: Addresses): void {
  parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return partParagraph(node, addresses);
    if (node.type === 'heading') return partHeading(node, addresses);
    if (HOLDERS.includes(node.type) && 'children' in node) liftIn(node, addresses);
    return [node];
  }) as typeof parent.children;
}

/** The pictures before the words, the words, all other pictures. */
function partParagraph(node: Paragraph, addresses: Addresses): RootContent[] {
  if (!holdsPicture(node)) return [node];
  const { pictures, words: left } = takePictures(node.children, addresses);
  const [only] = pictures;
  // Behind a link its list of attributes is that of the whole paragraph.
  const { wish } = node.data ?? {};
  if (only && wish) only.image.data = { ...only.image.data, wish };
  const words = trim(left);
  if (only && pictures.length === 1 && takesCaption(only.image, words))
    return [ofPicture(only.image)];
  const early = words.length === 0 ? pictures : pictures.filter(({ isFirst }) => isFirst);
  const late = pictures.filter((picture) => !early.includes(picture));
  return [
    ...early.map(({ image }) => ofPicture(image)),
    ...(words.length > 0 ? [{ ...node, children: words }] : []),
    ...late.map(({ image }) => ofPicture(image)),
  ];
}

/** A heading that is a picture and nothing else is called by its words. */
function partHeading(node: Heading, addresses: Addresses): RootContent[] {
  if (!holdsPicture(node)) return [node];
  const { pictures, words } = takePictures(node.children, addresses);
  const { position } = node;
  const alt = pictures.map(({ image }) => image.alt ?? '').join(' ');
  const children = trim(words);
  const called: PhrasingContent[] =
    children.length > 0 ? children : [{ type: 'text', value: alt, position }];
  return [{ ...node, children: called }, ...pictures.map(({ image }) => ofPicture(image))];
}

const ofPicture = (image: Image): Paragraph => ({
  type: 'paragraph',
  children: [image],
  position: image.position,
});

interface Taken {
  image: Image;
  /** Whether it stands before all words. */
  isFirst: boolean;
}

/** Parts pictures from words. Signs become their words. */
function takePictures(nodes: readonly PhrasingContent[], addresses: Addresses, href?: string) {
  const pictures: Taken[] = [];
  const words: PhrasingContent[] = [];
  for (const node of withWishes(nodes)) {
    if (node.type === 'image') {
      const image = href ? { ...node, data: { ...node.data, href } } : node;
      const { width = Number.POSITIVE_INFINITY } = image.data?.wish ?? {};
      if (width <= SIGN) words.push(...signWords(image));
      else pictures.push({ image, isFirst: words.every(isBlank) });
    } else if ('children' in node && holdsPicture(node)) {
      const leads = leadsTo(node, addresses) ?? href;
      const inside = takePictures(node.children as PhrasingContent[], addresses, leads);
      const isFirst = words.every(isBlank);
      pictures.push(...inside.pictures.map((one) => ({ ...one, isFirst: isFirst && one.isFirst })));
      const left = trim(inside.words);
      if (left.length > 0) words.push({ ...node, children: left } as PhrasingContent);
    } else words.push(node);
  }
  return { pictures, words };
}

/** What an author wishes of a picture stands right behind it, or behind the link that it stands in. */
function withWishes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, i) => {
    const before = nodes[i - 1];
    const [inside] = before?.type === 'link' ? before.children.slice(-1) : [before];
    return inside?.type === 'image' ? takeWish(inside, node) : node;
  });
}

function leadsTo(node: PhrasingContent, addresses: Addresses): string | undefined {
  if (node.type === 'link') return node.url;
  return node.type === 'linkReference' ? addresses.get(node.identifier) : undefined;
}

const holdsPicture = (node: Nodes): boolean =>
  node.type === 'image' || ('children' in node && node.children.some(holdsPicture));

const signWords = ({ alt, position }: Image): PhrasingContent[] =>
  alt ? [{ type: 'text', value: alt, position }] : [];

const isBlank = (node: Nodes): boolean =>
  node.type === 'break' || (node.type === 'text' && !node.value.trim());

function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex((node) => !isBlank(node));
  const kept = nodes.slice(Math.max(first, 0), nodes.findLastIndex((node) => !isBlank(node)) + 1);
  return kept.map((node, i) => {
    if (node.type !== 'text') return node;
    const value = i === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: i === kept.length - 1 ? value.trimEnd() : value };
  });
}

/** Emphasized words alone below a picture are its caption. */
function takesCaption(image: Image, words: readonly PhrasingContent[]): boolean {
  const [only, more] = words;
  if (image.title || only?.type !== 'emphasis' || more) return false;
  if (!only.children.every(({ type }) => type === 'text')) return false;
  image.title = textOf(only);
  return true;
}

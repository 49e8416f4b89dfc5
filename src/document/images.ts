/** Pictures that stand in the text: each becomes a block of its own, and the words around it stay together. */
import type { Image, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Alternative texts that name no thing. */
const NO_NAME = /^(alt|alt text|image|img|photo|picture|screenshot)?$/i;
/** Words of an alternative text that can stand in a sentence. */
const MOST_WORDS = 3;

/**
 * The paragraph without its pictures, and these behind it, or before it where one begins it. A small picture in the middle of a sentence leaves its name
 * there. A paragraph without words is its pictures.
 */
export function splitImages(paragraph: Paragraph): (Paragraph | Image)[] {
  const images: Image[] = [];
  const children = withoutImages(paragraph.children, images);
  if (images.length === 0) return [paragraph];
  const words: Paragraph = { ...paragraph, children: trimEnds(children) };
  if (!textOf(words).trim()) return images;
  return startsWith(paragraph, images[0]) ? [...images, words] : [words, ...images];
}

/** Takes pictures out of paragraphs, and out of headings, behind which they stand then. */
export function liftImages(root: Root): void {
  visit(root, ['paragraph', 'heading'], (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    const parts: RootContent[] =
      node.type === 'heading' ? splitHeading(node) : splitImages(node as Paragraph);
    if (parts.length === 1 && parts[0] === node) return undefined;
    (parent.children as RootContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/** A heading that is a picture alone has its alternative text. */
function splitHeading(heading: RootContent): RootContent[] {
  if (heading.type !== 'heading') return [heading];
  const images: Image[] = [];
  const children = trimEnds(withoutImages(heading.children, images));
  if (images.length === 0) return [heading];
  const [{ alt } = { alt: '' }] = images;
  const isEmpty = !textOf({ type: 'paragraph', children }).trim();
  heading.children = isEmpty ? [{ type: 'text', value: alt ?? '' }] : children;
  return [heading, ...images];
}

function withoutImages(nodes: readonly PhrasingContent[], images: Image[]): PhrasingContent[] {
  return nodes.flatMap((node, i): PhrasingContent[] => {
    if (node.type === 'image') {
      images.push(node);
      const within = endsOpen(nodes[i - 1]) && beginsOpen(nodes[i + 1]);
      return within && isName(node.alt) ? [{ type: 'text', value: node.alt ?? '' }] : [];
    }
    if (!('children' in node)) return [node];
    const before = images.length;
    const children = withoutImages(node.children, images);
    if (images.length > before && !textOf({ type: 'paragraph', children }).trim()) return [];
    return [Object.assign(node, { children })];
  });
}

const isName = (alt: string | null | undefined): boolean =>
  !NO_NAME.test(alt?.trim() ?? '') && (alt?.trim().split(/\s+/).length ?? 0) <= MOST_WORDS;

/** Whether a sentence goes on from a node to what follows it on its line. */
const endsOpen = (node: PhrasingContent | undefined): boolean =>
  node !== undefined && node.type !== 'break' && /[^\s.!?:][^\S\n]*$/.test(textOf(node));
const beginsOpen = (node: PhrasingContent | undefined): boolean =>
  node !== undefined && node.type !== 'break' && /^[^\S\n]*[^\s]/.test(textOf(node));

/** Without breaks and space at both ends, and where two of them meet. */
function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && !node.value.trim());
  const kept = [...nodes];
  while (isBlank(kept[0])) kept.shift();
  while (isBlank(kept.at(-1))) kept.pop();
  const doubled = kept.filter(
    (node, i) => !(node.type === 'break' && kept[i - 1]?.type === 'break'),
  );
  const [first, last] = [doubled[0], doubled.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return doubled;
}

const startsWith = (paragraph: Paragraph, image: Image | undefined): boolean =>
  image?.position?.start.offset !== undefined &&
  image.position.start.offset - (paragraph.position?.start.offset ?? 0) <= 1;

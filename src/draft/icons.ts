/** Places of a document where an icon may be written: behind a single line, or before all items of a list. */
import type { List, Nodes, Paragraph, Strong } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Section } from '../document/schema';
import type { Scene } from '../scene/schema';
import { read, type Source } from './draft';
import { withEdits } from './edits';

export interface Place {
  words: string;
  line: number;
  /** Where the mark is to stand, in the text with line ends `\n`. */
  at: number;
}

/** One line, or the items of a list: all of them have an icon, or none has. */
export interface Wish {
  scene: string;
  isList: boolean;
  places: Place[];
}

/** A mark that was chosen. */
export interface Chosen extends Pick<Place, 'at'> {
  name: string;
}

/** Of more and longer items no icon is seen. */
const MOST = { items: 8, letters: 90 } as const;
const KINDS = ['points', 'steps', 'summary', 'compare', 'timeline', 'cards'];

/** In order; what has a mark already is not asked for. */
export async function findWishes(text: string, source: Source): Promise<Wish[]> {
  const { scenes, sections, document } = await read(text, source);
  if (document.meta.icons === 'off') return [];
  const lists = document.sections.flatMap(listsIn);
  const lines = scenes.flatMap((scene) => {
    const section = sections.get(scene.id);
    return section ? linesIn(scene, section, document.text) : [];
  });
  return [...lists, ...lines].sort((a, b) => (a.places[0]?.at ?? 0) - (b.places[0]?.at ?? 0));
}

function listsIn({ id, blocks }: Section): Wish[] {
  return blocks.flatMap((block): Wish[] => {
    if (block.type === 'containerDirective' && !KINDS.includes(block.name)) return [];
    const inner: readonly Nodes[] = block.type === 'containerDirective' ? block.children : [block];
    return inner.filter((node) => node.type === 'list').flatMap((list) => wishOf(list, id));
  });
}

function wishOf({ children }: List, scene: string): Wish[] {
  const heads = children.flatMap(({ checked, children: [head] }) =>
    head?.type === 'paragraph' && typeof checked !== 'boolean' ? [head] : [],
  );
  const places = heads.flatMap(placeOf);
  const isWhole =
    places.length === children.length && places.length > 1 && places.length <= MOST.items;
  return isWhole ? [{ scene, isList: true, places }] : [];
}

function placeOf(head: Paragraph): Place[] {
  const { offset, line = 0 } = head.position?.start ?? {};
  const words = textOf(head).trim();
  const isMarked = hasIcon(head) || /^\p{Extended_Pictographic}/u.test(words);
  if (offset === undefined || isMarked || !words || words.length > MOST.letters) return [];
  return [{ words, line, at: offset }];
}

const hasIcon = (node: Nodes): boolean => {
  let found = false;
  visit(node, 'icon', () => {
    found = true;
  });
  return found;
};

/** Key lines that take turns, where a bold phrase of the source is one. */
function linesIn(scene: Scene, { paragraphs }: Section, source: string): Wish[] {
  if (scene.kind !== 'statement' || (scene.form !== 'turns' && scene.lines.length > 1)) return [];
  const bold: Strong[] = [];
  for (const paragraph of paragraphs)
    visit(paragraph, 'strong', (node) => {
      bold.push(node);
    });
  return scene.lines.flatMap(({ pieces }): Wish[] => {
    const [words, more] = pieces;
    const node = bold.find((one) => textOf(one).replace(/\s+/g, ' ').trim() === words);
    const { offset, line = 0 } = node?.position?.start ?? {};
    if (!words || more !== undefined || !node || offset === undefined || hasIcon(node)) return [];
    if (!/^(?:\*\*|__)/.test(source.slice(offset, offset + 2))) return [];
    return [{ scene: scene.id, isList: false, places: [{ words, line, at: offset + 2 }] }];
  });
}

/** The text with the marks; it may have any line ends. */
export const withMarks = (text: string, chosen: readonly Chosen[]): string =>
  withEdits(
    text,
    chosen.map(({ at, name }) => ({ start: at, end: at, text: `:${name}: ` })),
  );

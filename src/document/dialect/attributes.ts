/** Lists of attributes behind headings, paragraphs and fences: `{#id .class key="value"}`, `{: .class}`. An id says something, and the voice of a section. */
import type { Code, Heading, Paragraph, Parents, RootContent } from 'mdast';
import { attributesIn, cutAttributes } from '../attribute-list';

/** kramdown's, which stand in a line of their own. */
const LINE = /(?:^|\n)\{::?[^{}\n]*\}(?=\n|$)/g;

/** `{draw=none}` behind a paragraph. */
const NOT_DRAWN = /\s*\{:?\s*draw=["']?none["']?\s*\}\s*$/;
const isDrawNone = (part: string): boolean => /^draw=["']?none["']?$/.test(part);

/** Changes the tree in place. */
export function readAttributes(parent: Parents): void {
  parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if ('children' in node) readAttributes(node);
    if (node.type === 'heading') readHeading(node);
    if (node.type === 'code') readFence(node);
    return node.type === 'paragraph' ? readParagraph(node) : [node];
  }) as typeof parent.children;
}

function readHeading(heading: Heading): void {
  const last = heading.children.at(-1);
  const found = last?.type === 'text' ? cutAttributes(last.value) : undefined;
  if (last?.type !== 'text' || !found || /^#[\w-]+$/.test(found.list)) return;
  const parts = attributesIn(found.list);
  const id = parts.find((one) => /^#[a-z][a-z0-9-]*$/.test(one));
  for (const key of ['voice', 'icon', 'ground'] as const) {
    const written = parts.find((one) => one.startsWith(`${key}=`));
    const name = written
      ?.slice(key.length + 1)
      .replace(/["']/g, '')
      .trim();
    if (written && name) heading.data = { ...heading.data, [key]: { name, written } };
  }
  if (parts.some(isDrawNone)) heading.data = { ...heading.data, draws: false };
  last.value = id ? `${found.words} {${id}}` : found.words;
}

/** Lines of attributes are taken out; images take those behind them themselves. */
function readParagraph(paragraph: Paragraph): Paragraph[] {
  const children = paragraph.children.map((node, i) => {
    const isOfImage = paragraph.children[i - 1]?.type === 'image';
    return node.type !== 'text' || isOfImage
      ? node
      : { ...node, value: node.value.replace(LINE, '') };
  });
  const last = children.at(-1);
  if (last?.type === 'text' && NOT_DRAWN.test(last.value)) {
    last.value = last.value.replace(NOT_DRAWN, '');
    paragraph.data = { ...paragraph.data, draws: false };
  }
  const isEmpty = children.every((node) => node.type === 'text' && !node.value.trim());
  return isEmpty ? [] : [{ ...paragraph, children }];
}

/** ```` ``` {.python .numberLines} ```` */
function readFence(node: Code): void {
  const info = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
  const list = /^\{\s*[.#]/.test(info) ? attributesIn(info) : [];
  if (list.length === 0) return;
  node.lang = list.find((one) => one.startsWith('.'))?.slice(1) ?? null;
  const lines = list.find((one) => one.startsWith('code-line-numbers='));
  const ranges = /[\d][\d,|-]*/.exec(lines ?? '')?.[0];
  node.meta = ranges ? `{${ranges}}` : null;
}

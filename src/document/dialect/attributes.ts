/** Lists of attributes behind headings, paragraphs and fences: `{#id .class key="value"}`, `{: .class}`. Only an id says something. */
import type { Code, Heading, Paragraph, Parents, RootContent } from 'mdast';

const ATTRIBUTE = /(?:[.#][\w:.-]+|[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)|(?<=[{\s])-(?=[\s}]))/
  .source;
const BEHIND = new RegExp(`\\s*\\{:?\\s*((?:${ATTRIBUTE}\\s*)+)\\}\\s*$`);
/** kramdown's, which stand in a line of their own. */
const LINE = /(?:^|\n)\{::?[^{}]*\}(?=\n|$)/g;

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
  if (last?.type !== 'text') return;
  const [whole, inner = ''] = BEHIND.exec(last.value) ?? [];
  if (whole === undefined || /^#[\w-]+$/.test(inner)) return;
  const id = /(?:^|\s)#([a-z][a-z0-9-]*)(?=\s|$)/.exec(inner)?.[1];
  const words = last.value.slice(0, -whole.length);
  last.value = id ? `${words} {#${id}}` : words;
}

/** Lines of attributes are taken out; images take those behind them themselves. */
function readParagraph(paragraph: Paragraph): Paragraph[] {
  const children = paragraph.children.map((node, i) => {
    const before = paragraph.children[i - 1];
    const isOfImage = before?.type === 'image' && node.type === 'text';
    return node.type !== 'text' || isOfImage
      ? node
      : { ...node, value: node.value.replace(LINE, '') };
  });
  const isEmpty = children.every((node) => node.type === 'text' && !node.value.trim());
  return isEmpty ? [] : [{ ...paragraph, children }];
}

/** ```` ``` {.python .numberLines} ```` */
function readFence(node: Code): void {
  const info = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
  const inner = /^\{([^{}]*)\}/.exec(info)?.[1];
  if (inner === undefined || !/^\s*[.#]/.test(inner)) return;
  node.lang = /\.([\w+-]+)/.exec(inner)?.[1] ?? null;
  const lines = /code-line-numbers=["']?([\d,|-]+)/.exec(inner)?.[1];
  node.meta = lines ? `{${lines}}` : null;
}

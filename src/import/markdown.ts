/** The one writer: what was read, as a document that a person could have written. */
import type { Heading, Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { text } from './nodes';
import type { Imported } from './reader';
import { tidy } from './tidy';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    ...({ bullet: '-', rule: '-', emphasis: '_', strong: '*', fences: true } as const),
    ...({ listItemIndent: 'one', incrementListMarker: true, resourceLink: true } as const),
    handlers: {
      inlineMath: ({ value }: { value: string }) => `$${value}$`,
      math: ({ value }: { value: string }) => `$$\n${value}\n$$`,
    },
    join: [(left, right) => (left.type === 'list' && right.type === 'list' ? 1 : undefined)],
  });

/** Marks that stand for themselves where a writer would rather be sure. */
const NEEDLESS: [RegExp, string][] = [
  // A low line within a word, and the sign of an address.
  [/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_'],
  [/\b(https?|mailto)\\:/g, '$1:'],
  [/(?<=[\p{L}\p{N}.])\\@(?=[\p{L}\p{N}])/gu, '@'],
  // Signs that mean something in pairs alone.
  [/(?<=\s)\\&(?=\s)/g, '&'],
  [/&#x20;/g, ' '],
];

/** The text of the document: its front matter, its title, and all else. Changes the tree. */
export function writeDocument({ tree, meta }: Imported): string {
  tidy(tree);
  const { title, ...others } = meta;
  openWith(tree, title);
  const front = Object.fromEntries(Object.entries(others).filter(([, value]) => value));
  const head = Object.keys(front).length > 0 ? `---\n${stringify(front)}---\n\n` : '';
  const body = outsideCode(writer.stringify(tree), (words) =>
    NEEDLESS.reduce((rest, [from, to]) => rest.replace(from, to), words),
  );
  return head + body;
}

const headingsOf = ({ children }: Root): Heading[] =>
  children.filter((node): node is Heading => node.type === 'heading');

/** A title before all else; headings that begin lower are raised to stand right below it. */
function openWith(tree: Root, title: string | undefined): void {
  const headings = headingsOf(tree);
  const [first] = headings;
  const [opening] = tree.children;
  // Cells of notebooks are Markdown as it was written.
  const isWritten = opening?.type === 'html' && /^# /m.test(opening.value);
  const isOpened = isWritten || (first?.depth === 1 && opening === first);
  if (isOpened || !title) return;
  const isSame = (node: Heading | undefined) => node && plain(node).trim() === title.trim();
  if (isSame(first)) tree.children.splice(tree.children.indexOf(first as Heading), 1);
  const highest = Math.min(...headingsOf(tree).map(({ depth }) => depth));
  for (const node of headingsOf(tree))
    node.depth = Math.min(6, Math.max(1, node.depth - highest + 2)) as Heading['depth'];
  tree.children.unshift({ type: 'heading', depth: 1, children: [text(title)] });
}

/** Changes all but fences and code in lines. */
const outsideCode = (markdown: string, change: (words: string) => string): string =>
  markdown
    .split(/(^```[\s\S]*?^```|`[^`\n]*`|\$\$[\s\S]*?\$\$)/m)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');

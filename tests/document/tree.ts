/** The tree of a text, as a document has it, in a form that is short to write down. */
import type { Nodes, RootContent } from 'mdast';
import { parseDocument } from '../../src/document/parse';
import type { Document } from '../../src/document/schema';
import { collectProblems } from '../../src/problem/problem';
import { FRONT } from '../sample';

export interface Parsed {
  document: Document;
  /** What stands below the title. */
  nodes: RootContent[];
  /** `line:column code` of each; the body begins in line 8. */
  problems: string[];
  messages: string[];
}

/** Parses front matter and title with `body` after them. */
export function parseBody(body: string): Parsed {
  const problems = collectProblems('talk.md');
  const document = parseDocument(FRONT + body, { name: 'talk', folder: '/nowhere' }, problems);
  return {
    document,
    nodes: document.root.children.slice(1),
    problems: problems.list.map(({ line, column, code }) => `${line}:${column} ${code}`),
    messages: problems.list.map(({ message }) => message),
  };
}

/** `type(children)`, text in quotes; what else tells nodes of a type apart stands behind a colon. */
export function sketch(node: Nodes): string {
  const inner = 'children' in node ? (node.children as Nodes[]).map(sketch).join(' ') : '';
  switch (node.type) {
    case 'text':
      return JSON.stringify(node.value);
    case 'inlineCode':
    case 'html':
      return `${node.type}:${JSON.stringify(node.value)}`;
    case 'code':
      return `code:${node.lang ?? ''}:${JSON.stringify(node.value)}`;
    case 'image':
      return `image:${[node.url, node.alt, node.title, node.data?.wish && JSON.stringify(node.data.wish)].filter(Boolean).join('|')}`;
    case 'video':
      return `video:${node.url}`;
    case 'link':
      return `link:${node.url}(${inner})`;
    case 'heading':
      return `h${node.depth}(${inner})`;
    case 'tagged':
      return `${node.tag}${node.title ? `:${node.title}` : ''}(${inner})`;
    case 'list':
      return `${node.ordered ? `ol:${node.start}` : 'ul'}(${inner})`;
    case 'listItem':
      return `li${typeof node.checked === 'boolean' ? `:${node.checked}` : ''}(${inner})`;
    case 'details':
      return `details${node.open ? ':open' : ''}[${node.summary.map(sketch).join(' ')}](${inner})`;
    case 'callout':
      return `callout:${node.tone}[${node.title.map(sketch).join(' ')}](${inner})`;
    case 'paragraph':
      return `p(${inner})`;
    case 'tableRow':
      return `row(${inner})`;
    case 'tableCell':
      return `cell(${inner})`;
    default:
      return `${node.type}${inner && `(${inner})`}`;
  }
}

/** All of a document as it is written, without front matter of ours. */
export function sketchAll(text: string): { deck: boolean; nodes: string[]; problems: string[] } {
  const problems = collectProblems('talk.md');
  const { deck, root } = parseDocument(text, { name: 'talk', folder: '/nowhere' }, problems);
  return {
    deck,
    nodes: root.children.map(sketch),
    problems: problems.list.map(({ line, column, code }) => `${line}:${column} ${code}`),
  };
}

export const sketches = (body: string): string[] => parseBody(body).nodes.map(sketch);

/** What other tools write in Markdown, to plain Markdown and our own nodes: before it is parsed, and after. */
import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problem/problem';
import { readAlerts } from './dialect/alerts';
import { readAttributes } from './dialect/attributes';
import { markOf, type ReadWords, readBoxes } from './dialect/boxes';
import { readComments } from './dialect/comments';
import { dialectOf } from './dialect/detect';
import { type Draft, openDraft, pointAt } from './dialect/draft';
import { readEmbeds } from './dialect/embeds';
import { readFences } from './dialect/fences';
import { readHighlights } from './dialect/highlight';
import { readLiaText } from './dialect/lia';
import { isDirective, readBackgrounds } from './dialect/marp';
import { readMkdocs } from './dialect/mkdocs';
import { readMyst } from './dialect/myst';
import {
  dropCitations,
  dropComputed,
  nameReferences,
  readCells,
  readTables,
} from './dialect/pandoc';
import { readRemarkText } from './dialect/remark';
import { readRevealText } from './dialect/reveal';
import { readRoles } from './dialect/roles';
import { readScripts } from './dialect/scripts';
import { readSlidevCode, readSlidevText, readSlots } from './dialect/slidev';
import { readSpans } from './dialect/spans';

type Keys = Readonly<Record<string, unknown>>;

export interface Read {
  /** Slides: rules part them. */
  deck: boolean;
  /** To be parsed: in lines and offsets the text that was given. */
  text: string;
  /** Changes the tree that was parsed from it; `words` parses words of one line. */
  settle(root: Root, words: (line: string) => Root): void;
  /** Changes the tree again, where HTML was read. */
  finish(root: Root): void;
}

/** `keys` are those of the front matter, as they were written; `isOwn`: whether the document brings a kind of that name. */
export function readDialects(
  body: string,
  keys: Keys,
  problems: Problems,
  isOwn: (name: string) => boolean = () => false,
): Read {
  const draft = openDraft(body);
  const written = body.split('\n');
  const placeAt = (index: number) => {
    const line = written[index] ?? '';
    return { line: index + 1, column: line.search(/\S/) + 1, length: line.trim().length };
  };
  const { name, deck } = dialectOf(draft, keys);
  readMyst(draft);
  const leave = (index: number, site: string) => problems.report('embedLeft', placeAt(index), site);
  readEmbeds(draft, leave, isOwn);
  readFences(draft, name === 'pandoc', {
    stray: (index) => report('directiveStray', index),
    unclosed: (index) => report('blockUnclosed', index),
    hidden: (index) => report('slideHidden', index),
  });
  function report(code: 'directiveStray' | 'blockUnclosed' | 'slideHidden', index: number): void {
    problems.report(code, placeAt(index), written[index]?.trim() ?? '');
  }
  readMkdocs(draft);
  if (name === 'slidev') readSlidevText(draft, keys, problems.report);
  if (name === 'reveal') readRevealText(draft, keys);
  if (name === 'remark') readRemarkText(draft, problems.report);
  if (name === 'lia') readLiaText(draft);
  return {
    deck,
    text: draft.lines.join('\n'),
    settle(root, words) {
      insert(root, draft);
      readBoxes(root, { marks: draft.marks, read: reader(words, draft) });
      if (name === 'slidev') readSlots(root, (node) => slotOf(node, draft));
      if (name === 'slidev') replaceCode(root, draft);
      readAlerts(root);
      readCells(root, draft.cut, problems);
      if (name === 'pandoc') readTables(root, draft.lines.join('\n'));
    },
    finish(root) {
      if (deck && ['marp', 'slidev', 'plain'].includes(name))
        readComments(root, name === 'marp' ? isDirective : () => false, name === 'slidev');
      if (name === 'marp') readBackgrounds(root);
      readRoles(root);
      readHighlights(root);
      readSpans(root, name === 'remark');
      readAttributes(root);
      if (name === 'pandoc') readScripts(root);
      if (name === 'pandoc') dropComputed(root, problems);
      if (name === 'pandoc') dropCitations(root, problems);
      if (name === 'pandoc' && /^en|^$/.test(String(keys.lang ?? ''))) nameReferences(root);
    },
  };
}

function slotOf(node: RootContent, { marks }: Draft): string | undefined {
  const found = markOf(node, { marks });
  return found && 'slot' in found ? found.slot : undefined;
}

/** What was taken out of the text comes back where it stood. */
function insert(root: Root, { inserts }: Draft): void {
  for (const { line, node } of [...inserts].sort((a, b) => a.line - b.line)) {
    const at = root.children.findIndex(({ position }) => (position?.start.line ?? 0) >= line);
    root.children.splice(at < 0 ? root.children.length : at, 0, node);
  }
}

/** Places of words that were parsed by themselves are those in the document. */
function reader(parse: (line: string) => Root, draft: Draft): ReadWords {
  return ({ text, line, column }) => {
    const [first] = parse(text).children;
    if (first?.type !== 'paragraph') return [];
    visit(first, ({ position }) => {
      if (!position) return;
      position.start = pointAt(draft, line, position.start.column + column - 1);
      position.end = pointAt(draft, line, position.end.column + column - 1);
    });
    return first.children satisfies PhrasingContent[];
  };
}

function replaceCode(parent: Parents, draft: Draft): void {
  parent.children = (parent.children as RootContent[]).flatMap((node) => {
    if ('children' in node) replaceCode(node, draft);
    return node.type === 'code' ? readSlidevCode(node, draft) : [node];
  }) as typeof parent.children;
}

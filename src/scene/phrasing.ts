/** Markdown phrasing to rich text and to narration: safe links, known references, no HTML. */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { countBefore, placeInside, placeOf } from '../document/place';
import type { Document } from '../document/schema';
import type { Problems } from '../problem/problem';
import type { Spoken } from './define';
import type { Formulas } from './formula/open';
import type { Formula } from './formula/schema';
import type { Inline, Rich } from './inline';

/** Where a link may lead: the web, mail, and scenes of the same document. */
export const SAFE = /^(https?:\/\/|mailto:|#)/i;
const UNDEFINED_NOTE = /\[\^([^\]\s]+)\]/g;
const STEP_MARK = /\s*\[step\]\s*/gi;

/** Addresses of link definitions (`[name]: address`), by name. */
export function linkDefinitions(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  visit(document.root, 'definition', ({ identifier, url }) => {
    found.set(identifier, url);
  });
  return found;
}

export interface Phrasing {
  rich(nodes: readonly PhrasingContent[]): Rich;
  /** One paragraph, which may turn out to have no words. */
  said(paragraph: Paragraph): Spoken;
  spoken(paragraphs: readonly Paragraph[]): Spoken[];
}

/** Readers of phrasing content that report to `problems`. */
export function openPhrasing(
  document: Document,
  problems: Problems,
  formula: Formulas['inline'],
): Phrasing {
  const definitions = linkDefinitions(document);
  const rich = (nodes: readonly PhrasingContent[]): Rich => nodes.flatMap(inline);

  function link(node: Nodes, href: string, children: PhrasingContent[]): Inline[] {
    if (SAFE.test(href.trim()))
      return [{ type: 'link', href: href.trim(), children: rich(children) }];
    problems.report('linkUnsafe', placeOf(node), href);
    return rich(children);
  }

  function text(node: Nodes, value: string): Inline[] {
    for (const { 0: mark, 1: id = '', index } of value.matchAll(UNDEFINED_NOTE)) {
      const place = placeInside(node, mark, countBefore(value, mark, index), document.text);
      problems.report('referenceUnknown', place, id);
    }
    return [{ type: 'text', text: value.replace(/\s*\n\s*/g, ' ') }];
  }

  function inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        return text(node, node.value);
      case 'inlineCode':
        return [{ type: 'code', text: node.value }];
      case 'strong':
        return [{ type: 'strong', children: rich(node.children) }];
      case 'emphasis':
        return [{ type: 'em', children: rich(node.children) }];
      case 'link':
        return link(node, node.url, node.children);
      case 'linkReference':
        return link(node, definitions.get(node.identifier) ?? '', node.children);
      case 'footnoteReference':
        return [{ type: 'ref', id: node.identifier }];
      case 'inlineMath':
        return [{ type: 'math', ...formula(node) }];
      case 'break':
        return [{ type: 'text', text: ' ' }];
      case 'image':
      case 'imageReference':
        problems.report('imageInText', placeOf(node), 'url' in node ? node.url : node.identifier);
        return [];
      default:
        return 'children' in node ? rich(node.children as PhrasingContent[]) : [];
    }
  }

  const said = ({ children }: Paragraph) => flatten(rich(children));
  return { rich, said, spoken: (paragraphs) => withWords(paragraphs.map(said)) };
}

/** The paragraphs that have words. A `[step]` that stands alone moves to the next words, or the end of the last ones. */
export function withWords(paragraphs: readonly Spoken[]): Spoken[] {
  const kept: Spoken[] = [];
  let waiting = 0;
  for (const spoken of paragraphs) {
    if (spoken.text === '') {
      waiting += spoken.marks.length;
      continue;
    }
    kept.push({ ...spoken, marks: [...Array<number>(waiting).fill(0), ...spoken.marks] });
    waiting = 0;
  }
  const last = kept.at(-1);
  last?.marks.push(...Array<number>(waiting).fill(last.text.length));
  return kept;
}

/** Rich text to plain narration; bold phrases and `[step]` become offsets. */
function flatten(rich: Rich): Spoken {
  const spoken: Spoken = { text: '', terms: [], marks: [] };
  const add = (piece: string) => {
    const clean = piece.replace(/\s+/g, ' ');
    spoken.text += /\s$/.test(spoken.text) || spoken.text === '' ? clean.trimStart() : clean;
  };
  /** What could not be set is shown, and passed over by the voice. */
  const addFormula = ({ text, mathml, spoken: words }: Formula) => {
    const start = spoken.text.length;
    add(text);
    const end = spoken.text.length;
    spoken.formulas = [
      ...(spoken.formulas ?? []),
      { start, end, spoken: words || (mathml && text) },
    ];
  };
  const addText = (text: string) => {
    text.split(STEP_MARK).forEach((piece, i) => {
      if (i > 0) {
        add(' ');
        spoken.marks.push(spoken.text.length);
      }
      add(piece);
    });
  };
  const walk = (nodes: Rich) => {
    for (const node of nodes) {
      if (node.type === 'text') addText(node.text);
      else if (node.type === 'code') add(node.text);
      else if (node.type === 'math') addFormula(node);
      else if (node.type === 'strong') {
        const start = spoken.text.length;
        walk(node.children);
        const end = spoken.text.trimEnd().length;
        if (end > start) spoken.terms.push({ start, end });
      } else if (node.type !== 'ref') walk(node.children);
    }
  };
  walk(rich);
  const text = spoken.text.trimEnd();
  return { ...spoken, text, marks: spoken.marks.map((mark) => Math.min(mark, text.length)) };
}

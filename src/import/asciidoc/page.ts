/** What Asciidoctor writes in a way of its own, as other pages have it: figures, quotes with whose they are, boxes of tasks, notes, formulas. */
import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import { toneOf } from '../../document/dialect/tones';
import { note, text } from '../nodes';
import { attributeOf, findIn, isOf } from '../page/element';

type Leave = (what: string) => void;

const element = (
  tagName: string,
  children: ElementContent[],
  properties: Properties = {},
): Element => ({ type: 'element', tagName, properties, children });

const words = (value: string): ElementContent => ({ type: 'text', value });

/** Changes the page. */
export function asPagesHaveIt(parent: Root | Element, leave: Leave): void {
  if (parent.type === 'element' && /^(?:pre|code)$/.test(parent.tagName)) return;
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type === 'text') return formulasOf(child.value, leave);
    if (child.type !== 'element') return [];
    const changed = changedBy(child);
    asPagesHaveIt(changed, leave);
    return [changed];
  });
}

function changedBy(child: Element): Element {
  if (isOf(child, 'notes') || isOf(child, 'speaker')) return element('speaker', child.children);
  if (isOf(child, 'admonitionblock')) return callout(child);
  if (isOf(child, 'imageblock')) return figure(child);
  if (isOf(child, 'quoteblock') || isOf(child, 'verseblock')) return quote(child);
  if (isOf(child, 'checklist') && child.tagName === 'ul') return tasks(child);
  if (child.tagName === 'sup' && findIn(child, (one) => isOf(one, 'footnote')))
    return noteSign(child);
  if (child.properties.id === 'footnotes') return notes(child);
  if (child.tagName === 'div' && isOf(child, 'title'))
    return element('p', [element('strong', child.children)]);
  return child;
}

/** Words for who speaks, as slides of AsciiDoc have them, and words set apart: of these no page has an element. */
export const ownBlocks: Record<string, Handle> = {
  speaker: (_, element) => note(toText(contentOf(element)).trim()),
  callout(state, element) {
    const [title, tone] = [attributeOf(element, 'title'), toneOf(attributeOf(element, 'tone'))];
    const children = state.toFlow(state.all(element));
    return {
      ...{ type: 'callout', tone: tone ?? 'note', title: title ? [text(title)] : [], children },
    } as never;
  },
};

const contentOf = (child: Element): Element =>
  findIn(child, (one) => isOf(one, 'content')) ?? child;

function callout(child: Element): Element {
  const { children } = contentOf(child);
  const title = children.find(isTitle);
  const said = children.filter((one) => one !== title);
  const tone = [child.properties.className ?? []].flat().at(-1) ?? '';
  return element('callout', said, {
    tone,
    title: title?.type === 'element' ? toText(title).trim() : '',
  });
}

const isTitle = (one: ElementContent): boolean => one.type === 'element' && isOf(one, 'title');

function figure(child: Element): Element {
  const title = child.children.find(isTitle);
  if (title?.type !== 'element') return child;
  const shown = child.children.filter((one) => one !== title);
  return element('figure', [...shown, element('figcaption', title.children)]);
}

/** Below it stands whose words they are. */
function quote(child: Element): Element {
  const verse = findIn(child, (one) => one.tagName === 'pre');
  const said = findIn(child, (one) => one.tagName === 'blockquote');
  const by = findIn(child, (one) => isOf(one, 'attribution'));
  const whose = by
    ? toText(by)
        .trim()
        .replace(/\s*\n\s*/g, ', ')
    : '';
  const lines = verse ? [element('p', inLines(toText(verse, { whitespace: 'pre' })))] : [];
  return element('blockquote', [
    ...child.children.filter(isTitle),
    ...lines,
    ...(said?.children ?? []),
    ...(whose ? [element('p', [words(whose)])] : []),
  ]);
}

const inLines = (verse: string): ElementContent[] =>
  verse
    .trim()
    .split('\n')
    .flatMap((line, i) => [...(i > 0 ? [element('br', [])] : []), words(line)]);

const TASK = /^([✓❏])\s+/u;

function tasks(list: Element): Element {
  for (const item of list.children) {
    const line = item.type === 'element' && findIn(item, ({ tagName }) => tagName === 'p');
    const [first] = line ? line.children : [];
    const sign = first?.type === 'text' ? TASK.exec(first.value) : undefined;
    if (!line || !sign || first?.type !== 'text') continue;
    first.value = first.value.slice(sign[0].length);
    line.children.unshift(element('input', [], { type: 'checkbox', checked: sign[1] === '✓' }));
  }
  return list;
}

const NUMBER = /_footnotedef_(\d+)/;

function noteSign(sign: Element): Element {
  const link = findIn(sign, ({ tagName }) => tagName === 'a');
  const number = NUMBER.exec(link ? attributeOf(link, 'href') : '')?.[1] ?? '';
  return element('sup', [element('a', [words(number)], { href: `#fn:${number}` })]);
}

function notes(box: Element): Element {
  const items = box.children.flatMap((one) => {
    if (one.type !== 'element' || !isOf(one, 'footnote')) return [];
    const [, ...said] = one.children.filter((part) => part.type !== 'text' || part.value.trim());
    const [first] = said;
    if (first?.type === 'text') first.value = first.value.replace(/^\.\s*/, '');
    const number = NUMBER.exec(attributeOf(one, 'id'))?.[1] ?? '';
    return [element('li', said, { id: `fn:${number}` })];
  });
  return element('div', [element('ol', items)], { id: 'footnotes' });
}

/** As Asciidoctor writes formulas for MathJax: of TeX in a line, of TeX in a block, of AsciiMath. */
const FORMULA = /(\\\([\s\S]+?\\\)|\\\[[\s\S]+?\\\]|\\\$[\s\S]+?\\\$)/;

function formulasOf(value: string, leave: Leave): ElementContent[] {
  return value.split(FORMULA).map((part, i) => {
    if (i % 2 === 0) return words(part);
    const inner = part.slice(2, -2).trim();
    if (part.startsWith('\\(')) return element('math', [], { alttext: inner });
    if (part.startsWith('\\[')) return element('math', [], { alttext: inner, display: 'block' });
    leave('formulas in AsciiMath, which stay as they were typed');
    return element('code', [words(inner)]);
  });
}

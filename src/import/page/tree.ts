/** HTML to the tree of Markdown: what a page shows, without how it looks. */
import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { Link, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { LIMITS } from '../limits';
import { captionOf, html, paragraph, text } from '../nodes';
import { openLeft } from '../reader';
import { columnsOf } from './columns';
import { attributeOf, findIn } from './element';
import { bareTex, formulaOf } from './formula';
import { HERE } from './place';

export interface PageTree {
  tree: Root;
  left: Map<string, number>;
}

/** The blocks of a piece of HTML, which is changed. `handlers` read elements of a page's own sort. */
export function htmlToTree(
  page: string | HastRoot,
  handlers: Record<string, Handle> = {},
): PageTree {
  const { left, leave } = openLeft();
  const hast = typeof page === 'string' ? fromHtml(page, { fragment: true }) : page;
  clampSpans(hast);
  headTables(hast);
  const tree = toMdast(hast, {
    document: true,
    handlers: { ...defaultHandlers, ...ours(leave), ...handlers },
  }) as Root;
  liftFormulas(tree);
  return { tree, left };
}

/** A cell that spans a million columns would fill all memory. */
function clampSpans(parent: HastRoot | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { colSpan, rowSpan } = child.properties;
    if (colSpan) child.properties.colSpan = Math.min(LIMITS.columns, Number(colSpan) || 1);
    if (rowSpan) child.properties.rowSpan = Math.min(LIMITS.rows, Number(rowSpan) || 1);
    clampSpans(child);
  }
}

/** Of a table that names no head, the first row is it. */
function headTables(parent: HastRoot | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (child.tagName !== 'table') {
      headTables(child);
      continue;
    }
    if (findIn(child, ({ tagName }) => tagName === 'th')) continue;
    const first = findIn(child, ({ tagName }) => tagName === 'tr');
    for (const cell of first?.children ?? [])
      if (cell.type === 'element' && cell.tagName === 'td') cell.tagName = 'th';
  }
}

const link = (url: string): Link => ({ type: 'link', url, children: [text(url)] });

/** From a note to where it is named. */
const BACK = /^\s*[↩↑⬆⏎^]\ufe0e?\ufe0f?\s*$/u;

const ours = (leave: (what: string) => void): Record<string, Handle> => ({
  math: (_, element) => formulaOf(element),
  table(state, element) {
    const read = defaultHandlers.table(state, element);
    return read.type === 'table' ? { ...read, align: columnsOf(element) } : read;
  },
  pre: (_, element) => ({
    type: 'code',
    lang: languageOf(element),
    value: toText(element, { whitespace: 'pre' }).replace(/\n$/, ''),
  }),
  figure(state, element) {
    const caption = findIn(element, ({ tagName }) => tagName === 'figcaption');
    const shown = element.children.filter((child) => child !== caption);
    const blocks = state.toFlow(state.all({ ...element, children: shown }));
    const words = caption ? toText(caption).replace(/\s+/g, ' ').trim() : '';
    return words ? [...blocks, captionOf([text(words)])] : blocks;
  },
  img(_, element) {
    const [src, alt] = [attributeOf(element, 'src'), attributeOf(element, 'alt')];
    if (/\btex\b|math-fallback/.test(String(element.properties.className)) && alt)
      return { type: 'inlineMath', value: bareTex(alt) };
    if (src && !/^data:.{0,200}$/s.test(src)) return { type: 'image', url: src, alt };
    leave('pictures without an address');
    return undefined;
  },
  sup(state, element) {
    const link = findIn(element, ({ tagName }) => tagName === 'a');
    const id = /#(?:fn:?)(.+)$/
      .exec(link ? attributeOf(link, 'href') : '')?.[1]
      ?.replace(/\W/g, '');
    if (id) return { type: 'footnoteReference', identifier: id, label: id };
    return [html('<sup>'), ...(state.all(element) as PhrasingContent[]), html('</sup>')];
  },
  sub: (state, element) => [
    html('<sub>'),
    ...(state.all(element) as PhrasingContent[]),
    html('</sub>'),
  ],
  div: (state, element) =>
    element.properties.id === 'footnotes'
      ? notesIn(state, element)
      : defaultHandlers.div(state, element),
  a(state, element) {
    const href = attributeOf(element, 'href');
    if (/^#/.test(href) && BACK.test(toText(element))) return undefined;
    const isSafe = /^(?:https?:|mailto:)/i.test(href);
    // What a pointer shows says no more than the words.
    element.properties.title = undefined;
    return isSafe ? defaultHandlers.a(state, element) : state.all(element);
  },
  p(state, element) {
    const read = defaultHandlers.p(state, element);
    const isCaption = [element.properties.className].flat().includes('caption');
    return read && isCaption ? captionOf(read.children) : read;
  },
  u: (state, element) => state.all(element),
  iframe(_, element) {
    const src = attributeOf(element, 'src');
    return /^https?:/.test(src) ? paragraph([link(src)]) : undefined;
  },
  svg: () => void leave('drawings within the page'),
  video: (_, element) => playing(element, leave),
  audio: (_, element) => playing(element, leave),
});

/** A film or a sound of the web as its address; what a browser shows where it cannot play is not read. */
function playing(element: Element, leave: (what: string) => void) {
  const source = findIn(element, ({ tagName }) => tagName === 'source');
  const src = attributeOf(element, 'src') || (source ? attributeOf(source, 'src') : '');
  if (/^https?:/.test(src) && !src.startsWith(HERE)) return link(src);
  leave('films and sounds');
  return undefined;
}

const notesIn = (state: State, element: Element): RootContent[] =>
  (findIn(element, ({ tagName }) => tagName === 'ol')?.children ?? []).flatMap((item) => {
    if (item.type !== 'element' || item.tagName !== 'li') return [];
    const id = attributeOf(item, 'id').replace(/^fn:?/, '').replace(/\W/g, '');
    return [
      {
        type: 'footnoteDefinition',
        identifier: id,
        label: id,
        children: state.toFlow(state.all(item)),
      },
    ] as RootContent[];
  });

const CLASS = /^(?:language|lang|highlight-source|brush:?|sourceCode)[-_ ]?(\w[\w+#-]*)$/i;
const PLAIN =
  /^(?:js|javascript|ts|typescript|python|py|c|cpp|java|bash|sh|json|html|css|rust|go|ruby)$/i;

function languageOf(element: Element): string | undefined {
  const inner = element.children.filter((child): child is Element => child.type === 'element');
  const names = [element, ...inner].flatMap(({ properties }) =>
    [properties.className, properties.dataLang, properties.dataLanguage].flat().map(String),
  );
  return names
    .map((name) => CLASS.exec(name)?.[1] ?? (PLAIN.test(name) ? name : undefined))
    .find((name) => name !== undefined);
}

/** A formula that stands by itself in a paragraph is a block. */
function liftFormulas(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children = parent.children as Nodes[];
  for (const [i, child] of children.entries()) {
    const [only, more] = child.type === 'paragraph' ? child.children : [];
    if ((only as Nodes | undefined)?.type === 'math' && !more) children[i] = only as Nodes;
    else liftFormulas(child);
  }
}

/** Slidev: keys at the top of each slide, slots, clicks, slides of other files. */
import type { Code, Image, Parents, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Report } from '../../problem/problem';
import { asFlow } from '../html/tidy';
import type { Column, ImageWish } from '../nodes';
import { blank, type Draft, mark, pointAt, positionAt, rewrite } from './draft';
import { slideKeys } from './slide-keys';
import { isRule } from './slides';
import { cleanTags } from './tags';

type Keys = Readonly<Record<string, unknown>>;

const CLICKS = /^\s*(?:<\/?v-(?:clicks?|after|switch|drag)\b[^>]*>\s*)+$/;
const SLOT = /^\s*::[ \t]*([\w-]+)[ \t]*::\s*$/;
/** `$$ {1|3|all}`: lines of a formula that are lit. */
const LIT_FORMULA = /^\s*\$\$\s*\{[^{}]*\}\s*$/;
const SNIPPET = /^\s*<<<\s+(\S+)/;

/** `keys` are those of the whole document, which are the first slide's, too. */
export function readSlidevText(draft: Draft, keys: Keys, report: Report): void {
  const slides: Top[] = [{ from: -1, end: -1, keys }];
  for (let index = 0; index < draft.lines.length; index++) {
    if (!isRule(draft, index)) continue;
    const { end, keys } = slideKeys(draft, index, true) ?? { end: index, keys: {} };
    slides.push({ from: index, end, keys });
    index = end;
  }
  for (const [i, slide] of slides.entries())
    readSlide(draft, slide, slides[i + 1]?.from ?? draft.lines.length, report);
  for (const [index, line] of draft.lines.entries()) {
    if (!draft.isText[index]) continue;
    if (LIT_FORMULA.test(line)) rewrite(draft, index, line.replace(/\{.*/, ''));
    const slot = SLOT.exec(line)?.[1];
    const snippet = SNIPPET.exec(line)?.[1];
    if (slot) mark(draft, index, { slot });
    if (snippet) report('includeLeft', placeIn(line, snippet, index), snippet);
    if (snippet || CLICKS.test(line)) blank(draft, index);
  }
  cleanTags(draft);
}

const placeIn = (line: string, part: string, index: number) => ({
  ...{ line: index + 1, column: line.indexOf(part) + 1, length: part.length },
});

/** A slide's keys, from its rule (index -1 for the first slide, which has none) to the rule that ends them. */
interface Top {
  from: number;
  end: number;
  keys: Keys;
}

function readSlide(draft: Draft, { from, end, keys }: Top, until: number, report: Report): void {
  const placeOf = (key: string) => {
    const lines = draft.lines.slice(from + 1, end);
    const at = lines.findIndex((line) => line.startsWith(`${key}:`));
    return {
      line: Math.max(1, from + 2 + at),
      column: 1,
      length: lines[at]?.trimEnd().length ?? 1,
    };
  };
  const { src, image, layout, hide, disabled } = keys;
  if (typeof src === 'string') report('includeLeft', placeOf('src'), src);
  const isHidden = from >= 0 && (hide === true || disabled === true);
  if (isHidden) report('slideHidden', placeOf(hide ? 'hide' : 'disabled'));
  else if (typeof image === 'string' && typeof layout === 'string' && /^image/.test(layout))
    draft.inserts.push({
      line: end + 2,
      node: imageOf(image, layout, positionAt(draft, placeOf('image').line)),
    });
  if (from < 0) return;
  rewrite(draft, from, '***');
  for (let index = from + 1; index < (isHidden ? until : end + 1); index++) blank(draft, index);
}

function imageOf(url: string, layout: string, position: Position): RootContent {
  const place = /left|right/.exec(layout)?.[0];
  const wish: ImageWish = { place: place === 'left' || place === 'right' ? place : 'full' };
  const image: Image = { type: 'image', url, alt: '', data: { wish }, position };
  return { type: 'paragraph', children: [image], position };
}

/** Slots to columns. Marks are told by `slotOf`. */
export function readSlots(root: Parents, slotOf: (node: RootContent) => string | undefined): void {
  const slides: RootContent[][] = [[]];
  for (const node of root.children as RootContent[]) {
    if (node.type === 'thematicBreak') slides.push([]);
    slides.at(-1)?.push(node);
  }
  root.children = slides.flatMap((slide) => inColumns(slide, slotOf)) as typeof root.children;
}

const SIDES = /^(?:left|right|middle|center|centre|col\d?|top(?:left|right)|\d)$/;

function inColumns(
  slide: readonly RootContent[],
  slotOf: (node: RootContent) => string | undefined,
): RootContent[] {
  const slots: { name: string; nodes: RootContent[] }[] = [{ name: '', nodes: [] }];
  for (const node of slide) {
    const name = slotOf(node);
    if (name === undefined) slots.at(-1)?.nodes.push(node);
    else slots.push({ name, nodes: [] });
  }
  const [first, ...named] = slots;
  if (!first || named.length === 0) return [...slide];
  const sides = named.filter(({ name }) => SIDES.test(name));
  const hasLeft = sides.some(({ name }) => name !== 'right');
  // What stands before "::right::" is the left one, but for the slide's heading.
  const heads = first.nodes.findIndex(({ type }) => type !== 'heading' && type !== 'thematicBreak');
  // Where the other columns have headings, that is the left one's.
  const titled = sides.every(({ nodes }) => nodes[0]?.type === 'heading');
  const title = titled ? first.nodes.findIndex(({ type }) => type === 'heading') : -1;
  const begins = title >= 0 && title === heads - 1 ? title : heads;
  const lead = hasLeft || heads < 0 ? first.nodes : first.nodes.slice(0, begins);
  const left = hasLeft || heads < 0 ? [] : first.nodes.slice(begins);
  const columns = [left, ...sides.map(({ nodes }) => nodes)]
    .filter((nodes) => nodes.length > 0)
    .map(
      (nodes): Column => ({
        type: 'column',
        children: asFlow(nodes),
        position: nodes[0]?.position,
      }),
    );
  const others = named.filter(({ name }) => !SIDES.test(name)).flatMap(({ nodes }) => nodes);
  const [only, more] = columns;
  if (!only) return [...lead, ...others];
  const parted: RootContent[] = more
    ? [{ type: 'columns', children: columns, position: only.position }]
    : only.children;
  return [...lead, ...parted, ...others];
}

/** A fence without what only Slidev does with it; one that moves through several states is those states. */
export function readSlidevCode(node: Code, draft: Draft): RootContent[] {
  const { lang, meta, value, position } = node;
  if (/magic-move/.test(meta ?? '') && position) {
    const blocks = [...value.matchAll(/^(`{3,}|~{3,})[ \t]*([\w+-]*)(.*)\n([\s\S]*?)^\1[ \t]*$/gm)];
    const line = position.start.line + 1;
    return blocks.map(({ 2: language = '', 3: rest = '', 4: code = '', index }) => {
      const at = pointAt(draft, line + (value.slice(0, index).match(/\n/g)?.length ?? 0));
      const inner: Code = {
        type: 'code',
        lang: language,
        meta: rest,
        value: code.replace(/\n$/, ''),
      };
      return { ...inner, meta: rangesIn(rest), position: { start: at, end: at } };
    });
  }
  return [
    {
      ...node,
      lang: lang?.replace(/\{.*$/, '') ?? null,
      meta: rangesIn(`${lang ?? ''} ${meta ?? ''}`),
    },
  ];
}

/** `{2-3|5}` of `{2-3|5|all} {maxHeight:'100px'} twoslash`. */
function rangesIn(meta: string): string | null {
  const written = [...meta.matchAll(/\{([^{}]*)\}/g)].map(([, inner = '']) => inner);
  const ranges = written.find((inner) => /^[\d\s,|*-]*\d[\w\s,|*-]*$/.test(inner));
  const groups = ranges?.split('|').filter((group) => /^[\d\s,-]+$/.test(group.trim())) ?? [];
  const title = /\[([^\]]+)\]/.exec(meta)?.[1];
  const parts = [
    ...(groups.length > 0 ? [`{${groups.join('|')}}`] : []),
    ...(title ? [`title="${title}"`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : null;
}

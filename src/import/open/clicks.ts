/** At which click of a page its things come (ODF 1.3 part 3, 15: animations of SMIL): from the main sequence of its effects. */
import { OTHERS_LEFT } from '../slides/clicks';
import { allIn, type Element, elementsOf, textOf } from '../xml';

export interface PageClicks {
  /** How many there are. */
  last: number;
  /** The click at which a shape or a paragraph comes; 0 where it is there with the page. */
  of(element: Element): number;
}

const CLASS = 'presentation:preset-class';
const NODE = 'presentation:node-type';
const TARGET = 'smil:targetElement';
/** Classes by which what is there goes, moves or changes. */
const OTHERS = new Set(['exit', 'emphasis', 'motion-path']);

/** What goes, moves or changes at a click is told to `leave`. */
export function clicksOf(page: Element, leave: (what: string) => void): PageClicks {
  const comings = new Map<string, number>();
  let last = 0;
  const main = within(page).find(({ attributes }) => attributes[NODE] === 'main-sequence');
  for (const group of elementsOf(main)) {
    const effects = within(group).filter(({ attributes }) => attributes[CLASS]);
    if (effects.some(({ attributes }) => attributes[NODE] === 'on-click')) last += 1;
    for (const effect of effects) {
      const kind = effect.attributes[CLASS] ?? '';
      if (OTHERS.has(kind)) leave(OTHERS_LEFT);
      if (kind !== 'entrance' && !OTHERS.has(kind)) continue;
      // That of its first effect; what is to go was there.
      for (const { attributes } of [effect, ...within(effect)]) {
        const id = attributes[TARGET];
        if (id && !comings.has(id)) comings.set(id, kind === 'entrance' ? last : 0);
      }
    }
  }
  const of = ({ attributes }: Element): number =>
    [attributes['xml:id'], attributes['draw:id'], attributes['text:id']]
      .flatMap((id) => (id ? (comings.get(id) ?? []) : []))
      .at(0) ?? 0;
  return { last, of };
}

/** All elements of an animation, in order. */
const within = (parent: Element): Element[] =>
  elementsOf(parent).flatMap((child) =>
    child.prefix === 'anim' || child.name === 'iterate' ? [child, ...within(child)] : [],
  );

/** When a shape comes, and the outermost items of its lists, each of which is a step. */
export function comingOf(
  shape: Element,
  clicks: PageClicks,
  around: number,
): { click: number; comes?: number[] } {
  const own = Math.max(around, clicks.of(shape));
  const words = [...allIn(shape, 'p'), ...allIn(shape, 'h')].filter((one) => textOf(one).trim());
  const at = (paragraph: Element): number => Math.max(own, clicks.of(paragraph));
  const click = words.length > 0 ? Math.min(...words.map(at)) : own;
  // Nobody knows how many steps a table, a chart or a formula has.
  if (['table', 'object'].some((name) => elementsOf(shape, name).length > 0)) return { click };
  return { click, comes: outermost(shape).map(at) };
}

/** The first paragraphs of the items that lie in no other; items without words are there to set others in. */
function outermost(shape: Element): Element[] {
  const items = itemsIn(shape, 0);
  const least = Math.min(...items.map(({ depth }) => depth));
  return items.filter(({ depth }) => depth === least).map(({ paragraph }) => paragraph);
}

const itemsIn = (parent: Element, depth: number): { depth: number; paragraph: Element }[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name !== 'list-item')
      return itemsIn(child, child.name === 'list' ? depth + 1 : depth);
    const paragraph = elementsOf(child, 'p').find((one) => textOf(one).trim());
    return [...(paragraph ? [{ depth, paragraph }] : []), ...itemsIn(child, depth)];
  });

/** At which click of a slide its things come (PresentationML, ECMA-376 part 1, 19.5): from the sequence of its effects. */
import { allIn, childOf, type Element, elementsOf } from '../xml';

export interface Clicks {
  /** How many there are. */
  last: number;
  /** The click at which a shape comes, or one of its paragraphs, from 0; 0 where it is there with the slide. */
  of(shape: string | undefined, paragraph?: number): number;
}

/** Paragraphs `from` to `until` of a shape, all of them where these are left out. */
interface Coming {
  shape: string;
  from?: number;
  until?: number;
  click: number;
}

/** `slide` is the root of its part. What goes, moves or changes at a click is left out. */
export function clicksOf(slide: Element, leave: (what: string) => void): Clicks {
  const comings: Coming[] = [];
  let last = 0;
  const main = allIn(childOf(slide, 'timing'), 'cTn').find(
    ({ attributes }) => attributes.nodeType === 'mainSeq',
  );
  for (const group of elementsOf(childOf(main, 'childTnLst'), 'par')) {
    const effects = allIn(group, 'cTn').filter(({ attributes }) => attributes.presetClass);
    if (effects.some(({ attributes }) => attributes.nodeType === 'clickEffect')) last += 1;
    for (const effect of effects) {
      const { presetClass = '' } = effect.attributes;
      // What is to go was there.
      const click = presetClass === 'entr' ? last : 0;
      if (OTHERS.has(presetClass)) leave(OTHERS_LEFT);
      if (click > 0 || OTHERS.has(presetClass)) comings.push(...comingsOf(effect, click));
    }
  }
  return { last, of: (shape, paragraph) => clickOf(comings, shape, paragraph) };
}

/** What an import tells of them. */
export const OTHERS_LEFT = 'effects by which things go, move or change';
const OTHERS = new Set(['exit', 'emph', 'path']);

const comingsOf = (effect: Element, click: number): Coming[] =>
  allIn(effect, 'spTgt').flatMap((target) => {
    const { spid: shape } = target.attributes;
    const { st, end } = childOf(target, 'txEl', 'pRg')?.attributes ?? {};
    if (!shape) return [];
    return [{ shape, click, ...(st && { from: Number(st), until: Number(end ?? st) }) }];
  });

/** That of its first effect: what comes twice has gone in between. */
const clickOf = (comings: readonly Coming[], shape?: string, paragraph?: number): number =>
  comings.find(
    ({ shape: other, from, until = from }) =>
      other === shape &&
      (from === undefined ||
        (paragraph !== undefined && paragraph >= from && paragraph <= (until ?? from))),
  )?.click ?? 0;

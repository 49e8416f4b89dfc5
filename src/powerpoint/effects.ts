/** Effects of a slide: what fades in, and its sound (PresentationML, ECMA-376 part 1, 19.5). Times are in ms. */
import { el } from './xml';

export interface Build {
  /** Ids of the shapes that come together; of those that have words, too. */
  shapes: readonly number[];
  /** ms after the slide came; at a click when left out. */
  atMs?: number;
}

export interface Sound {
  shape: number;
  ms: number;
  /** It goes on over so many. */
  slides: number;
}

const FADE_MS = 400;

/** Stands in place of an id until all are written: ids go up through the document, and the sequence has the second. */
export const NEXT = '@';

/** When something begins: ms after what it waits for, or at a click. */
export const condition = (delay: number | 'indefinite'): string => el('p:cond', { delay });
/** All of these begin it. */
export const conditions = (...all: string[]): string => el('p:stCondLst', {}, ...all);

const target = (shape: number): string => el('p:tgtEl', {}, el('p:spTgt', { spid: shape }));

/** All shapes of a build fade in together. */
export const comings = (
  { shapes, atMs = 0 }: Build,
  first: 'clickEffect' | 'withEffect',
): string[] =>
  shapes.map((shape, i) =>
    el(
      'p:par',
      {},
      el(
        'p:cTn',
        {
          ...{
            id: NEXT,
            presetID: 10,
            presetClass: 'entr',
            presetSubtype: 0,
            fill: 'hold',
            grpId: 0,
          },
          nodeType: i === 0 ? first : 'withEffect',
        },
        conditions(condition(atMs)),
        el('p:childTnLst', {}, becomesVisible(shape), fades(shape)),
      ),
    ),
  );

const becomesVisible = (shape: number): string =>
  el(
    'p:set',
    {},
    el(
      'p:cBhvr',
      {},
      el('p:cTn', { id: NEXT, dur: 1, fill: 'hold' }, conditions(condition(0))),
      target(shape),
      el('p:attrNameLst', {}, '<p:attrName>style.visibility</p:attrName>'),
    ),
    el('p:to', {}, el('p:strVal', { val: 'visible' })),
  );

const fades = (shape: number): string =>
  el(
    'p:animEffect',
    { transition: 'in', filter: 'fade' },
    el('p:cBhvr', {}, el('p:cTn', { id: NEXT, dur: FADE_MS }), target(shape)),
  );

/** The sound begins. */
export const playing = ({ shape, ms }: Sound): string =>
  el(
    'p:par',
    {},
    el(
      'p:cTn',
      {
        id: NEXT,
        presetID: 1,
        presetClass: 'mediacall',
        presetSubtype: 0,
        fill: 'hold',
        nodeType: 'afterEffect',
      },
      conditions(condition(0)),
      el(
        'p:childTnLst',
        {},
        el(
          'p:cmd',
          { type: 'call', cmd: 'playFrom(0.0)' },
          el('p:cBhvr', {}, el('p:cTn', { id: NEXT, dur: ms, fill: 'hold' }), target(shape)),
        ),
      ),
    ),
  );

/** The sound itself, for as many slides as it goes on. */
export const heard = ({ shape, slides }: Sound): string =>
  el(
    'p:audio',
    { isNarration: 1 },
    el(
      'p:cMediaNode',
      { vol: 80_000, numSld: slides, showWhenStopped: 0 },
      el('p:cTn', { id: NEXT, fill: 'hold', display: 0 }, conditions(condition('indefinite'))),
      target(shape),
    ),
  );

/** What a slide does by itself or at a click (PresentationML, ECMA-376 part 1, 19.5): things that come, and its sound. */
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

/** The element `p:timing`; nothing where nothing moves. */
export function timing(
  builds: readonly Build[],
  written: ReadonlySet<number>,
  { sound, isTimed }: { sound?: Sound | undefined; isTimed: boolean },
): string {
  if (builds.length === 0 && !sound) return '';
  const clicks = isTimed
    ? [
        group(true, [
          ...(sound ? [playing(sound)] : []),
          ...builds.flatMap((one) => comings(one, 'withEffect')),
        ]),
      ]
    : builds.map((one) => group(false, comings(one, 'clickEffect')));
  const targets = [...new Set(builds.flatMap(({ shapes }) => shapes))].filter((shape) =>
    written.has(shape),
  );
  const xml = el(
    'p:timing',
    {},
    el(
      'p:tnLst',
      {},
      el(
        'p:par',
        {},
        el(
          'p:cTn',
          { id: NEXT, dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' },
          el('p:childTnLst', {}, sequence(clicks), sound && heard(sound)),
        ),
      ),
    ),
    targets.length > 0
      ? el('p:bldLst', {}, ...targets.map((spid) => el('p:bldP', { spid, grpId: 0, animBg: 1 })))
      : undefined,
  );
  return numbered(xml);
}

/** Stands in place of an id until all are written: ids go up through the document, and the sequence has the second. */
const NEXT = '@';
function numbered(xml: string): string {
  let last = 0;
  return xml.replaceAll(` id="${NEXT}"`, () => {
    last += 1;
    return ` id="${last}"`;
  });
}

const condition = (delay: number | 'indefinite'): string => el('p:cond', { delay });
const conditions = (...all: string[]): string => el('p:stCondLst', {}, ...all);

const sequence = (clicks: readonly string[]): string =>
  el(
    'p:seq',
    { concurrent: 1, nextAc: 'seek' },
    el(
      'p:cTn',
      { id: NEXT, dur: 'indefinite', nodeType: 'mainSeq' },
      el('p:childTnLst', {}, ...clicks),
    ),
    ...(['Prev', 'Next'] as const).map((way) =>
      el(
        `p:${way.toLowerCase()}CondLst`,
        {},
        el('p:cond', { evt: `on${way}`, delay: 0 }, el('p:tgtEl', {}, '<p:sldTgt/>')),
      ),
    ),
  );

/** What begins at a click, or with the slide. */
function group(isAtOnce: boolean, effects: readonly string[]): string {
  const starts = isAtOnce
    ? [condition('indefinite'), el('p:cond', { evt: 'onBegin', delay: 0 }, el('p:tn', { val: 2 }))]
    : [condition('indefinite')];
  return el(
    'p:par',
    {},
    el(
      'p:cTn',
      { id: NEXT, fill: 'hold' },
      conditions(...starts),
      el(
        'p:childTnLst',
        {},
        el(
          'p:par',
          {},
          el(
            'p:cTn',
            { id: NEXT, fill: 'hold' },
            conditions(condition(0)),
            el('p:childTnLst', {}, ...effects),
          ),
        ),
      ),
    ),
  );
}

const target = (shape: number): string => el('p:tgtEl', {}, el('p:spTgt', { spid: shape }));

/** All shapes of a build fade in together. */
const comings = ({ shapes, atMs = 0 }: Build, first: 'clickEffect' | 'withEffect'): string[] =>
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

const playing = ({ shape, ms }: Sound): string =>
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

const heard = ({ shape, slides }: Sound): string =>
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

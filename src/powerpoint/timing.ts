/** What a slide does by itself or at a click (PresentationML, ECMA-376 part 1, 19.5): things that come, and its sound. */
import {
  type Build,
  comings,
  condition,
  conditions,
  heard,
  NEXT,
  playing,
  type Sound,
} from './effects';
import { el } from './xml';

/** The element `p:timing`; nothing where nothing moves. `written`: shapes that have words; where it `isTimed`, nobody clicks. */
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

/** Ids in place of NEXT. */
function numbered(xml: string): string {
  let last = 0;
  return xml.replaceAll(` id="${NEXT}"`, () => {
    last += 1;
    return ` id="${last}"`;
  });
}

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

/** What matches ended with: sets of tennis, runs and wickets of cricket. */
import { type Around, type Form, form } from '../../reading';
import { cardinal } from '../number';

/** A set of tennis that somebody has won, with the points of its tie-break. */
const SET = '(?:6[-–][0-4]|[0-4][-–]6|7[-–][56]|[56][-–]7)(?:_?\\(\\d{1,2}(?:[-–]\\d{1,2})?\\))?';

const setWords = (set: string): string[] => {
  const [one = '', other = '', ...points] = set.match(/\d+/g) ?? [];
  const played = [...cardinal(one), ...cardinal(other)];
  return points.length > 0 ? [...played, 'tie', 'break', ...points.flatMap(cardinal)] : played;
};

/** Behind these come ranges. */
const LEAVES =
  /^(?:pp\.?|(?:pages?|chapters?|sections?|verses?|lines?|ages?|aged|figures?|versions?|steps?|weeks?|days?|grades?))$/i;

/** Sides that play cricket, by their last words. */
const SIDE =
  /^(?:England|India|Australia|Pakistan|Lanka|Zealand|Africa|Indies|Bangladesh|Zimbabwe|Afghanistan|Ireland|Scotland|Netherlands|Namibia|Nepal|Yorkshire|Lancashire|Surrey|Sussex|Essex|Kent|Middlesex|Hampshire|Somerset|Durham|Glamorgan|Warwickshire|Worcestershire|Gloucestershire|Nottinghamshire|Derbyshire|Leicestershire|Northamptonshire|Queensland|Tasmania|Mumbai|Karnataka|Delhi)$/;
const BATTED =
  /^(?:scored|reached|posted|slumped|collapsed|chasing|chased|innings|total|totalled|totaled|declared)$/i;
const STOOD = /^(?:was|were|is|are|made|on|at|to|from|of)$/i;
/** Behind the score of an innings. */
const WHEN = /^(?:at|declared|dec\b|off|overnight|after|before|when|in)/;
const BOWLED = /^(?:took|take|takes|taking|taken|claimed|bagged|returned)$/i;

const BATTING = /^(?:hit|hits|hitting|bats|batting|batted|slashed|slashing)$/i;
const batted = (tens: string, rest: string): string[] => {
  if (rest === '00') return [...cardinal(tens), 'hundred'];
  return [
    ...cardinal(tens),
    ...(rest.startsWith('0') ? ['oh'] : []),
    ...cardinal(String(Number(rest))),
  ];
};

const isInnings = ({ before, earlier, after }: Around): boolean =>
  SIDE.test(before) ||
  BATTED.test(before) ||
  (STOOD.test(before) && (BATTED.test(earlier) || /^(?:declared|dec\b|overnight)/.test(after))) ||
  (/^(?:was|were|made|on)$/i.test(before) && WHEN.test(after));

const forWickets = (runs: string, wickets: string): string[] => [
  ...cardinal(runs),
  'for',
  ...cardinal(wickets),
];

/** What a batter is who was not out; and what comes behind such a score. */
const UNBEATEN = /^(?:scored|scoring|hit|hitting|struck|smashed|blasted|made|unbeaten)$/i;
const BATTED_FOR = /^(?:off|from|not)\b|^\(\d{1,3}(?:[b;,)]|$)/;
/** Singular, and before the number of one. */
const PLACES =
  /^(?:Table|Figure|Fig\.|Chapter|Section|Sec\.|Appendix|Exhibit|Volume|Vol\.|Page|Room|Psalm|Part|Article|Rule|Unit|Grade|Class|Age|Level|Route|Title|Box|Act|Line|Hymn|Item|Lot|Week|Day|Step|No\.)$/;

export const SCORES: readonly Form[] = [
  form(`${SET}(?:,?_${SET}){1,4}`, ([text = ''], { before }) =>
    LEAVES.test(before)
      ? undefined
      : [...text.matchAll(new RegExp(SET.replaceAll('_', ' '), 'g'))].flatMap(([set]) =>
          setWords(set),
        ),
  ),
  form('(?:7[-–]6|6[-–]7)_?\\(\\d{1,2}(?:[-–]\\d{1,2})?\\)', ([text = '']) => setWords(text)),
  form('(\\d{2,3})/(\\d)_?d(?:ec\\.?)?', ([, runs = '', wickets = '']) => [
    ...forWickets(runs, wickets),
    'declared',
  ]),
  form('(\\d{2,3})[/–-](10|\\d)', ([text = '', runs = '', wickets = ''], around) => {
    const isNamed = text.includes('/')
      ? isInnings(around)
      : SIDE.test(around.before) || /^innings$/i.test(around.before);
    return Number(runs) > 10 && isNamed ? forWickets(runs, wickets) : undefined;
  }),
  // Of a batter: ".300" is a part of a thousand.
  form('\\.(\\d)(\\d\\d)', ([, tens = '', rest = ''], { before, after }) =>
    BATTING.test(before) || /^(?:hitter|batting|average|season)\b/.test(after)
      ? batted(tens, rest)
      : undefined,
  ),
  // In Australia wickets come first.
  form('(\\d)/(\\d{2,3})', ([, wickets = '', runs = ''], { before, after }) =>
    SIDE.test(before) && !/^of\b/.test(after)
      ? [...cardinal(wickets), 'for', ...cardinal(runs)]
      : undefined,
  ),
  form('(10|[1-9])([/–-])(\\d{2,3})', ([, wickets = '', sign, runs = ''], around) => {
    const { before, earlier, after, closing } = around;
    const isFigure = before === 'of' && /^figures$/i.test(earlier);
    const isBowled =
      BOWLED.test(before) || (before === 'with' && /^finish(?:ed|es)$/.test(earlier));
    const isTaken = sign === '/' && isBowled && !/^(?:of|\p{Ll}+s)\b/u.test(after);
    // "(Carse 4-64)", "Carse 4–64, Stokes 3–50".
    const isListed =
      /^[("]?\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$/u.test(before) &&
      (/^[),;]/.test(closing) || /^\d+[-–/]\d+[,;]$/.test(earlier));
    const isBowler =
      isListed && Number(wickets) > 1 && Number(runs) > 31 && !PLACES.test(before.replace('(', ''));
    return isFigure || isTaken || isBowler ? forWickets(wickets, runs) : undefined;
  }),
  form('(\\d{1,3})\\*', ([, runs = ''], { before, after }) =>
    UNBEATEN.test(before) || BATTED_FOR.test(after) ? [...cardinal(runs), 'not', 'out'] : undefined,
  ),
];

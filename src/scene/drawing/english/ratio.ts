/** "Three times as many", "twice the size", "doubled", "30 % more than". */
import { type Found, type Left, leave } from '../found';
import { isDenied, isSupposed, isUnsure, labelFrom } from './context';
import { hedgeBefore, numberOf, pattern } from './numbers';

const SIZES =
  'size|number|amount|rate|price|cost|speed|weight|length|height|width|area|population|volume|risk|mass|distance|energy|power|output|value|average|income|salary';
const AS = `as likely to\\b|as (?:many|much|[\\p{L}]+)(?: [\\p{L}-]+){0,3}? as\\b|as (?:many|much)\\b(?: [\\p{L}-]+s\\b)?`;
const MORE =
  '(?:more likely(?: [\\p{L}-]+){0,5}? than\\b|(?:larger|bigger|higher|faster|longer|heavier|taller|wider|richer|greater|stronger|brighter|hotter|denser|deeper|louder|older)(?: [\\p{L}-]+){0,2}? than\\b)';
const OWN = `(?:its|their|his|her)(?: own| body)? (?:size|weight|mass|length|height|original)\\b`;
const FOLD =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand)fold|\\d+[- ]?fold';
const SUBJECT =
  'more than|nearly|almost|roughly|about|has|have|had|was|were|is|been|population|number|rate|price|cost|output|size|share|sales|revenue|risk|count|traffic|weight|yield|speed';
const THINGS =
  'number|size|rate|cost|costs|price|risk|amount|output|speed|time|weight|population|length|yield|income|share|odds|chance|load|traffic|bill|budget|staff|team';

/** The factor of "doubled", "tripled". */
const VERBS: [RegExp, number][] = [
  [/^doubl/i, 2],
  [/^tripl/i, 3],
  [/^quadrupl/i, 4],
  [/^halv/i, 0.5],
];
const factorOfVerb = (verb = ''): number =>
  VERBS.find(([form]) => form.test(verb))?.[1] ?? Number.NaN;

const foldOf = (all: string, fold = ''): number => {
  const word = fold.toLowerCase().replace(/[- ]?fold/, '');
  return / by /i.test(all)
    ? Number.NaN
    : numberOf(word === 'hundred' || word === 'thousand' ? `a ${word}` : word);
};

type Way = [source: string, factor: (all: string, written: string | undefined) => number];

const WAYS: Way[] = [
  [`(NUM) times (?:${AS}|the (?:${SIZES})\\b|${OWN}|${MORE})`, (_, written) => numberOf(written)],
  [`(?<!\\p{L})(twice|double) (?:${AS}|the (?:${SIZES})\\b|${OWN})`, () => 2],
  [`(?<!\\p{L})(half) (?:${AS}|the (?:${SIZES}) of\\b)`, () => 0.5],
  [
    `\\b(?:increas(?:ed|es?)|rose|grew|risen|grown|multiplied|climbed|went up) (?:by )?(${FOLD})`,
    foldOf,
  ],
  [
    `\\b(?:(?:${SUBJECT})\\s+(?:of (?:[\\p{L}-]+\\s+){1,3}|\\p{L}+\\s+)?)(doubled|tripled|quadrupled|halved)\\b(?! down| over(?! the\\b| a\\b)| up| back| as an?\\b)`,
    (_, verb) => factorOfVerb(verb),
  ],
  [
    `\\b(doubled|doubles|doubling|tripled|triples|quadrupled|halved|halves|halving) (?:the|its|their|our|your) (?:${THINGS})\\b`,
    (_, verb) => factorOfVerb(verb),
  ],
];

const MOST = 1000;

/** Who is held against whom: "as many women as men". */
function labelsOf(all: string, sentence: string, end: number): [string, string] {
  const one = / as (?:many|much) ((?:[\p{L}-]+ )+)as$/iu.exec(all)?.[1];
  const other = one && labelFrom(sentence, end, 2);
  return one && other ? [one.trim(), other] : ['', ''];
}

/** How many times as much. */
export function* ratios(sentence: string): Generator<Found | Left> {
  for (const [source, factor] of WAYS)
    for (const { 0: all, 1: written, index } of sentence.matchAll(pattern(source))) {
      const [value, end, before] = [
        factor(all, written),
        index + all.length,
        sentence.slice(0, index),
      ];
      const wrong =
        !(value > 0) ||
        value === 1 ||
        value > MOST ||
        isDenied(sentence.slice(0, index + Math.max(all.lastIndexOf(written ?? ''), 0))) ||
        isSupposed(before) ||
        /\bat$/i.test(before.trim());
      if (wrong) yield leave(index, end);
      else
        yield {
          kind: 'ratio',
          ...{ values: [value, 1], unit: '×', labels: labelsOf(all, sentence, end) },
          ...{ start: index, end, hedge: hedgeBefore(sentence, index) },
        };
    }
}

const MORE_BY = `(NUM)\\s?(?:%|percent|per cent) (more|fewer|less|higher|lower|larger|smaller|heavier|lighter|taller|longer|shorter|cheaper|costlier|faster|slower)((?: [\\p{L}-]+){0,3}?) than\\b`;

/** "30 % more than": 130 against 100. */
export function* moreBy(sentence: string): Generator<Found | Left> {
  for (const { 0: all, 1: written, 2: how = '', index } of sentence.matchAll(pattern(MORE_BY))) {
    const [value, end] = [numberOf(written), index + all.length];
    const down = /fewer|less|lower|smaller|lighter|shorter|cheaper/i.test(how);
    const wrong =
      !(value > 0) ||
      (down && value >= 100) ||
      value > MOST ||
      isUnsure(sentence, index) ||
      /faster|slower/i.test(how);
    if (wrong) yield leave(index, end);
    else
      yield {
        kind: 'ratio',
        values: [(down ? 100 - value : 100 + value) / 100, 1],
        ...{ unit: '%', labels: ['', ''] },
        ...{ start: index, end, hedge: hedgeBefore(sentence, index) },
      };
  }
}

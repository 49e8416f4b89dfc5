/** "Once a week for 3 weeks", "six monthly meetings". */
import type { Found, Per } from '../found';
import { isDenied, isSupposed, isUnsure } from './context';
import { hedgeBefore, numberOf, pattern } from './numbers';

const DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;
/** Longer than two years of days is no calendar. */
const MOST_DAYS = 800;
const [LEAST_EVENTS, MOST_EVENTS] = [2, 60];

const SPAN =
  'for (?:a total of |about |the next |the first |over |at least )?(NUM|a|an|one) (?:consecutive |whole |full |more )?(days?|weeks?|months?|years?)\\b';
const RHYTHM =
  '(?:(once|twice|thrice|(?:(?:NUM) times)) (?:a|per|every|each) (day|week|month|year)|(?:every|each) (day|week|month)|(daily|weekly|monthly))((?:,? [\\p{L}-]+){0,3}?),? ';

const perOf = (written = ''): Per | undefined => {
  const word = written.toLowerCase();
  const per = word === 'daily' ? 'day' : word.replace(/ly$/, '');
  return per === 'day' || per === 'week' || per === 'month' ? per : undefined;
};

function timesOf(written: string | undefined): number {
  const word = written?.toLowerCase();
  const named = { once: 1, twice: 2, thrice: 3 }[word ?? 'once'];
  return named ?? numberOf(word?.replace(/ times/, ''));
}

/** What happens in a rhythm, for some time. */
export function* rhythms(sentence: string): Generator<Found> {
  for (const found of sentence.matchAll(pattern(RHYTHM + SPAN))) {
    const {
      0: all,
      1: often,
      2: one,
      3: each,
      4: adverb,
      6: long = '',
      7: unit = '',
      index,
    } = found;
    const [times, per] = [timesOf(often), perOf(one ?? each ?? adverb)];
    const length = /^(?:a|an|one)$/i.test(long) ? 1 : numberOf(long);
    const whole = unit.toLowerCase().replace(/s$/, '');
    const unitOf = whole === 'year' ? 'month' : perOf(whole);
    const count = whole === 'year' ? length * 12 : length;
    const before = sentence.slice(0, index);
    if (
      !per ||
      !unitOf ||
      !(times > 0 && count > 0) ||
      isDenied(before) ||
      (isSupposed(before) && !/\b(?:should|must)\b/i.test(before))
    )
      continue;
    const days = count * DAYS[unitOf];
    if (DAYS[per] > days || days > MOST_DAYS) continue;
    yield {
      kind: 'calendar',
      values: [times, count],
      per,
      unit: unitOf,
      ...{ start: index, end: index + all.length },
    };
  }
}

const NO_EVENTS =
  /^(?:newspapers?|papers|magazines?|active|users?|visitors|readers|columns?|shows?|newsletters?|episodes?|downloads|deaths|cases|calories|hours|minutes|times|dollars|euros|flights|trains|buses|ferries|sailings|departures|trips|services|calls|posts|updates|commits|releases|meals|doses)$/i;
const EVENTS = `(NUM) ([\\p{L}-]+s),? (?:one|1|once) (every|a|each|per) (day|week|month)\\b|(NUM) (weekly|monthly) ([\\p{L}-]+s)\\b`;

/** So many of something, one each week. */
export function* events(sentence: string): Generator<Found> {
  for (const found of sentence.matchAll(pattern(EVENTS))) {
    const { 0: all, 1: some, 4: one, 5: others, 6: adverb, 7: noun = '', index } = found;
    const [count, per] = [numberOf(some ?? others), perOf(one ?? adverb)];
    const isMany = count >= LEAST_EVENTS && count <= MOST_EVENTS;
    if (!per || !isMany || isUnsure(sentence, index) || NO_EVENTS.test(noun)) continue;
    yield {
      ...{ kind: 'calendar', values: [1, count], per, unit: per },
      ...{ start: index, end: index + all.length, hedge: hedgeBefore(sentence, index) },
    };
  }
}

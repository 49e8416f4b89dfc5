/** What is drawn of a quantity: which picture, and what is set large. */
import { PEOPLE } from './english/context';
import { unitOf } from './english/units';
import type { Found } from './found';
import { GERMAN_PEOPLE } from './german';
import type { Amount, Drawing, Picture } from './schema';

/** A crowd of more is drawn with one figure for ten, a hundred …; more dots are an area. */
const MOST_FIGURES = 200;
const PERCENT = 100;
/** From here on numbers are written in words: "9.1 million". */
const MILLION = 1e6;

const PERSON = new RegExp(`\\b(?:${PEOPLE})\\b`, 'i');

/** A number in figures, with its unit. */
function write(value: number, unit: string, lang: string): string {
  const many = value >= MILLION ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2, ...many }).format(value);
  if (/^[$€£¥]|\$$/.test(unit)) return `${unit}${number}`;
  if (/^[%‰°×]/.test(unit)) return `${number}\u202f${unit}`.replace('\u202f×', '×');
  return unit ? `${number} ${unit}` : number;
}

const each = (count: number): number => {
  let one = 1;
  while (count / one > MOST_FIGURES) one *= 10;
  return one;
};

const isPeople = (label: string, sentence: string): boolean =>
  label ? PERSON.test(label) || GERMAN_PEOPLE.test(label) : PERSON.test(sentence);

interface Read {
  picture: Picture;
  figure: string;
}

function barsOf(
  found: Extract<Found, { unit: string; labels: [string, string] }>,
  lang: string,
): Read {
  const { kind, values, unit, labels } = found;
  const amounts = values.map((value, i): Amount => {
    const shown = kind === 'ratio' && unit === '%' ? value * PERCENT : value;
    const counted = lang.startsWith('en') ? unitOf(shown, unit) : unit;
    return { value, text: write(shown, counted, lang), label: labels[i] ?? '' };
  });
  const lit = kind === 'change' ? 1 : 0;
  const form = kind === 'money' ? 'areas' : 'bars';
  const figure = kind === 'ratio' ? write(values[0], '×', lang) : '';
  return {
    picture: { form, amounts, lit: kind === 'money' && labels[0] === 'before' ? 1 : lit },
    figure,
  };
}

function read(found: Found, sentence: string, lang: string): Read {
  switch (found.kind) {
    case 'share': {
      const [lit, all] = found.values;
      const of = isPeople(found.label, sentence) ? 'people' : 'things';
      const joint = / of (?:the|these|those|our|its|their|her|his|my|all)? ?\d|\bof\b.*\bof\b/.test(
        sentence.slice(found.start, found.end),
      )
        ? 'of'
        : 'in';
      const word = lang.startsWith('de') ? 'von' : joint;
      return {
        picture: { form: 'crowd', of, lit, all, each: 1 },
        figure: `${write(lit, '', lang)} ${word} ${write(all, '', lang)}`,
      };
    }
    case 'percent':
      return {
        picture: { form: 'percent', value: found.values[0] },
        figure: write(found.values[0], '%', lang),
      };
    case 'count': {
      const [count] = found.values;
      const one = each(count);
      const all = Math.round(count / one);
      return {
        picture: {
          form: 'crowd',
          of: isPeople(found.label, sentence) ? 'people' : 'things',
          ...{ lit: all, all, each: one },
        },
        figure: write(count, '', lang),
      };
    }
    case 'calendar': {
      const [times, count] = found.values;
      return {
        picture: { form: 'calendar', per: found.per, unit: found.unit, times, count },
        figure: `${count} ${found.unit}${count > 1 ? 's' : ''}`,
      };
    }
    default:
      return barsOf(found, lang);
  }
}

/** The drawing of a quantity that was found in a sentence, beside some of its words. */
export function drawingOf(found: Found, sentence: string, words: string, lang: string): Drawing {
  const { hedge } = found;
  return { ...read(found, sentence, lang), ...(hedge ? { hedge } : {}), words };
}

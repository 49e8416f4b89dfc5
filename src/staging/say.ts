/** What is said of a block, by its kind. Nothing of what is read on the stage. */
import type { Language } from '../language/language';
import { pageOf } from '../scene/address';
import { stepsOf } from '../scene/chart/type';
import { chartTypes } from '../scene/chart/types';
import { writing } from '../scene/chart/write';
import type { Spoken } from '../scene/define';
import type { Periods } from '../scene/diagram/schema';
import type { BlockPart, Shown } from '../scene/draft';
import { plainText, type Rich } from '../scene/inline';
import type { Item } from '../scene/item';
import { joinLead } from '../scene/lead';
import { writeNumber } from '../scene/number';
import type { Kind, Scene } from '../scene/schema';
import { speechMs } from './length';
import { textOf, utter } from './utter';

type Fields<K extends Kind> = Extract<Shown, { kind: K }>;

const SAID: { [K in Kind]: (shown: Fields<K>, language: Language) => Spoken[] } = {
  title: () => [],
  statement: () => [],
  references: () => [],
  end: () => [],
  code: () => [],
  morph: () => [],
  look: ({ parts }) => parts.flatMap((part) => utter([joinLead(part)], 1)),
  diagram: ({ diagram }) => (diagram.form === 'timeline' ? sayPeriods(diagram) : []),
  points: ({ items }) => sayItems(items),
  steps: ({ items }) => sayItems(items),
  summary: ({ items }) => sayItems(items),
  timeline: ({ items }) =>
    items.flatMap(({ when, text, details }) =>
      utter([joinLead({ lead: textOf(when), text }), ...details], 1),
    ),
  cards: ({ items }) => items.flatMap((item) => utter([joinLead(item), ...item.details], 1)),
  tasks: ({ items }) => sayItems(items),
  definitions: ({ items }) =>
    items.flatMap(({ terms, lines }) => utter([joinTerms(terms), ...lines], 1)),
  callout: ({ title, items }) => [...utter([title]), ...items.flatMap(sayItem)],
  details: ({ summary, items }) => [...utter([summary]), ...items.flatMap(sayItem)],
  compare: ({ columns }) => columns.flatMap(sayItem),
  quote: ({ paragraphs, paced, source }) => [
    ...(paced ? paragraphs.flatMap((text) => utter([text], 1)) : utter(paragraphs, 1)),
    ...utter([source], 1),
  ],
  stat: ({ stats }) => stats.flatMap((stat) => utter([statOf(stat)], 1)),
  figure: ({ caption, alt }) => utter([textOf(caption || alt)], caption ? 1 : 0),
  formula: ({ tex, text, spoken, whole, rows }) =>
    rows.length > 0
      ? rows.flatMap((row) => sayFormula(row, 1))
      : sayWhole({ text, spoken: spoken || (whole.mathml ? text : tex) }),
  chart: sayChart,
  map: ({ title, unit, regions, places }, { code }) => {
    const { whole } = writing(unit, code);
    const said = [...regions, ...places].map(({ name, value }) =>
      value === undefined ? name : `${name}: ${whole(value)}`,
    );
    return [...utter([textOf(title)]), ...said.flatMap((one) => utter([textOf(one)], 1))];
  },
  table: ({ header }, language) => utter([textOf(comparison(header, language))]),
};

const sayItem = ({ text, details }: Item): Spoken[] => utter([text, ...details], 1);

/** Of several addresses of one site each further one is called by its page: the site's name again would tell nothing. */
function sayItems(items: readonly Item[]): Spoken[] {
  let before = '';
  return items.flatMap((item) => {
    const said = sayItem(item);
    const text = said.map((one) => one.text).join(' ');
    const [link, more] = item.text;
    const page = text === before && !more && link?.type === 'link' ? pageOf(link.href) : '';
    before = text;
    return page === '' ? said : utter([textOf(page)], 1);
  });
}

/** Several words for one thing. */
const joinTerms = (terms: readonly Rich[]): Rich =>
  terms.flatMap((term, i) => (i === 0 ? term : [...textOf(', '), ...term]));

/** In words; captions show it as it is written. */
const sayFormula = ({ text, spoken }: { text: string; spoken: string }, steps: number): Spoken[] =>
  utter([[{ type: 'math', tex: '', mathml: '', text, spoken: spoken || text }]], steps);

/** Nobody follows a formula for longer, ms: it is read. */
const LONGEST_FORMULA_MS = 8_000;

const sayWhole = (formula: { text: string; spoken: string }): Spoken[] =>
  speechMs(formula.spoken) > LONGEST_FORMULA_MS ? [] : sayFormula(formula, 0);

/** Each period and what happened in it, where every period is a step of its own. */
const sayPeriods = ({ periods }: Periods): Spoken[] =>
  periods.every(({ step }, i) => step === i + 1)
    ? periods.flatMap(({ label, events }) => utter([textOf(label), ...events.map(textOf)], 1))
    : [];

const statOf = (stat: Scene<'stat'>['stats'][number]): Rich => [
  ...textOf(`${[stat.prefix, writeNumber(stat), stat.unit].filter(Boolean).join(' ')} `),
  ...stat.label,
];

/** More parts are seen faster than said. */
const MOST_PARTS = 12;

/** Its title, then each step as its type says it, and its note. */
function sayChart(chart: Fields<'chart'>, { code, said }: Language): Spoken[] {
  const { y, x, unit, note, form } = chart;
  const [first, last] = [chart.labels[0] ?? '', chart.labels.at(-1) ?? ''];
  const words = {
    number: writing(unit, code).whole,
    fromTo: said?.fromTo ?? ((from: string, to: string) => `${from}, ${to}`),
  };
  const isCourse = ['line', 'area', 'slope'].includes(form) && chart.labels.length > 1;
  const title = [y || x, isCourse && said ? said.fromTo(first, last) : ''].filter(Boolean);
  const spoken = utter([textOf(title.join(', '))]);
  const steps = stepsOf(chart).map(({ text }) => text);
  if (steps.length > MOST_PARTS) return spoken;
  // A series that has the title for its name is named once.
  const series = chart.series.map((one) => (one.name === y ? { ...one, name: '' } : one));
  const parts = chartTypes[form].say?.({ ...chart, series }, words) ?? steps;
  const told = [...parts, ...(note ? [note.text] : [])];
  return [...spoken, ...told.flatMap((part) => utter([textOf(large(part))], 1))];
}

const large = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Population and area, by country"; nothing where a column has no name, or no words for it are known. */
function comparison(header: readonly Rich[], { said }: Language): string {
  const [of = '', ...columns] = header.map((cell) => plainText(cell).trim());
  if (!said || columns.length === 0 || columns.some((name) => name === '')) return '';
  return said.compares(columns, of);
}

/** What is said of a block. */
export function sayBlock({ shown, steps }: BlockPart, language: Language): Spoken[] {
  const say = shown.kind === 'own' ? undefined : sayer(shown.kind);
  return say ? say(shown, language) : steps.flatMap(({ text }) => utter([textOf(text)], 1));
}

/** TypeScript loses which kind has which fields. */
const sayer = (kind: Kind) =>
  SAID[kind] as ((shown: Shown, language: Language) => Spoken[]) | undefined;

/** What a scene shows, as Markdown: what people read who do not see it (WCAG 2.2, 1.2.3: media alternative). */
import type { List, ListItem, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import { markIn, wordsOf } from '../language/languages';
import { authored } from '../scene/authored';
import type { Diagram } from '../scene/diagram/schema';
import { describeFlow, describeSequence, describeTask } from '../scene/diagram/words';
import type { Entry } from '../scene/entries';
import { partsOf } from '../scene/group';
import type { Rich } from '../scene/inline';
import type { Item } from '../scene/item';
import { writeNumber } from '../scene/number';
import type { Kind, Scene } from '../scene/schema';
import type { Scenes } from '../staging/build';
import { toPhrasing } from './rich';

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

/** Words of lectern's own in a document of this language. */
export function ownText(value: string, lang: string): PhrasingContent {
  const hProperties = markIn(lang);
  if (!hProperties.lang) return text(value);
  return { type: 'text', value, data: { hName: 'span', hProperties } };
}

/** Nothing where all that is shown is said, or stands at the top or at the end of the transcript. */
type Describers = { [K in Kind]: (scene: Scene<K>, lang: string) => RootContent[] };
const shown: Describers = {
  title: () => [],
  statement: () => [],
  references: () => [],
  points: ({ items }) => [list(items)],
  summary: ({ items }) => [list(items)],
  compare: ({ columns }) => [list(columns)],
  steps: ({ items, start }) => [list(items, start ?? 1)],
  tasks: ({ items }) => [
    listOf(items.map(({ done, ...item }) => ({ ...itemNode(item), checked: done }))),
  ],
  definitions: ({ items }) => [
    listOf(
      items.map(({ terms, lines, nesting }) =>
        itemOf(
          terms.flatMap((term, i): PhrasingContent[] => [
            ...(i > 0 ? [text(', ')] : []),
            { type: 'strong', children: toPhrasing(term) },
          ]),
          linesBelow(lines, nesting),
        ),
      ),
    ),
  ],
  callout: ({ label, title, items }) => [
    paragraph({ type: 'strong', children: title.length > 0 ? toPhrasing(title) : [text(label)] }),
    ...items.flatMap(entryNodes),
  ],
  details: ({ summary, items }) => [
    paragraph({ type: 'strong', children: toPhrasing(summary) }),
    ...items.flatMap(entryNodes),
  ],
  quote: ({ paragraphs, source }) => [
    { type: 'blockquote', children: paragraphs.map((rich) => paragraph(...toPhrasing(rich))) },
    ...(source.length > 0 ? [paragraph(text('— '), ...toPhrasing(source))] : []),
  ],
  stat: ({ stats }) => [list(stats.map((stat) => ({ text: statText(stat), details: [] })))],
  chart: (scene, lang) => [paragraph(...chartSentence(scene, lang)), chartTable(scene, lang)],
  figure: ({ alt, caption }, lang) => [
    paragraph(ownText(wordsOf(lang).shown.picture, lang), text(` ${alt}`)),
    ...(caption && caption !== alt ? [paragraph(text(caption))] : []),
  ],
  code: ({ language, lines }) => [
    {
      type: 'code',
      lang: language,
      value: lines.map((line) => line.map((token) => token.text).join('')).join('\n'),
    },
  ],
  diagram: ({ title, diagram }) => [
    ...(title ? [paragraph(text(title))] : []),
    ...describeDiagram(diagram),
  ],
  formula: (scene) =>
    (scene.rows.length > 0 ? scene.rows : [scene]).map((line) => paragraph(text(line.text))),
  table: ({ align, header, rows }) => [
    {
      type: 'table',
      align,
      children: [header.length > 0 ? header : align.map(() => []), ...rows].map((cells) =>
        rowOf(cells.map(toPhrasing)),
      ),
    },
  ],
};

/** The blocks of a scene; of the document's own kinds what they say of themselves, else the texts of their steps. */
export function describeShown(scene: Scene, own: Scenes['own'], lang: string): RootContent[] {
  if (scene.kind !== 'own') return partsOf(scene).flatMap((part) => describeBuiltIn(part, lang));
  const kind = own.find(({ name }) => name === scene.name);
  const said = kind?.definition.describe?.(authored(scene));
  const steps = scene.steps.filter((step) => step.text !== '').map((step) => [text(step.text)]);
  if (said) return [paragraph(text(said))];
  return steps.length > 0 ? [listOf(steps.map((step) => itemOf(step)))] : [];
}

function describeBuiltIn<K extends Kind>(scene: Scene<K>, lang: string): RootContent[] {
  const describe = shown[scene.kind];
  return describe(scene, lang);
}

/** Numbered from `start`, when that is given. */
const listOf = (children: ListItem[], start?: number): List => ({
  ...{ type: 'list', ordered: start !== undefined, start, spread: false, children },
});
const itemOf = (line: PhrasingContent[], below: List[] = [], checked?: boolean): ListItem => ({
  type: 'listItem',
  spread: false,
  checked,
  children: [paragraph(...line), ...below],
});
const itemNode = ({ text, details, nesting }: Item): ListItem =>
  itemOf(toPhrasing(text), linesBelow(details, nesting));
const list = (items: readonly Item[], start?: number): List => listOf(items.map(itemNode), start);

/** A paragraph with what stands below it, or an item that has its mark. */
function entryNodes({ mark, ...item }: Entry): RootContent[] {
  if (mark === undefined || mark === 'quote')
    return [paragraph(...toPhrasing(item.text)), ...linesBelow(item.details, item.nesting)];
  const checked = mark === 'done' || mark === 'open' ? mark === 'done' : undefined;
  const start = typeof mark === 'number' ? mark : undefined;
  return [listOf([{ ...itemNode(item), checked }], start)];
}

/** Lines as lists in lists, as deep as they are set in. */
function linesBelow(lines: readonly Rich[], nesting: Item['nesting'], depth = 0): List[] {
  const depthOf = (i: number) => nesting?.[i]?.depth ?? 0;
  const tops = lines.flatMap((_, i) => (i === 0 || depthOf(i) <= depth ? [i] : []));
  const [first] = tops;
  if (first === undefined) return [];
  const { mark } = nesting?.[first] ?? {};
  const items = tops.map((top, k) => {
    const from = top + 1;
    const until = tops[k + 1];
    const box = nesting?.[top]?.mark;
    return itemOf(
      toPhrasing(lines[top] ?? []),
      linesBelow(lines.slice(from, until), nesting?.slice(from, until), depth + 1),
      box === 'open' || box === 'done' ? box === 'done' : undefined,
    );
  });
  return [listOf(items, typeof mark === 'number' ? mark : undefined)];
}

function describeDiagram(diagram: Diagram): RootContent[] {
  const listed = (lines: readonly string[], start?: number) =>
    listOf(
      lines.map((line) => itemOf([text(line)])),
      start,
    );
  switch (diagram.form) {
    case 'flow':
      return [listed(describeFlow(diagram))];
    case 'sequence':
      return [listed(describeSequence(diagram), 1)];
    case 'timeline':
      return [
        listOf(
          diagram.periods.map(({ label, events }) =>
            itemOf([text(label)], events.length > 0 ? [listed(events)] : []),
          ),
        ),
      ];
    case 'gantt':
      return [listed(diagram.tasks.map(describeTask))];
  }
}

const rowOf = (cells: PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});

function statText(stat: Scene<'stat'>['stats'][number]): Rich {
  const number = [stat.prefix, writeNumber(stat), stat.unit].filter(Boolean).join(' ');
  return [
    { type: 'strong', children: [{ type: 'text', text: number }] },
    { type: 'text', text: ' ' },
    ...stat.label,
  ];
}

/** e.g. `Bar chart: Abstinent over the last two weeks of the trial (%)` */
function chartSentence(
  { form, x, y, unit, series }: Scene<'chart'>,
  lang: string,
): PhrasingContent[] {
  const words = wordsOf(lang).shown;
  const values = y || (series.length === 1 ? (series[0]?.name ?? '') : '');
  return [
    ownText(form === 'bar' ? words.barChart : words.lineChart, lang),
    ...(values || x ? [text(`: ${values}${values && x && ', '}`)] : []),
    ...(x ? [ownText(words.by, lang), text(` ${x}`)] : []),
    ...(unit ? [text(` (${unit})`)] : []),
  ];
}

/** As many as a number holds exactly. */
const ALL_DIGITS = { maximumSignificantDigits: 15 };

function chartTable(
  { form, x, y, unit, labels, series }: Scene<'chart'>,
  lang: string,
): RootContent {
  const names = series.map(({ name }) => name || y || unit);
  const words = wordsOf(lang).shown;
  const first = x ? text(x) : ownText(form === 'bar' ? words.bar : words.point, lang);
  const header = rowOf([first, ...names.map(text)].map((name) => [name]));
  const cells = (row: number) =>
    series.map(({ values }) => {
      const value = values[row];
      return [text(typeof value === 'number' ? value.toLocaleString(lang, ALL_DIGITS) : '–')];
    });
  const rows = labels.map((label, row) => rowOf([[text(label)], ...cells(row)]));
  return {
    type: 'table',
    align: [null, ...series.map(() => 'right' as const)],
    children: [header, ...rows],
  };
}

/** What a scene shows, as Markdown: what people read who do not see it (WCAG 2.2, 1.2.3: media alternative). */
import type { PhrasingContent, RootContent } from 'mdast';
import { wordsOf } from '../language/languages';
import { authored } from '../scene/authored';
import { partsOf } from '../scene/group';
import type { Rich } from '../scene/inline';
import { joinLead } from '../scene/lead';
import { writeNumber } from '../scene/number';
import type { Kind, Scene } from '../scene/schema';
import type { Scenes } from '../staging/build';
import { chartNote, chartSentence, chartTable } from './chart';
import { describeDiagram } from './diagram';
import { describeMap } from './map';
import {
  entryNodes,
  itemNode,
  itemOf,
  joined,
  linesBelow,
  list,
  listOf,
  ownText,
  paragraph,
  rowOf,
  text,
} from './nodes';
import { toPhrasing } from './rich';

/** Nothing where all that is shown is said, or stands at the top or at the end of the transcript. */
type Describers = { [K in Kind]: (scene: Scene<K>, lang: string) => RootContent[] };
const shown: Describers = {
  title: () => [],
  // What it says is there already, but for lines that are struck as a whole.
  statement: ({ lines }) =>
    lines
      .filter(isStruck)
      .map(({ pieces }) => paragraph({ type: 'delete', children: pieces.map(text) })),
  references: () => [],
  end: () => [],
  points: ({ items }) => [list(items)],
  summary: ({ items }) => [list(items)],
  compare: ({ columns }) => [list(columns)],
  timeline: ({ items }) => [
    list(
      items.map(({ when, text, ...item }) => ({
        ...item,
        text: joinLead({ lead: boldOf(when), text }),
      })),
    ),
  ],
  cards: ({ items }) => [
    list(items.map((item) => ({ ...item, text: joinLead({ ...item, lead: strong(item.lead) }) }))),
  ],
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
    ...joined(items).flatMap(entryNodes),
  ],
  details: ({ summary, items }) => [
    paragraph({ type: 'strong', children: toPhrasing(summary) }),
    ...joined(items).flatMap(entryNodes),
  ],
  quote: ({ paragraphs, source, portrait }, lang) => [
    ...(portrait?.alt ? pictureNodes(portrait.alt, '', lang) : []),
    { type: 'blockquote', children: paragraphs.map((rich) => paragraph(...toPhrasing(rich))) },
    ...(source.length > 0 ? [paragraph(text('— '), ...toPhrasing(source))] : []),
  ],
  stat: ({ stats }) => [list(stats.map((stat) => ({ text: statText(stat), details: [] })))],
  chart: (scene, lang) => [
    paragraph(...chartSentence(scene, lang)),
    chartTable(scene, lang),
    ...chartNote(scene),
  ],
  map: (scene, lang) => describeMap(scene, lang),
  figure: ({ alt, caption }, lang) => pictureNodes(alt, caption, lang),
  look: ({ alt, caption, parts }, lang) => [
    ...pictureNodes(alt, caption, lang),
    list(
      parts.map((part) => ({ text: joinLead({ ...part, lead: strong(part.lead) }), details: [] })),
    ),
  ],
  code: ({ language, title, lines }) => [
    ...(title ? [paragraph(text(title))] : []),
    codeNode(language, lines),
  ],
  morph: ({ language, versions }) => versions.map(({ lines }) => codeNode(language, lines)),
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

const pictureNodes = (alt: string, caption: string, lang: string): RootContent[] => [
  paragraph(ownText(wordsOf(lang).shown.picture, lang), text(` ${alt}`)),
  ...(caption && caption !== alt ? [paragraph(text(caption))] : []),
];

const codeNode = (lang: string, lines: Scene<'code'>['lines']): RootContent => ({
  type: 'code',
  lang,
  value: lines.map((line) => line.map((token) => token.text).join('')).join('\n'),
});

const strong = (children: Rich): Rich => [{ type: 'strong', children }];
const boldOf = (words: string): Rich => strong([{ type: 'text', text: words }]);

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

function statText(stat: Scene<'stat'>['stats'][number]): Rich {
  const number = [stat.prefix, writeNumber(stat), stat.unit].filter(Boolean).join(' ');
  return [
    { type: 'strong', children: [{ type: 'text', text: number }] },
    { type: 'text', text: ' ' },
    ...stat.label,
  ];
}

const isStruck = ({ pieces, struck = [] }: Scene<'statement'>['lines'][number]): boolean =>
  pieces.every((words, i) =>
    struck.some(({ piece, start, end }) => piece === i && start === 0 && end === words.length),
  );

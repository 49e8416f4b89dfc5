/** A map in words: what it shows of where, and a table where there are numbers. */
import type { RootContent } from 'mdast';
import { wordsOf } from '../language/languages';
import type { Scene } from '../scene/schema';
import { itemOf, listOf, ownText, paragraph, rowOf, text } from './nodes';

export function describeMap(
  { title, unit, regions, places }: Scene<'map'>,
  lang: string,
): RootContent[] {
  const words = wordsOf(lang).shown;
  const all = [...regions, ...places];
  const head = paragraph(
    ownText(words.map, lang),
    ...(title ? [text(`: ${title}`)] : []),
    ...(unit ? [text(` (${unit})`)] : []),
  );
  if (all.every(({ value }) => value === undefined))
    return [head, listOf(all.map(({ name }) => itemOf([text(name)])))];
  const rows = all.map(({ name, value }) =>
    rowOf([[text(name)], [text(value === undefined ? '–' : value.toLocaleString(lang))]]),
  );
  const header = rowOf([[ownText(words.place, lang)], [text(title || unit)]]);
  return [head, { type: 'table', align: [null, 'right'], children: [header, ...rows] }];
}

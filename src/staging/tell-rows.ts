/** What is said of a table that is told, and where it goes on in another scene. */
import type { Spoken } from '../scene/define';
import type { BlockPart, Shown } from '../scene/draft';
import { plainText, type Rich } from '../scene/inline';
import type { ToldPart } from '../scene/kinds/table';
import { laterIn } from '../scene/later';
import { speechMs } from './length';
import { markParts } from './mark-parts';
import { withSteps } from './pacing';
import { countWords, SHORT, stepsIn, type Table, textsOf } from './told-rows';
import { textOf, utter } from './utter';

/** A scene of rows says no more, where it can end at one. ms */
const SCENE_MS = 60_000;

/** The rows that are told as several scenes, where one would go on for long, each with what is said of it. */
export function tellRows(part: BlockPart): BlockPart[] {
  const { shown, refs } = part;
  if (shown.kind !== 'table' || !shown.told) return [part];
  const { names, parts } = shown.told;
  const said = parts.map((one, i) => sayPart(one, parts[i - 1]?.row !== one.row, shown));
  const msOf = (i: number) => (said[i] ?? []).reduce((sum, { text }) => sum + speechMs(text), 0);
  const ofRows = shown.rows.map((_, row) =>
    parts.reduce((sum, one, i) => sum + (one.row === row ? msOf(i) : 0), 0),
  );
  const starts = startsOf(ofRows);
  if (starts.length === 1) return [{ ...part, said: said.flat() }];
  return starts.map((from, i) => {
    const until = starts[i + 1] ?? shown.rows.length;
    const isHere = ({ row }: ToldPart) => row >= from && row < until;
    const here = parts.filter(isHere).map((one) => ({ ...one, row: one.row - from }));
    const texts = withSteps(here.map(textsOf));
    const numbered = here.map((one, k) => ({
      ...one,
      lines: one.lines.map((line, n) => ({ ...line, text: texts[k]?.[n] ?? line.text })),
    }));
    const rows = shown.rows.slice(from, until);
    const written = JSON.stringify(rows);
    return {
      ...part,
      shown: { ...shown, rows, told: { names, parts: numbered } } satisfies Shown,
      steps: stepsIn(numbered),
      said: said.filter((_, k) => parts[k] && isHere(parts[k])).flat(),
      refs: refs.filter((id) => written.includes(JSON.stringify(id))),
    };
  });
}

/** The rows with which scenes begin: as few as can be, of like length. */
function startsOf(ofRows: readonly number[]): number[] {
  const whole = ofRows.reduce((sum, ms) => sum + ms, 0);
  const count = Math.ceil(whole / SCENE_MS);
  const starts = [0];
  let told = 0;
  ofRows.forEach((ms, row) => {
    if (row > 0 && told + ms / 2 > (whole * starts.length) / count) starts.push(row);
    told += ms;
  });
  return starts;
}

/** A part that opens its row says what that is called, where it has words; a short cell the name of its column. */
function sayPart({ row, lines }: ToldPart, isFirst: boolean, { told, rows, header }: Table) {
  const names = isFirst ? (rows[row] ?? []).slice(0, told?.names).filter(isWord) : [];
  const said = lines.map(({ column, text }): Rich => {
    const name = column === undefined ? '' : plainText(header[column] ?? []).trim();
    return name !== '' && countWords(text) <= SHORT ? [...textOf(`${name}: `), ...text] : text;
  });
  const spoken: Spoken[] = utter([...names, ...said], 1);
  const later = lines.flatMap(({ text }) => laterIn(text)).map(({ children }) => children);
  return markParts(spoken, later);
}

/** A number or a sign of an index is read, and not said. */
const isWord = (cell: Rich): boolean =>
  /\p{L}{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    plainText(cell),
  );

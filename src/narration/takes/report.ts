/** What an author is told of the takes: at the place of each sentence that has to be recorded again. */
import { placeOfWord } from '../../document/place';
import type { Document } from '../../document/schema';
import type { Place, Problems } from '../../problem/problem';
import type { Origin } from '../../staging/build';
import type { Line } from '../schema';
import type { Hearing, Result } from './hear';
import type { Job, Wanted } from './jobs';

const TOP: Place = { line: 1, column: 1 };

interface Of {
  document: Pick<Document, 'text' | 'takesPlace'>;
  origin: Pick<Origin, 'sections'>;
  /** Of all scenes, in order. */
  ids: readonly string[];
  lines: readonly (readonly Line[])[];
}

export function reportTakes({ results, own }: Hearing, of: Of, problems: Problems): void {
  for (const result of results) reportResult(result, of, problems);
  const asked = new Set(
    results
      .flatMap(({ job }) => job.lines.filter(({ isWanted }) => isWanted))
      .map(({ line }) => line),
  );
  of.lines.forEach((lines, scene) => {
    const missing = lines.filter((line) => !asked.has(line));
    const [first] = missing;
    const hasOwn = lines.some((line) => own.has(line));
    if (!first || !hasOwn) return;
    const place = placeOfLine({ line: first, scene }, of);
    problems.report(
      'takesPartly',
      place,
      of.ids[scene] ?? '',
      missing.length,
      lines.length,
      first.text,
    );
  });
}

function reportResult(result: Result, of: Of, problems: Problems): void {
  const { job, state } = result;
  const wanted = job.lines.filter(({ isWanted }) => isWanted);
  const isOther = wanted.every((one) => isMissed(result, one));
  const code =
    state === 'broken'
      ? 'takeBroken'
      : state === 'silent'
        ? 'takeSilent'
        : isOther && !job.isNamed
          ? 'takeOther'
          : undefined;
  if (code) problems.report(code, placeOfJob(job, wanted, of), job.file.name);
  else for (const one of wanted) reportLine(result, one, of, problems);
}

/** Nothing like it is said. */
function isMissed({ heard }: Result, { line }: Wanted): boolean {
  const found = heard.get(line);
  return found?.state === 'absent' || (found?.state === 'differs' && found.words.length === 0);
}

function reportLine({ job, heard }: Result, wanted: Wanted, of: Of, problems: Problems): void {
  const { name } = job.file;
  const found = heard.get(wanted.line);
  const place = placeOfLine(wanted, of);
  const { text } = wanted.line;
  if (found?.state === 'absent') problems.report('takeLacks', place, name, text);
  if (found?.state === 'unread') problems.report('takeUnread', place, name, text);
  if (found?.state === 'edited') problems.report('takeEdited', place, name, text, found.was);
  if (found?.state !== 'differs') return;
  const words = found.words.length > 0 ? wordsOf(found.words, wanted.line) : undefined;
  problems.report('takeDiffers', place, name, text, words);
}

/** Of its sentence, its scene, or the document. */
function placeOfJob({ isNamed }: Job, wanted: readonly Wanted[], of: Of): Place {
  const [first] = wanted;
  if (!first || wanted.some(({ scene }) => scene !== first.scene)) return TOP;
  return isNamed ? placeOfLine(first, of) : (sectionOf(first, of)?.place ?? TOP);
}

/** Without the marks around them. */
const wordsOf = (numbers: readonly number[], { words }: Line): string =>
  numbers
    .map((number) => (words[number]?.text ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .join(', ');

const sectionOf = ({ scene }: Pick<Wanted, 'scene'>, { ids, origin }: Of) =>
  origin.sections.get(ids[scene] ?? '');

/** Of its first words, which stand in the source as they are said more often than the whole. */
function placeOfLine(wanted: Pick<Wanted, 'scene' | 'line'>, of: Of): Place {
  const { paragraphs = [], place = TOP } = sectionOf(wanted, of) ?? {};
  const { text, words } = wanted.line;
  const parts = [text, ...[4, 2, 1].map((count) => firstWords(text, words, count))];
  const found = parts.map((part) => placeOfWord(paragraphs, part, of.document.text));
  return found.find((one) => one) ?? place;
}

function firstWords(text: string, words: Line['words'], count: number): string {
  const [last] = words.slice(0, count).slice(-1);
  const end = last ? text.indexOf(last.text) + last.text.length : text.length;
  return text.slice(0, end);
}

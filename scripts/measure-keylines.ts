/**
 * Measures how fresh the stage is while documents speak: the share of the time in which the newest thing has come within
 * seven seconds, the longest time in which nothing comes, and how many scenes stand still for more than twelve; for each
 * document, and for each language. Usage: npx tsx scripts/measure-keylines.ts <document> …
 */
import { codeOf } from '../src/language/tag';
import { checkDocument } from '../src/pipeline';
import { estimateLines, stillsOf } from '../src/timeline/still';

const FRESH_MS = 7000;
const STILL_MS = 12_000;

interface Freshness {
  spokenMs: number;
  freshMs: number;
  longestMs: number;
  still: number;
}

const NOTHING: Freshness = { spokenMs: 0, freshMs: 0, longestMs: 0, still: 0 };

const add = (one: Freshness, other: Freshness): Freshness => ({
  spokenMs: one.spokenMs + other.spokenMs,
  freshMs: one.freshMs + other.freshMs,
  longestMs: Math.max(one.longestMs, other.longestMs),
  still: one.still + other.still,
});

/** Of the time in which it speaks: what is read afterwards, in silence, is left out. */
async function measure(file: string): Promise<{ lang: string; found: Freshness }> {
  const { read } = await checkDocument(file, { views: false });
  if (!read) throw new Error(`${file} cannot be read.`);
  const { lang, voice } = read.document.meta;
  const found = read.scenes.scenes.map((scene, i): Freshness => {
    const placed = estimateLines(read.lines[i] ?? [], voice.pace);
    const endMs = placed.at(-1)?.endMs ?? 0;
    if (endMs === 0) return NOTHING;
    const lengths = stillsOf(scene, placed, lang).map((still) =>
      Math.max(0, Math.min(still.endMs, endMs) - still.startMs),
    );
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    return {
      spokenMs: sum(lengths),
      freshMs: sum(lengths.map((length) => Math.min(length, FRESH_MS))),
      longestMs: Math.max(0, ...lengths),
      still: Math.max(0, ...lengths) > STILL_MS ? 1 : 0,
    };
  });
  return { lang: codeOf(lang), found: found.reduce(add, NOTHING) };
}

const percent = (part: number, of: number): string =>
  of > 0 ? `${((100 * part) / of).toFixed(1)} %` : '–';
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const rowOf = (name: string, { spokenMs, freshMs, longestMs, still }: Freshness): string[] => [
  ...[name, seconds(spokenMs), percent(freshMs, spokenMs), seconds(longestMs), String(still)],
];

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name documents to measure.');
const rows: string[][] = [];
const languages = new Map<string, Freshness>();
for (const file of files) {
  const { lang, found } = await measure(file);
  rows.push(rowOf(file, found));
  languages.set(lang, add(languages.get(lang) ?? NOTHING, found));
}
for (const [lang, found] of languages) rows.push(rowOf(`all in ${lang}`, found));
const head = ['document', 'spoken', 'new within 7 s', 'longest', 'scenes still for 12 s'];
const printed = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`);
process.stdout.write(printed.join(''));

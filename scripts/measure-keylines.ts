/**
 * Measures how fresh the stage is while documents speak: the share of the time in which the newest thing has come within
 * seven seconds, and the longest time in which nothing comes. Usage: npx tsx scripts/measure-keylines.ts <document> …
 */
import { checkDocument } from '../src/pipeline';
import { estimateLines, stillsOf } from '../src/timeline/still';

const FRESH_MS = 7000;

interface Freshness {
  spokenMs: number;
  freshMs: number;
  longestMs: number;
}

async function measure(file: string): Promise<Freshness> {
  const { read } = await checkDocument(file, { views: false });
  if (!read) throw new Error(`${file} cannot be read.`);
  const { lang, voice } = read.document.meta;
  const spans = read.scenes.scenes.flatMap((scene, i) => {
    const lines = read.lines[i] ?? [];
    return lines.length > 0 ? stillsOf(scene, estimateLines(lines, voice.pace), lang) : [];
  });
  const lengths = spans.map(({ startMs, endMs }) => endMs - startMs);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return {
    spokenMs: sum(lengths),
    freshMs: sum(lengths.map((length) => Math.min(length, FRESH_MS))),
    longestMs: Math.max(0, ...lengths),
  };
}

const percent = (part: number, of: number): string =>
  of > 0 ? `${((100 * part) / of).toFixed(1)} %` : '–';
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name documents to measure.');
const rows: string[][] = [];
const all: Freshness = { spokenMs: 0, freshMs: 0, longestMs: 0 };
for (const file of files) {
  const { spokenMs, freshMs, longestMs } = await measure(file);
  rows.push([file, seconds(spokenMs), percent(freshMs, spokenMs), seconds(longestMs)]);
  all.spokenMs += spokenMs;
  all.freshMs += freshMs;
  all.longestMs = Math.max(all.longestMs, longestMs);
}
rows.push([
  'all',
  seconds(all.spokenMs),
  percent(all.freshMs, all.spokenMs),
  seconds(all.longestMs),
]);
const head = ['document', 'spoken', 'new within 7 s', 'longest'];
const printed = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`);
process.stdout.write(printed.join(''));

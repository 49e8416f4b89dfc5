/**
 * Measures how takes are told from what they should say: voices of which every word's time is known read a hundred sentences as
 * their authors would, and are held against a voice that reads the same, other, and edited sentences.
 * Usage: npx tsx scripts/measure-takes.ts [--voice heart] [--other slt] [--authors slt,rms,awb,kal16] [--every 1]
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { VOICES } from '../src/document/schema';
import { buildLines } from '../src/narration/lines';
import type { Line, Voice } from '../src/narration/schema';
import { unlikeBoth, unlikeWords } from '../src/narration/takes/fit';
import { openVoice } from '../src/narration/voice';
import { checkDocument } from '../src/pipeline';
import { judgeWords } from '../src/sound/align/align';
import type { Speech } from '../src/sound/recording';
import { trimSilence } from '../src/sound/trim';

const { values } = parseArgs({
  options: {
    voice: { type: 'string', default: 'heart' },
    other: { type: 'string', default: 'slt' },
    authors: { type: 'string', default: 'slt,rms,awb,kal16' },
    every: { type: 'string', default: '1' },
  },
});

const { read } = await checkDocument('slides/ketamine/ketamine.md');
if (!read) throw new Error('The first document cannot be read.');
const { lexicon } = read.document.meta;
const others = (await readFile(path.join(import.meta.dirname, 'sentences.txt'), 'utf8'))
  .trim()
  .split('\n')
  .flatMap((text) => buildLines([{ text, terms: [], marks: [] }], 'en', new Map()));
const lines = [...others, ...read.lines.flat()].filter((_, i) => i % Number(values.every) === 0);

const voiceNamed = (asked: string): Voice => {
  const name = VOICES.find((one) => one === asked);
  if (!name) throw new Error(`There is no voice "${asked}".`);
  return openVoice({ voice: { name, pace: 1 }, lexicon });
};
const say = async (voice: Voice, line: Line): Promise<Speech> =>
  trimSilence(await voice.speak(line));

const longest = ({ words }: Line): number => {
  const lengths = words.map(({ text }, i) => (i > 0 && i < words.length - 1 ? text.length : 0));
  return lengths.indexOf(Math.max(...lengths));
};
/** With its longest word as another sentence has its own. */
function edited(line: Line, number: number): Line {
  const other = lines[(number + 7) % lines.length] ?? line;
  const word = other.words[longest(other)];
  const at = longest(line);
  return { ...line, words: line.words.map((one, i) => (i === at && word ? word : one)) };
}
const without = (line: Line): Line => {
  const at = longest(line);
  return { ...line, words: line.words.filter((_, i) => i !== at) };
};

/** How the voices read it: as it stands, with another word, without a word. */
const [voice, other] = [voiceNamed(values.voice), voiceNamed(values.other)];
const sayBoth = async (line: Line) => ({
  first: await say(voice, line),
  other: await say(other, line),
});
type Both = Awaited<ReturnType<typeof sayBoth>>;
const known = await Promise.all(
  lines.map(async (line, i) => ({
    line,
    right: await sayBoth(line),
    edited: await sayBoth(edited(line, i)),
    without: await sayBoth(without(line)),
  })),
);

/** Of a sort of pairs: their distances, and whether the take was taken. */
const sorts = [
  'right',
  'a word is another',
  'a word was put in',
  'a word was left out',
  'wrong',
] as const;
type Sort = (typeof sorts)[number];
const pairs: Record<Sort, { cost: number; fits: boolean }[]> = {
  ...{ right: [], 'a word is another': [], 'a word was put in': [] },
  ...{ 'a word was left out': [], wrong: [] },
};
const errors: Record<string, number[]> = {};

const lengthOf = ({ samples, sampleRate }: Speech): number => samples.length / sampleRate;

/** Returns the times of words. */
function put(sort: Sort, { first, other: second }: Both, take: Speech): Speech['words'] {
  const { words, ...found } = judgeWords(first, take);
  const unlike = unlikeWords(found, first.words, 'text');
  const left = unlike.length > 0 ? unlikeBoth(unlike, found, judgeWords(second, take), 'text') : [];
  pairs[sort].push({ cost: found.cost, fits: left.length === 0 });
  return words;
}

for (const author of values.authors.split(',').filter((name) => name !== values.voice)) {
  const speaker = voiceNamed(author);
  const takes = await Promise.all(lines.map((line) => say(speaker, line)));
  errors[author] = [];
  for (const [i, take] of takes.entries()) {
    const own = known[i];
    if (!own) continue;
    const found = put('right', own.right, take);
    for (const [w, { start, end }] of take.words.entries()) {
      const word = found[w] ?? { start: 0, end: 0 };
      errors[author]?.push(Math.abs(word.start - start), Math.abs(word.end - end));
    }
    put('a word is another', own.edited, take);
    put('a word was put in', own.without, take);
    put('a word was left out', own.right, await say(speaker, without(own.line)));
    const length = lengthOf(take);
    const [nearest] = known
      .filter(({ line }) => line.text !== own.line.text)
      .map(({ right }) => ({ right, apart: Math.abs(lengthOf(right.first) - length) }))
      .sort((a, b) => a.apart - b.apart);
    if (nearest) put('wrong', nearest.right, take);
  }
}

const at = (list: readonly number[], part: number): string => {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(3);
};
const share = (list: readonly boolean[]): string =>
  `${((100 * list.filter(Boolean).length) / list.length).toFixed(1)} %`;
console.log(`${lines.length} sentences, held against ${voice.version}, and ${other.version}`);
console.table(
  Object.fromEntries(
    Object.entries(errors).map(([author, list]) => [
      author,
      {
        'mean error of words, ms': Math.round(
          (1000 * list.reduce((sum, one) => sum + one, 0)) / list.length,
        ),
        '9 of 10 within, s': at(list, 0.9),
        '99 of 100 within, s': at(list, 0.99),
      },
    ]),
  ),
);
console.table(
  Object.fromEntries(
    sorts.map((sort) => {
      const costs = pairs[sort].map(({ cost }) => cost);
      return [
        sort,
        {
          ...{ least: at(costs, 0), '1 %': at(costs, 0.01), median: at(costs, 0.5) },
          ...{ '99 %': at(costs, 0.99), most: at(costs, 1) },
          'taken for right': share(pairs[sort].map(({ fits }) => fits)),
        },
      ];
    }),
  ),
);
process.exit(0);

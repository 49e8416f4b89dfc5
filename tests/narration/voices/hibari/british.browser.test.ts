/**
 * The British reader before a network: that of heart stands in for those of emma and fable, which are of the same form, and lie
 * where not every machine gets to.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { buildLines } from '../../../../src/narration/lines';
import { NEURAL } from '../../../../src/narration/voices/hibari/catalog';
import { openNetwork, openReader } from '../../../../src/narration/voices/hibari/data';
import { filesFolder } from '../../../../src/narration/voices/hibari/home';
import { promptOf } from '../../../../src/narration/voices/hibari/prompt';
import { read } from '../../../../src/narration/voices/hibari/read/reader';
import { say } from '../../../../src/narration/voices/hibari/say';
import { heartTest } from '../../../heart';

const lineOf = (text: string) => {
  const [line] = buildLines([{ text, terms: [], marks: [] }], 'en', new Map());
  if (!line) throw new Error(`Nothing to say in "${text}".`);
  return line;
};

heartTest('every sound of both accents is one that the networks know', async (voices) => {
  const folder = filesFolder(voices);
  const { knows } = await openNetwork('heart', folder);
  for (const accent of ['us', 'gb']) {
    const file = path.join(import.meta.dirname, `sounds.${accent}.tsv`);
    const rows = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const sounds = rows.flatMap((row) => [...(row.split('\t')[1] ?? '')]);
    expect([...new Set(sounds)].filter((sign) => !knows(sign))).toEqual([]);
  }
});

heartTest('a line is said as a Briton reads it, each word at a time of its own', async (voices) => {
  const folder = filesFolder(voices);
  const [speaker, reader] = [await openNetwork('heart', folder), await openReader('gb', folder)];
  const line = lineOf('After the bath, Dr Brown can’t ask for 250 ml of water on a Tuesday.');
  const pieces = promptOf(line, new Map(), NEURAL.emma.accent);
  const { sounds } = await read(pieces, reader);
  expect(sounds.join(' ')).toContain('bˈɑːθ');
  const once = await say(pieces, line.words.length, 1, { reader, speaker });
  expect(once.words).toHaveLength(line.words.length);
  let reached = 0;
  for (const { start, end } of once.words) {
    expect(start).toBeGreaterThanOrEqual(reached);
    expect(end).toBeGreaterThan(start);
    reached = end;
  }
  const again = await say(pieces, line.words.length, 1, { reader, speaker });
  expect(Buffer.from(again.samples.buffer).equals(Buffer.from(once.samples.buffer))).toBe(true);
});

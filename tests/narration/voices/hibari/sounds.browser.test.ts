/** The reader against what hibari-tts 0.2.1 reads itself (scripts/phonemes.py). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { distance } from 'fastest-levenshtein';
import { expect } from 'vitest';
import { openReader } from '../../../../src/narration/voices/hibari/data';
import { filesFolder } from '../../../../src/narration/voices/hibari/home';
import { read } from '../../../../src/narration/voices/hibari/read/reader';
import type { Accent } from '../../../../src/narration/voices/hibari/read/sounds';
import { heartTest } from '../../../heart';

/** Sounds that may differ, of all. */
const MOST = 0.005;

const golden = (accent: Accent): string[][] =>
  readFileSync(path.join(import.meta.dirname, `sounds.${accent}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

for (const [accent, least] of [
  ['us', 300],
  ['gb', 300],
] as const)
  heartTest(
    `sentences in the accent "${accent}" are read as the reference reads them`,
    async (voices) => {
      const reader = await openReader(accent, filesFolder(voices));
      const rows = golden(accent);
      let [wrong, all] = [0, 0];
      for (const [sentence = '', sounds = ''] of rows) {
        const pieces = sentence.split(' ').map((text) => ({ text }));
        const reading = await read(pieces, reader);
        wrong += distance(reading.sounds.join(' ').trim(), sounds);
        all += sounds.length;
      }
      expect(rows.length).toBeGreaterThanOrEqual(least);
      expect(wrong / all).toBeLessThanOrEqual(MOST);
    },
  );

/** Broken bytes: each reader gives a document, or says in a sentence that it cannot. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDraft } from '../../src/import/draft';
import { newFolder } from '../folder';
import { runs } from '../runs';
import { breakFile, defectIn, openChance } from './broken';
import { samples } from './samples';

test.each(Object.entries(samples))(
  'a broken .%s is read, or refused in a sentence',
  async (ending, sample) => {
    const chance = openChance(18);
    const file = path.join(newFolder(), `a.${ending}`);
    for (let i = 0; i < runs(25); i++) {
      writeFileSync(file, breakFile(sample, chance));
      const read = await readDraft(file).catch((error: unknown) => error);
      expect(defectIn(read)?.stack, `${ending}, try ${i}`).toBeUndefined();
    }
  },
);

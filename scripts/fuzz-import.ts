/** Reads a thousand broken files of each format (`npx tsx scripts/fuzz-import.ts [seed] [tries] [ending]`): how many were refused, the longest, the most memory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readDraft } from '../src/import/draft';
import { breakFile, defectIn, openChance } from '../tests/import/broken';
import { samples } from '../tests/import/samples';

const MB = 1 << 20;
const [seed = '18', tries = '1000', only] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));

for (const [ending, sample] of Object.entries(samples)) {
  if (only && ending !== only) continue;
  const chance = openChance(Number(seed));
  const file = path.join(folder, `a.${ending}`);
  const seen = { refused: 0, crashed: 0, longestMs: 0, mostMb: 0 };
  for (let i = 0; i < Number(tries); i++) {
    writeFileSync(file, breakFile(sample, chance));
    const start = performance.now();
    try {
      await readDraft(file, { draws: true });
    } catch (error) {
      const defect = defectIn(error);
      if (defect) {
        seen.crashed++;
        console.error(`${ending}, try ${i}:`, defect);
      } else seen.refused++;
    }
    seen.longestMs = Math.max(seen.longestMs, Math.round(performance.now() - start));
    seen.mostMb = Math.max(seen.mostMb, Math.round(process.memoryUsage().rss / MB));
  }
  console.log(ending, JSON.stringify(seen));
}
rmSync(folder, { recursive: true });

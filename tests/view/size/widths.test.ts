import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WIDTHS_FILE, writeWidths } from '../../../scripts/widths';

test('the written widths are those of the installed fonts: else run scripts/widths.ts', async () => {
  const written = readFileSync(WIDTHS_FILE, 'utf8');
  expect((await writeWidths()) === written).toBe(true);
}, 60_000);

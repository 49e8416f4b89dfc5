import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  THEME_WIDTHS_FILE,
  WIDTHS_FILE,
  writeThemeWidths,
  writeWidths,
} from '../../../scripts/widths';

test('the written widths are those of the installed fonts: else run scripts/widths.ts', async () => {
  const written = readFileSync(WIDTHS_FILE, 'utf8');
  expect((await writeWidths()) === written).toBe(true);
}, 60_000);

test('so are those of the themes', async () => {
  const written = readFileSync(THEME_WIDTHS_FILE, 'utf8');
  expect((await writeThemeWidths()) === written).toBe(true);
}, 60_000);

/** Blocks that stand together, and icons, in the other formats and in every theme: deck and video show the same. */
import { expect, test } from 'vitest';
import { THEMES } from '../../src/theme/themes';
import { AGREE_FILES, apart } from './agree';

const LONG_MS = 180_000;
const CASES = (['portrait', 'square'] as const).flatMap((format) =>
  AGREE_FILES.map((file) => [file, format] as const),
);

test.each(CASES)(
  'of %s are the same in deck and video, in %s',
  { timeout: LONG_MS },
  async (file, format) => {
    expect(await apart(file, format)).toBeLessThan(2);
  },
);

test.each(THEMES)(
  'are the same in deck and video in the theme %s',
  { timeout: LONG_MS },
  async (theme) => {
    expect(await apart('tests/still/icons.md', 'landscape', theme)).toBeLessThan(2);
  },
);

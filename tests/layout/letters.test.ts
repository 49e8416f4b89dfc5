import { expect, test } from 'vitest';
import { reportMissing } from '../../src/layout/letters';
import { collectProblems } from '../../src/problem/problem';

const TEXT = '# Title\n\nA \ue0b0 and কখ.\n';
const INSTALL = '@fontsource-variable/noto-sans-bengali';

function report(missing: { letter: string; install?: string }[]) {
  const problems = collectProblems('a.md');
  reportMissing({ missing }, { text: TEXT }, problems);
  return problems.list.map(({ line, column, severity, message, fix }) => ({
    ...{ at: `${line}:${column}`, severity, message, fix },
  }));
}

test('a letter without a glyph is a warning at its place, with the package that has it', () => {
  expect(
    report([
      { letter: 'ক', install: INSTALL },
      { letter: 'খ', install: INSTALL },
      { letter: '\ue0b0' },
    ]),
  ).toEqual([
    {
      ...{ at: '3:3', severity: 'warning' },
      message:
        'No font that lectern carries has "\ue0b0" (U+E0B0): what the system has is drawn, or an empty box.',
      fix: 'Write it otherwise, or look at every picture and see whether it is drawn.',
    },
    {
      ...{ at: '3:9', severity: 'warning' },
      message:
        'No font that lectern carries has "ক খ" (U+0995): what the system has is drawn, or an empty box.',
      fix: `Install one in your project: npm install ${INSTALL}`,
    },
  ]);
});

test('a letter that is written nowhere, as of a shortcode, is told at the beginning', () => {
  expect(report([{ letter: '🫩' }])[0]?.at).toBe('1:1');
});
